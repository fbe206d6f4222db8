/** The addresses that a style sheet has its browser fetch: those in `url()` and after `@import`. */
export function listStyleAddresses(css: string): string[] {
  const text = css.replaceAll(/\/\*[^]*?\*\//g, '');
  const found = text.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map((match) => match.slice(1).find((address) => address !== undefined)!);
}

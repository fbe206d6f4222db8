/** Looks that a terminal knows, by their SGR codes (ECMA-48). */
const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;
/** A look that a terminal knows. */
export type Style = keyof typeof codes;

/** The text in a look, or as it is. */
export function paint(style: Style, text: string, isColoured: boolean): string {
  const [on, off] = codes[style];
  return isColoured ? `\u001B[${on}m${text}\u001B[${off}m` : text;
}

/** Whether to write colours: only to a terminal, and not where `NO_COLOR` (no-color.org) or a dumb terminal forbids them. */
export function wantsColour({ isTTY }: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  return isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}

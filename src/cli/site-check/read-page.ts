import { Parser } from 'htmlparser2';

/** An address on a page. */
export interface Reference {
  /** `load` where the browser fetches it by itself, `link` where a reader follows it, `self` where a part of the page names another. */
  kind: 'link' | 'load' | 'self';
  /** The address as the page has it. */
  address: string;
}

/** What a built page holds that other pages, files and its own parts must agree with. */
export interface BuiltPage {
  /** Every `id`, in order, repeated ones too. */
  ids: string[];
  references: Reference[];
  headings: { level: number; text: string }[];
}

/** Attributes that a reader follows, or that tell search engines where to go. */
const followed: Record<string, readonly string[]> = { a: ['href'], area: ['href'], form: ['action'] };

/** Attributes whose address a browser fetches by itself. */
const fetched: Record<string, readonly string[]> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  input: ['src'],
  link: ['href', 'imagesrcset'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** Attributes that name other elements of the page by their identifiers. */
const named = new Set([
  'for',
  'form',
  'headers',
  'list',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-labelledby',
  'aria-owns',
]);

/** Relations of `<link>` that are addresses to know, not files that the page loads. */
const known = new Set(['alternate', 'author', 'canonical', 'help', 'license', 'next', 'prev', 'search']);

/** Properties of `<meta>` that hold an address. */
const addressProperties = new Set(['og:image', 'og:image:secure_url', 'og:url', 'twitter:image']);

/** Reads a page of a built site; never fails, as a browser never does. */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: [], references: [], headings: [] };
  let heading: { level: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) page.ids.push(attributes['id']);
      page.references.push(...listReferences(name, attributes));
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level) page.headings.push((heading = { level: Number(level), text: '' }));
    },
    ontext(text) {
      if (heading) heading.text += text;
    },
    onclosetag(name) {
      if (/^h[1-6]$/.test(name)) heading = undefined;
    },
  });
  parser.end(html);
  return page;
}

function listReferences(name: string, attributes: Record<string, string>): Reference[] {
  const references: Reference[] = [];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (named.has(attribute)) for (const id of words(value)) references.push({ kind: 'self', address: `#${id}` });
    if (followed[name]?.includes(attribute)) references.push({ kind: 'link', address: value });
    if (fetched[name]?.includes(attribute))
      for (const address of attribute.endsWith('srcset') ? splitSourceSet(value) : [value])
        references.push({ kind: isKnown(name, attributes) ? 'link' : 'load', address });
  }
  if (name === 'meta') for (const address of metaAddresses(attributes)) references.push({ kind: 'link', address });
  return references;
}

function isKnown(name: string, { rel }: Record<string, string>): boolean {
  return name === 'link' && rel !== undefined && words(rel).every((word) => known.has(word));
}

function metaAddresses({ property, name, content = '', ...rest }: Record<string, string>): string[] {
  if (addressProperties.has(property ?? name ?? '')) return [content];
  const refresh = rest['http-equiv']?.toLowerCase() === 'refresh' && /url=(.+)$/i.exec(content);
  return refresh ? [refresh[1]!.trim()] : [];
}

/** The addresses of a `srcset`: each is followed by white space or ends its part. */
function splitSourceSet(text: string): string[] {
  return text.split(/,\s+/).flatMap((part) => words(part).slice(0, 1));
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

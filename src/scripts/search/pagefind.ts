/** The part of Pagefind's interface in the browser that is used here. */
export interface Pagefind {
  /** Fetches the pieces of the index that a search would need. */
  preload(term: string, options: SearchOptions): Promise<unknown>;
  /** All pages that have the words; with nothing for the term, all pages that the filters leave. */
  search(term: string | null, options: SearchOptions): Promise<{ results: FoundEntry[] } | null>;
}

/** What a search is narrowed to, and what it is ordered by. */
export interface SearchOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** A page that Pagefind found: where words stand on it, and how its text is fetched. */
export interface FoundEntry {
  /** The page's identity; begins with the number of its part of the index, two digits to the base 36, higher for newer pages. */
  id: string;
  /** Higher where it comes earlier among the pages of its part. */
  score: number;
  words: number[];
  data: () => Promise<PageData>;
}

/** What Pagefind tells of a page. */
export interface PageData {
  url: string;
  /** Its text; positions count the words of it. */
  content: string;
  /** Headline, what it is, of which period, and whose. */
  meta: { title: string; loai: string; ky?: string; ve?: string };
}

interface Instance extends Pagefind {
  mergeIndex(address: string, options: object): Promise<void>;
}

/**
 * Opens an index by the addresses of its program and of its parts, which end with a slash: words are found as they are spelled,
 * marks and all. What is found is in the order asked for within each part only.
 */
export async function openPagefind(program: string, [first, ...others]: readonly string[]): Promise<Pagefind> {
  if (first === undefined) return nothing;
  const { createInstance } = (await import(/* @vite-ignore */ program)) as {
    createInstance: (options: object) => Instance;
  };
  // The name of a part tells one from another, so that what is kept of it holds for ever.
  const options = { baseUrl: '/', exactDiacritics: true, metaCacheTag: '' };
  const pagefind = createInstance({ ...options, basePath: first, noWorker: true });
  await Promise.all(others.map((part) => pagefind.mergeIndex(part, options)));
  return pagefind;
}

/** An index of no pages. */
const nothing: Pagefind = { preload: async () => undefined, search: async () => null };

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

/** A page that Pagefind found: its identity, where words stand on it, and how its text is fetched. */
export interface FoundEntry {
  id: string;
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

/** Opens the index in the folder at `address`, which ends with a slash: words are found as they are spelled, marks and all. */
export async function openPagefind(address: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as {
    createInstance: (options: object) => Pagefind;
  };
  return module.createInstance({ baseUrl: '/', noWorker: true, exactDiacritics: true });
}

import { formatQuery, parseQuery, type QueryTerm } from '../../vietnamese/search-query.ts';
import { gatherSpellings, nearestWords, spellingsOf, type Spellings } from '../../vietnamese/spellings.ts';
import { findTerm } from './find-term.ts';
import { chosen, contentsFile, partsFolder, programFile, type SearchContents } from '../../views/search-contents.ts';
import { openPagefind, type FoundEntry, type PageData, type Pagefind } from './pagefind.ts';
import { rankPages, type FoundPage, type WordPlaces } from './rank-pages.ts';

/** What a reader chose: each by its name in the address, with nothing where all are meant. */
export type Choice = Readonly<Record<string, string>>;

/** A page that was found; its text is fetched when it is shown. */
export interface SearchResult extends FoundPage {
  data: () => Promise<PageData>;
}

/** The answer to a query. */
export interface SearchAnswer {
  results: SearchResult[];
  /** Where nothing was found: the query with one word mended, so that it finds something. */
  suggestion?: string;
}

/** The index of the site, fetched piece by piece as queries need it. */
export interface SearchIndex {
  /** Answers a query; a query without words gives all pages that were chosen, the newest first. */
  find(query: string, choice: Choice): Promise<SearchAnswer>;
}

/** Opens the index in the folder at `address`, which ends with a slash; fails where there is none. */
export async function openSearchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(`${address}${contentsFile}`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { parts, pages, words } = (await response.json()) as SearchContents;
  const pagefind = await openPagefind(
    `${address}${programFile}`,
    parts.map((name) => `${address}${partsFolder}${name}/`),
  );
  return makeSearchIndex(pagefind, gatherSpellings(words), pages);
}

/** An index over Pagefind's, which knows the spellings that its words have, and how many pages it holds. */
export function makeSearchIndex(pagefind: Pagefind, spellings: Spellings, pages: number): SearchIndex {
  const known = [...spellings.values()].flat();

  async function findPages(terms: readonly QueryTerm[], filters: Record<string, string>): Promise<SearchResult[]> {
    // All pieces of the index at once, rather than one after the other.
    await pagefind.preload(
      terms
        .flat()
        .flatMap((word) => spellingsOf(word, spellings))
        .join(' '),
      { filters },
    );
    const data = new Map<string, () => Promise<PageData>>();
    const places: WordPlaces[] = [];
    for (const term of terms) places.push(...(await findTerm(term, { pagefind, spellings, filters, data })));
    return rankPages(places, pages).map((page) => ({ ...page, data: data.get(page.id)! }));
  }

  /** The query with one word mended that the site does not use, where that finds something. */
  async function suggest(terms: readonly QueryTerm[], filters: Record<string, string>): Promise<string | undefined> {
    for (const word of new Set(terms.flat())) {
      if (known.includes(word)) continue;
      for (const candidate of nearestWords(word, known)) {
        const mended = terms.map((term) => term.map((each) => (each === word ? candidate : each)));
        if ((await findPages(mended, filters)).length > 0) return formatQuery(mended);
      }
    }
    return undefined;
  }

  return {
    async find(query, choice) {
      const filters = Object.fromEntries(
        Object.entries(choice).flatMap(([name, value]) => (value === '' ? [] : [[`${name}-${value}`, chosen]])),
      );
      const terms = parseQuery(query);
      if (terms.length === 0) {
        const found = await pagefind.search(null, { filters, sort: { ngay: 'desc' } });
        return {
          results: inOrderOfParts(found?.results ?? []).map(({ id, data }) => ({ id, data, score: 0, places: [] })),
        };
      }
      const results = await findPages(terms, filters);
      const suggestion = results.length === 0 ? await suggest(terms, filters) : undefined;
      return { results, ...(suggestion && { suggestion }) };
    },
  };
}

/** The pages of newer parts first, those of a part as they were found in it. */
function inOrderOfParts(found: readonly FoundEntry[]): FoundEntry[] {
  const partOf = ({ id }: FoundEntry): number => parseInt(id.slice(0, 2), 36);
  return [...found].sort((one, other) => partOf(other) - partOf(one) || other.score - one.score);
}

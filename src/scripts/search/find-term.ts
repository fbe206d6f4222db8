import { isSameSpelling, spellingsOf, type Spellings } from '../../vietnamese/spellings.ts';
import type { QueryTerm } from '../../vietnamese/search-query.ts';
import type { Pagefind, PageData } from './pagefind.ts';
import type { WordPlaces } from './rank-pages.ts';

/** What a term is looked up in. */
export interface LookUp {
  pagefind: Pagefind;
  spellings: Spellings;
  filters: Record<string, string>;
  /** Takes, for every page found, how its text is fetched. */
  data: Map<string, () => Promise<PageData>>;
}

/** How much a word counts that is spelled otherwise than it was typed. */
const otherSpelling = 0.5;

/** How many ways of spelling a phrase are looked up, the most frequent words first. */
const phraseLimit = 60;

/** Where a term stands, for each of its words: any spelling of a word alone, or any of a phrase with its words side by side. */
export async function findTerm(term: QueryTerm, where: LookUp): Promise<WordPlaces[]> {
  const found = term.map(() => new Map<string, Map<number, number>>());
  const note = (index: number, id: string, position: number, weight: number) => {
    const known = found[index]!.get(id) ?? new Map<number, number>();
    found[index]!.set(id, known.set(position, Math.max(weight, known.get(position) ?? 0)));
  };
  for (const spelled of spellPhrase(term, where.spellings)) {
    const weights = spelled.map((word, index) => (isSameSpelling(term[index]!, word) ? 1 : otherSpelling));
    const phrase = spelled.join(' ');
    // Between quotation marks words are taken as they are and side by side, but only their first place on a page is told.
    const exact = await search(where, `"${phrase}"`);
    if (exact.length === 0) continue;
    const pages = new Set(exact.map(({ id }) => id));
    for (const { id, words, data } of exact) {
      where.data.set(id, data);
      for (const [index, position] of words.slice(0, term.length).entries()) note(index, id, position, weights[index]!);
    }
    if (term.length > 1) continue;
    // Without them all places are told, of longer words that begin alike too, which the page's own text tells apart.
    for (const { id, words } of await search(where, phrase))
      if (pages.has(id)) for (const position of words) note(0, id, position, weights[0]!);
  }
  return found;
}

async function search({ pagefind, filters }: LookUp, term: string) {
  return (await pagefind.search(term, { filters }))?.results ?? [];
}

/** All ways of spelling the words of a term together, as typed first. */
function spellPhrase(term: QueryTerm, spellings: Spellings): string[][] {
  let ways: string[][] = [[]];
  for (const word of term)
    ways = spellingsOf(word, spellings)
      .flatMap((spelling) => ways.map((way) => [...way, spelling]))
      .slice(0, phraseLimit);
  return ways;
}

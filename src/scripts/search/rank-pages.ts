/** Where a word of the query stands on the pages: by the page's identity, every position with how well it is spelled there. */
export type WordPlaces = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A page that holds all that was asked for. */
export interface FoundPage {
  /** The page's identity in the index. */
  id: string;
  /** How well it answers, comparable within one search only. */
  score: number;
  /** For each word of the query, its positions, counted in words from the start of the page, in order. */
  places: number[][];
}

/** Words nearer to the start than this stand in the headline, or just under it. */
const headlineLength = 14;

/** How much a word in the headline counts, beside one that stands on the page very often. */
const headlineWorth = 1.5;

/** How much two words count that follow each other as in the query. */
const orderWorth = 2;

/** How often a word must stand on a page to count half of what it can. */
const saturation = 2;

/**
 * The pages that hold every word, the best first. Words count for more that are rare among the `pages` pages of the index,
 * that stand often or in the headline, that are spelled as typed, and that follow each other as in the query. Pages that
 * count alike are in the order of identities.
 */
export function rankPages(words: readonly WordPlaces[], pages: number): FoundPage[] {
  const [first, ...rest] = words;
  if (!first) return [];
  const rarity = words.map((word) => Math.log(1 + (pages - word.size + 0.5) / (word.size + 0.5)));
  return [...first.keys()]
    .filter((id) => rest.every((word) => word.has(id)))
    .map((id) => {
      const places = words.map((word) => word.get(id)!);
      return { id, score: scorePage(places, rarity), places: places.map(listPositions) };
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function scorePage(places: readonly ReadonlyMap<number, number>[], rarity: readonly number[]): number {
  let score = 0;
  for (const [index, positions] of places.entries()) {
    let frequency = 0;
    let headline = 0;
    let followed = 0;
    for (const [position, weight] of positions) {
      frequency += weight;
      if (position < headlineLength) headline = Math.max(headline, weight);
      const next = places[index + 1]?.get(position + 1);
      if (next !== undefined) followed = Math.max(followed, weight * next);
    }
    score += rarity[index]! * (frequency / (frequency + saturation) + headlineWorth * headline + orderWorth * followed);
  }
  return score;
}

function listPositions(positions: ReadonlyMap<number, number>): number[] {
  return [...positions.keys()].sort((one, other) => one - other);
}

import type { SearchEntry, SearchKind } from '../../views/search-entry.ts';

/** Kinds of pages that are about a time, and seldom change once it is over. */
const periodic: ReadonlySet<SearchKind> = new Set(['ban-tin', 'kien-nghi', 'guong-dien-hinh', 'lich']);

/** How many pages a part has at least, but for the newest: each is one more for a reader's device to ask. */
const leastPages = 200;

/**
 * The parts that an index is made in, the newest first: years, and quarters of the year of the newest bulletin, as many of
 * them together as have pages enough; and last what is of no time. With a new page only the part of its time is made anew, since
 * parts are filled from the oldest on. No part is empty.
 */
export function partSearchEntries(entries: readonly SearchEntry[]): SearchEntry[][] {
  const dated = entries.filter(({ kind }) => periodic.has(kind));
  const others = entries.filter(({ kind }) => !periodic.has(kind));
  const newest = dated.filter(({ kind }) => kind === 'ban-tin').map(({ date = '' }) => date.slice(0, 4));
  const newestYear = newest.reduce((one, other) => (one > other ? one : other), '');
  const times = Map.groupBy(dated, (entry) => timeOf(entry, newestYear));
  const parts: SearchEntry[][] = [];
  for (const time of [...times.keys()].sort()) {
    const last = parts.at(-1);
    if (last && last.length < leastPages) last.push(...times.get(time)!);
    else parts.push([...times.get(time)!]);
  }
  return [...parts.reverse(), others].filter(({ length }) => length > 0);
}

/** `2025` before the newest year, and `2026-2` for a quarter since. */
function timeOf({ date = '' }: SearchEntry, newestYear: string): string {
  const [year = '', month] = date.split('-');
  return year < newestYear ? year : `${year}-${Math.ceil(Number(month) / 3)}`;
}

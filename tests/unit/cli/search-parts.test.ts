import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partSearchEntries } from '../../../src/cli/search-index/parts.ts';
import type { SearchEntry, SearchKind } from '../../../src/views/search-entry.ts';

const pagesOf = (kind: SearchKind, date: string | undefined, count = 1): SearchEntry[] =>
  Array.from({ length: count }, (_, number) => ({
    path: `/${kind}/${date ?? ''}/${number}/`,
    kind,
    title: '',
    label: '',
    years: [],
    ...(date && { date }),
  }));

/** Each part by the months of its pages. */
const monthsOf = (entries: readonly SearchEntry[]) =>
  partSearchEntries(entries).map((part) => [...new Set(part.map(({ date = '' }) => date.slice(0, 7)))]);

describe('the parts of an index', () => {
  test('are years, and quarters of the newest one, the newest first, and last what is of no time', () => {
    const entries = ['2024-05-05', '2025-01-05', '2025-11-05', '2026-02-05', '2026-03-05', '2026-04-05'].flatMap(
      (date) => pagesOf('ban-tin', date, 200),
    );
    expect(monthsOf([...pagesOf('don-vi', undefined), ...entries])).toEqual([
      ['2026-04'],
      ['2026-02', '2026-03'],
      ['2025-01', '2025-11'],
      ['2024-05'],
      [''],
    ]);
  });

  test('hold several times where these have few pages', () => {
    const entries = ['2024-05-05', '2025-01-05', '2025-11-05', '2026-02-05', '2026-04-05'].flatMap((date) =>
      pagesOf('ban-tin', date, 70),
    );
    expect(monthsOf(entries)).toEqual([
      ['2026-02', '2026-04'],
      ['2024-05', '2025-01', '2025-11'],
    ]);
  });

  test('an announced day of a year to come makes no quarters of it', () => {
    const entries = [...pagesOf('ban-tin', '2026-02-05', 200), ...pagesOf('ban-tin', '2026-05-05', 200)];
    expect(monthsOf([...entries, ...pagesOf('lich', '2027-01-04')])).toEqual([['2027-01'], ['2026-05'], ['2026-02']]);
  });

  test('documents, which every bulletin may name, are with what is of no time', () => {
    expect(monthsOf([...pagesOf('van-ban', '2024-01-01'), ...pagesOf('ban-tin', '2026-01-05')])).toEqual([
      ['2026-01'],
      ['2024-01'],
    ]);
  });

  test('hold every page once, and a newer page leaves all but the newest part alone', () => {
    const days = fc.array(fc.tuple(fc.constantFrom('2025', '2026'), fc.integer({ min: 1, max: 12 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 150 }), (months, count) => {
        const entries = months.flatMap(([year, month]) =>
          pagesOf('ban-tin', `${year}-${String(month).padStart(2, '0')}-05`, count),
        );
        const parts = partSearchEntries(entries);
        expect(parts.flat().length).toBe(entries.length);
        expect(new Set(parts.flat())).toEqual(new Set(entries));
        const newest = entries
          .map(({ date = '' }) => date)
          .reduce((one, other) => (one > other ? one : other), '2026-01-05');
        const more = partSearchEntries([...entries, ...pagesOf('ban-tin', newest)]);
        if (newest.startsWith('2026') && entries.some(({ date }) => date === newest))
          expect(more.slice(1)).toEqual(parts.slice(1));
      }),
      { numRuns: 50 },
    );
  });

  test('there are none where there is nothing', () => {
    expect(partSearchEntries([])).toEqual([]);
  });
});

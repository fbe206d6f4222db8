import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { isWorkingDay, workCalendarOf, workingDaysBetween } from '../../../src/domain/working-days.ts';
import { day } from '../../fixtures/commitments.ts';

const { content } = await loadCorpus(join(import.meta.dirname, '../../../content'));
const calendar = workCalendarOf(content!);
const inYear = (days: ReadonlySet<string>, year: number) => [...days].filter((iso) => iso.startsWith(String(year)));

test.each([
  [2024, 11],
  [2025, 11],
  [2026, 12],
])(
  'in %i offices are closed on as many weekdays as the law grants, those worked on a weekend aside',
  (year, granted) => {
    expect(calendar.knownYears.has(year)).toBe(true);
    expect(inYear(calendar.daysOff, year).length - inYear(calendar.workedWeekends, year).length).toBe(granted);
  },
);

test('2027 is provisional until its notice is out', () => {
  expect(workingDaysBetween(day('2027-03-01'), day('2027-03-05'), calendar)).toEqual({ days: 4, known: false });
});

test.each([
  ['2025-05-02', false],
  ['2025-04-26', true],
  ['2026-02-16', false],
  ['2026-02-23', true],
  ['2026-04-27', false],
  ['2026-08-22', true],
  ['2026-11-24', false],
])('%s is a working day: %s', (iso, works) => {
  expect(isWorkingDay(day(iso), calendar)).toBe(works);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holidayYearSchema } from '../../../src/domain/holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  lastDayInTime,
  makeWorkCalendar,
  workingDaysBetween,
  type WorkCalendar,
} from '../../../src/domain/working-days.ts';
import { addDays, compareDates, toIso, weekday, type CalendarDate } from '../../../src/vietnamese/date.ts';
import { day, holidays2026 } from '../../fixtures/commitments.ts';

const calendarOf = (years: Record<string, unknown>): WorkCalendar =>
  makeWorkCalendar(new Map(Object.entries(years).map(([year, raw]) => [year, { data: holidayYearSchema.parse(raw) }])));

const calendar = calendarOf({ '2026': holidays2026 });

const daysOfThreeYears = fc
  .integer({ min: 0, max: 3 * 365 })
  .map((days) => addDays({ year: 2025, month: 1, day: 1 }, days));

/** Calendars with any days off and any worked weekend days in three years. */
const calendars: fc.Arbitrary<WorkCalendar> = fc
  .record({
    daysOff: fc.array(daysOfThreeYears, { maxLength: 60 }),
    worked: fc.array(daysOfThreeYears, { maxLength: 20 }),
    knownYears: fc.subarray([2025, 2026, 2027]),
  })
  .map(({ daysOff, worked, knownYears }) => ({
    daysOff: new Set(daysOff.filter((date) => weekday(date) % 6 !== 0).map(toIso)),
    workedWeekends: new Set(worked.filter((date) => weekday(date) % 6 === 0).map(toIso)),
    knownYears: new Set(knownYears),
  }));

function countByHand(from: CalendarDate, to: CalendarDate, by: WorkCalendar): number {
  let count = 0;
  for (let date = addDays(from, 1); compareDates(date, to) <= 0; date = addDays(date, 1))
    if (isWorkingDay(date, by)) count += 1;
  return count;
}

describe('a working day', () => {
  test.each([
    ['2026-08-21', true, 'a Friday'],
    ['2026-08-22', true, 'a Saturday worked in exchange'],
    ['2026-08-23', false, 'a Sunday'],
    ['2026-08-29', false, 'a Saturday'],
    ['2026-08-31', false, 'a Monday given in exchange'],
    ['2026-09-02', false, 'National Day'],
    ['2026-09-03', true, 'the day after it'],
  ])('%s: %s, being %s', (iso, works) => {
    expect(isWorkingDay(day(iso), calendar)).toBe(works);
  });

  test('is every weekday and no weekend day in a year without data', () => {
    expect(isWorkingDay(day('2031-09-02'), calendar)).toBe(true);
    expect(isWorkingDay(day('2031-09-06'), calendar)).toBe(false);
  });

  test('a holiday that falls on a Sunday takes nothing from the count of working days', () => {
    const sunday = calendarOf({
      '2026': {
        ...holidays2026,
        holidays: [{ date: '26/04/2026', name: 'Giỗ Tổ Hùng Vương' }],
        workingDays: undefined,
      },
    });
    expect(workingDaysBetween(day('2026-04-24'), day('2026-04-27'), sunday)).toEqual({ days: 1, known: true });
  });
});

describe('working days between two days', () => {
  test('the day after the first one is the first that counts, and the last one counts', () => {
    expect(workingDaysBetween(day('2026-10-05'), day('2026-10-05'), calendar).days).toBe(0);
    expect(workingDaysBetween(day('2026-10-05'), day('2026-10-06'), calendar).days).toBe(1);
    expect(workingDaysBetween(day('2026-10-05'), day('2026-10-12'), calendar).days).toBe(5);
  });

  test('holidays are left out and a Saturday worked in exchange is counted', () => {
    expect(workingDaysBetween(day('2026-08-21'), day('2026-09-03'), calendar)).toEqual({ days: 7, known: true });
  });

  test('are counted as a calendar on the wall is counted', () => {
    fc.assert(
      fc.property(daysOfThreeYears, daysOfThreeYears, calendars, (one, other, by) => {
        const [from, to] = compareDates(one, other) <= 0 ? [one, other] : [other, one];
        expect(workingDaysBetween(from, to, by).days).toBe(countByHand(from, to, by));
      }),
    );
  });

  test('add up over any day between', () => {
    fc.assert(
      fc.property(daysOfThreeYears, daysOfThreeYears, daysOfThreeYears, calendars, (from, middle, to, by) => {
        const halves = workingDaysBetween(from, middle, by).days + workingDaysBetween(middle, to, by).days;
        expect(halves).toBe(workingDaysBetween(from, to, by).days);
      }),
    );
  });

  test('are provisional as soon as one counted day lies in a year that is not known', () => {
    expect(workingDaysBetween(day('2026-12-31'), day('2027-01-04'), calendar)).toEqual({ days: 2, known: false });
    expect(workingDaysBetween(day('2025-12-31'), day('2026-01-02'), calendar)).toEqual({ days: 2, known: true });
    expect(workingDaysBetween(day('2027-03-01'), day('2027-03-01'), calendar)).toEqual({ days: 0, known: true });
  });

  test('are provisional in a year whose holidays are only partly announced, though those that are count', () => {
    const partial = calendarOf({ '2026': { ...holidays2026, complete: 'không' } });
    expect(workingDaysBetween(day('2026-09-01'), day('2026-09-03'), partial)).toEqual({ days: 1, known: false });
  });
});

describe('adding working days', () => {
  test('steps over weekends and holidays', () => {
    expect(addWorkingDays(day('2026-08-28'), 1, calendar)).toEqual({ date: day('2026-09-03'), known: true });
    expect(addWorkingDays(day('2026-08-21'), 1, calendar).date).toEqual(day('2026-08-22'));
  });

  test('is the inverse of counting them', () => {
    fc.assert(
      fc.property(daysOfThreeYears, fc.nat({ max: 300 }), calendars, (from, days, by) => {
        const { date } = addWorkingDays(from, days, by);
        expect(workingDaysBetween(from, date, by).days).toBe(days);
        if (days > 0) expect(isWorkingDay(date, by)).toBe(true);
      }),
    );
  });

  test('leads to every working day from the count to it', () => {
    fc.assert(
      fc.property(daysOfThreeYears, fc.nat({ max: 400 }), calendars, (from, length, by) => {
        const to = addDays(from, length);
        fc.pre(length > 0 && isWorkingDay(to, by));
        expect(addWorkingDays(from, workingDaysBetween(from, to, by).days, by).date).toEqual(to);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('refuses %s days', (days) => {
    expect(() => addWorkingDays(day('2026-10-05'), days, calendar)).toThrow(RangeError);
  });
});

test('a deadline on a day off lasts to the end of the next working day', () => {
  expect(lastDayInTime(day('2026-10-17'), calendar)).toEqual(day('2026-10-19'));
  expect(lastDayInTime(day('2026-08-29'), calendar)).toEqual(day('2026-09-03'));
  expect(lastDayInTime(day('2026-08-22'), calendar)).toEqual(day('2026-08-22'));
});

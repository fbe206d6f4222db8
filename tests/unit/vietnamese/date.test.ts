import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  formatDate,
  formatDateLong,
  parseDate,
  todayInVietnam,
  toIso,
  weekday,
  weekdayName,
} from '../../../src/vietnamese/date.ts';
import { dates, fromUtc, toUtc } from './arbitraries.ts';
import { mendsIn, refusalOf } from './refusals.ts';

const DAY = 86_400_000;

describe('parseDate', () => {
  it.each(['05/10/2026', '5/10/2026', '2026-10-05', ' 05/10/2026\u00A0'])(
    'reads %j as the fifth of October',
    (text) => {
      expect(parseDate(text)).toEqual({ ok: true, value: { year: 2026, month: 10, day: 5 } });
    },
  );

  it('reads the leap day of a leap year only', () => {
    expect(parseDate('29/02/2024')).toMatchObject({ ok: true });
    expect(parseDate('29/02/2000')).toMatchObject({ ok: true });
    expect(refusalOf(parseDate('29/02/1900')).message).toContain('28 ngày');
  });

  it.each([
    ['30/02/2026', 'tháng 2 năm 2026 có 28 ngày'],
    ['30/02/2024', 'tháng 2 năm 2024 có 29 ngày'],
    ['31/04/2026', 'tháng 4 năm 2026 có 30 ngày'],
    ['2026-02-30', 'tháng 2 năm 2026 có 28 ngày'],
    ['00/01/2026', 'tháng 1 năm 2026 có 31 ngày'],
  ])('refuses %s and says that %s', (text, reason) => {
    const { message, hint } = refusalOf(parseDate(text));
    expect(message).toContain(`“${text}”`);
    expect(message).toContain(reason);
    expect(hint).toMatch(/từ 01\/\d\d\/\d{4} đến/u);
  });

  it.each([
    ['10/25/2026', '25/10/2026 (ngày trước, tháng sau)'],
    ['05.10.2026', '05/10/2026'],
    ['5-10-2026', '05/10/2026'],
    ['2026/10/5', '05/10/2026'],
    ['2026-10-5', '05/10/2026'],
    ['16 tháng 9 năm 2020', '16/09/2020'],
    ['Ngày 16 tháng 9 năm 2020', '16/09/2020'],
    ['ngày 16/9/2020', '16/09/2020'],
    ['2026-10-05T00:00:00Z', '05/10/2026'],
  ])('refuses %s and names the mend %s', (text, mend) => {
    const { message, hint } = refusalOf(parseDate(text));
    expect(message).toContain(`“${text}”`);
    expect(mendsIn(hint)).toEqual([mend]);
  });

  it('refuses a year of two digits with both centuries', () => {
    const { message, hint } = refusalOf(parseDate('5/10/26'));
    expect(message).toContain('2026 hoặc 1926');
    expect(mendsIn(hint)).toEqual(['05/10/2026', '05/10/1926']);
  });

  it.each([
    '',
    '13/13/2026',
    '10/2026',
    'hôm nay',
    'mười tháng mười',
    '05/10/0206',
    '05/10/2206',
    '5/13/26',
    '2026-13-45',
  ])('refuses %j with an example', (text) => {
    expect(refusalOf(parseDate(text)).hint).toContain('05/10/2026');
  });

  it('reads back every date it prints, in both spellings', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(formatDate(date))).toEqual({ ok: true, value: date });
        expect(parseDate(toIso(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('names the mend of every date in its long form', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(mendsIn(refusalOf(parseDate(formatDateLong(date))).hint)).toEqual([formatDate(date)]);
      }),
    );
  });

  it('accepts exactly the days that the platform calendar has', () => {
    const parts = [fc.integer({ min: 1900, max: 2100 }), fc.nat({ max: 14 }), fc.nat({ max: 33 })] as const;
    fc.assert(
      fc.property(...parts, (year, month, day) => {
        const date = { year, month, day };
        expect(parseDate(formatDate(date)).ok).toBe(compareDates(fromUtc(toUtc(date)), date) === 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the forms of a date', () => {
  it('writes day and month with two digits', () => {
    expect(formatDate({ year: 2026, month: 1, day: 5 })).toBe('05/01/2026');
  });

  it.each([
    [{ year: 2020, month: 9, day: 16 }, 'ngày 16 tháng 9 năm 2020'],
    [{ year: 2020, month: 1, day: 5 }, 'ngày 05 tháng 01 năm 2020'],
    [{ year: 2026, month: 9, day: 2 }, 'ngày 02 tháng 9 năm 2026'],
    [{ year: 2026, month: 2, day: 10 }, 'ngày 10 tháng 02 năm 2026'],
    [{ year: 2026, month: 3, day: 9 }, 'ngày 09 tháng 3 năm 2026'],
    [{ year: 2026, month: 12, day: 31 }, 'ngày 31 tháng 12 năm 2026'],
  ])('writes %o at length as %s', (date, text) => {
    expect(formatDateLong(date)).toBe(text);
  });

  it('names the days of the week', () => {
    const week = Array.from({ length: 7 }, (_, index) => weekdayName({ year: 2026, month: 10, day: 5 + index }));
    expect(week).toEqual(['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']);
  });
});

describe('reckoning with dates', () => {
  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: -100_000, max: 100_000 }), (a, b, days) => {
        expect(addDays(a, days)).toEqual(fromUtc(toUtc(a) + days * DAY));
        expect(daysBetween(a, b)).toBe((toUtc(b) - toUtc(a)) / DAY);
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(toUtc(a) - toUtc(b)));
        expect(weekday(a)).toBe(new Date(toUtc(a)).getUTCDay());
        expect(daysInMonth(a.year, a.month)).toBe(new Date(Date.UTC(a.year, a.month, 0)).getUTCDate());
      }),
    );
  });
});

describe('todayInVietnam', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is already the first of the month at five in the morning, when UTC still has the last', () => {
    expect(todayInVietnam(Date.UTC(2026, 9, 31, 22))).toEqual({ year: 2026, month: 11, day: 1 });
  });

  it('changes at 17:00 UTC and not a millisecond before', () => {
    expect(todayInVietnam(Date.UTC(2026, 11, 31, 17))).toEqual({ year: 2027, month: 1, day: 1 });
    expect(todayInVietnam(Date.UTC(2026, 11, 31, 17) - 1)).toEqual({ year: 2026, month: 12, day: 31 });
  });

  it('and the other results are the same in every time zone', () => {
    const instant = Date.UTC(2026, 2, 29, 22, 30);
    const results = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'].map(
      (name) => {
        process.env['TZ'] = name;
        const today = todayInVietnam(instant);
        return {
          offset: new Date(instant).getTimezoneOffset(),
          result: [today, addDays(today, 200), weekday(today), parseDate('29/03/2026'), formatDateLong(today)],
        };
      },
    );
    expect(new Set(results.map(({ offset }) => offset)).size).toBeGreaterThan(3);
    expect(new Set(results.map(({ result }) => JSON.stringify(result))).size).toBe(1);
  });
});

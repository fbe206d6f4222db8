import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareDates, daysBetween, toIso } from '../../../src/vietnamese/date.ts';
import {
  comparePeriods,
  formatPeriod,
  formatPeriodShort,
  monthsOf,
  nextPeriod,
  parsePeriod,
  periodEnd,
  periodId,
  periodStart,
  previousPeriod,
  samePeriodLastYear,
} from '../../../src/vietnamese/period.ts';
import { periodOf, periods } from './arbitraries.ts';
import { mendsIn, refusalOf } from './refusals.ts';

describe('a period in its written forms', () => {
  it.each([
    ['2026-10', 'tháng 10 năm 2026', '10/2026', '2026-10-01', '2026-10-31'],
    ['2026-01', 'tháng 01 năm 2026', '01/2026', '2026-01-01', '2026-01-31'],
    ['2024-02', 'tháng 02 năm 2024', '02/2024', '2024-02-01', '2024-02-29'],
    ['2026-06', 'tháng 6 năm 2026', '6/2026', '2026-06-01', '2026-06-30'],
    ['2026-q3', 'quý III năm 2026', 'Quý III/2026', '2026-07-01', '2026-09-30'],
    ['2026-q4', 'quý IV năm 2026', 'Quý IV/2026', '2026-10-01', '2026-12-31'],
    ['2026-6t', '6 tháng đầu năm 2026', '6 tháng/2026', '2026-01-01', '2026-06-30'],
    ['2026-9t', '9 tháng đầu năm 2026', '9 tháng/2026', '2026-01-01', '2026-09-30'],
    ['2026', 'năm 2026', '2026', '2026-01-01', '2026-12-31'],
    ['2018-01--2021-06', 'từ tháng 01/2018 đến tháng 6/2021', '2018–6/2021', '2018-01-01', '2021-06-30'],
    ['2018-03--2021-12', 'từ tháng 3/2018 đến tháng 12/2021', '3/2018–2021', '2018-03-01', '2021-12-31'],
    ['2026-02--2026-08', 'từ tháng 02/2026 đến tháng 8/2026', '02/2026–8/2026', '2026-02-01', '2026-08-31'],
    ['2026-03--2026-12', 'từ tháng 3/2026 đến tháng 12/2026', '3/2026–12/2026', '2026-03-01', '2026-12-31'],
    ['2026-01--2026-08', 'từ tháng 01/2026 đến tháng 8/2026', '01/2026–8/2026', '2026-01-01', '2026-08-31'],
    ['2020-2025', 'nhiệm kỳ 2020–2025', '2020–2025', '2020-01-01', '2025-12-31'],
  ])('%s is %s', (id, long, short, start, end) => {
    const period = periodOf(id);
    expect(periodId(period)).toBe(id);
    expect(formatPeriod(period)).toBe(long);
    expect(formatPeriodShort(period)).toBe(short);
    expect(toIso(periodStart(period))).toBe(start);
    expect(toIso(periodEnd(period))).toBe(end);
  });

  it('reads back every identifier it writes', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodId(period))).toEqual({ ok: true, value: period });
      }),
    );
  });

  it('names the identifier for every long form', () => {
    fc.assert(
      fc.property(
        periods.filter(({ kind }) => kind !== 'year'),
        (period) => {
          expect(mendsIn(refusalOf(parsePeriod(formatPeriod(period))).hint)).toEqual([periodId(period)]);
        },
      ),
    );
    expect(mendsIn(refusalOf(parsePeriod('năm 2026')).hint)).toEqual(['2026']);
  });
});

describe('parsePeriod', () => {
  it.each([
    ['10/2026', '2026-10'],
    ['2026/10', '2026-10'],
    ['2026-3', '2026-03'],
    ['tháng 10/2026', '2026-10'],
    ['Tháng 3 năm 2026', '2026-03'],
    ['2026-Q3', '2026-q3'],
    ['Q3/2026', '2026-q3'],
    ['quý 3/2026', '2026-q3'],
    ['Quí IV năm 2026', '2026-q4'],
    ['2026-6T', '2026-6t'],
    ['9 tháng năm 2026', '2026-9t'],
    ['2026-3t', '2026-q1'],
    ['2026-12t', '2026'],
    ['2020–2025', '2020-2025'],
    ['2018-01-2021-06', '2018-01--2021-06'],
    ['2018-1 đến 2021-6', '2018-01--2021-06'],
    ['1/2018–6/2021', '2018-01--2021-06'],
    ['2021-06--2018-01', '2018-01--2021-06'],
    ['2025-2020', '2020-2025'],
    ['2025-2025', '2025'],
    ['2010-2020', '2010-01--2020-12'],
    ['2026-05--2026-05', '2026-05'],
    ['2026-07--2026-09', '2026-q3'],
    ['2026-01--2026-06', '2026-6t'],
    ['2026-01--2026-09', '2026-9t'],
    ['2026-01--2026-12', '2026'],
  ])('refuses %s and names the mend %s', (text, mend) => {
    const { message, hint } = refusalOf(parsePeriod(text));
    expect(message).toContain(`“${text}”`);
    expect(mendsIn(hint)).toEqual([mend]);
    expect(parsePeriod(mend)).toMatchObject({ ok: true });
  });

  it.each([
    ['2026-6', '2026-06', '2026-6t'],
    ['2026-9', '2026-09', '2026-9t'],
  ])('refuses %s, which may be %s or %s, and gives both', (text, month, months) => {
    const { message, hint } = refusalOf(parsePeriod(text));
    expect(message).toContain(`(${month})`);
    expect(message).toContain(`(${months})`);
    expect(mendsIn(hint)).toEqual([month, months]);
  });

  it.each([
    ['2026-13', 'Không có tháng 13'],
    ['2026-00', 'Không có tháng 0'],
    ['13/2026', 'Không có tháng 13'],
    ['2018-01--2021-13', 'Không có tháng 13'],
    ['2026-q5', 'Không có quý 5'],
    ['2026-q0', 'Không có quý 0'],
    ['tháng 10', 'chưa có năm'],
    ['Quý III', 'chưa có năm'],
    ['1026-10', 'ngoài khoảng'],
    ['2020-2205', 'ngoài khoảng'],
    ['', 'còn trống'],
    ['2026-10-05', 'không phải là kỳ báo cáo'],
    ['tháng mười năm 2026', 'không phải là kỳ báo cáo'],
    ['../2026-10', 'không phải là kỳ báo cáo'],
    ['2026-10--', 'không phải là kỳ báo cáo'],
  ])('refuses %j because: %s', (text, reason) => {
    expect(refusalOf(parsePeriod(text)).message).toContain(reason);
  });

  it('accepts nothing but the identifier itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-qt2026'), maxLength: 16 }), (text) => {
        const parsed = parsePeriod(text);
        if (parsed.ok) expect(periodId(parsed.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('periods in time', () => {
  it('covers the months from its first day to its last without a gap', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const months = monthsOf(period);
        expect(periodStart(months[0] ?? period)).toEqual(periodStart(period));
        expect(periodEnd(months.at(-1) ?? period)).toEqual(periodEnd(period));
        const days = months.reduce((sum, month) => sum + daysBetween(periodStart(month), periodEnd(month)) + 1, 0);
        expect(days).toBe(daysBetween(periodStart(period), periodEnd(period)) + 1);
      }),
    );
  });

  it.each([
    ['2026-01', '2025-12', '2026-02'],
    ['2026-q1', '2025-q4', '2026-q2'],
    ['2026-6t', '2025-6t', '2027-6t'],
    ['2026', '2025', '2027'],
    ['2018-01--2021-06', '2014-07--2017-12', '2021-07--2024-12'],
    ['2020-2025', '2015-2020', '2025-2030'],
  ])('%s stands between %s and %s', (id, previous, next) => {
    expect(periodId(previousPeriod(periodOf(id)))).toBe(previous);
    expect(periodId(nextPeriod(periodOf(id)))).toBe(next);
  });

  it('comes back from the next period to itself', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(previousPeriod(nextPeriod(period))).toEqual(period);
      }),
    );
  });

  it('is followed at once by the next month, quarter or span', () => {
    fc.assert(
      fc.property(
        periods.filter(({ kind }) => ['month', 'quarter', 'year', 'span'].includes(kind)),
        (period) => {
          expect(periodStart(nextPeriod(period))).toEqual(addDays(periodEnd(period), 1));
        },
      ),
    );
  });

  it('has the same part of the year before, but for spans and terms', () => {
    expect(samePeriodLastYear(periodOf('2026-10'))).toEqual(periodOf('2025-10'));
    expect(samePeriodLastYear(periodOf('2026-q3'))).toEqual(periodOf('2025-q3'));
    expect(samePeriodLastYear(periodOf('2026'))).toEqual(periodOf('2025'));
    expect(samePeriodLastYear(periodOf('2018-01--2021-06'))).toBeUndefined();
    expect(samePeriodLastYear(periodOf('2020-2025'))).toBeUndefined();
  });
});

describe('comparePeriods', () => {
  it('orders by end, and the shorter first where ends agree', () => {
    const ordered = [
      '2026-05',
      '2026-06',
      '2026-q2',
      '2026-6t',
      '2025-01--2026-06',
      '2026-07',
      '2026-12',
      '2026-q4',
      '2026',
      '2020-2026',
    ];
    const shuffled = [...ordered].sort();
    expect(shuffled).not.toEqual(ordered);
    expect(shuffled.map(periodOf).sort(comparePeriods).map(periodId)).toEqual(ordered);
  });

  it('is a total order that agrees with the ends', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(periodId(a) === periodId(b));
        if (compareDates(periodEnd(a), periodEnd(b)) < 0) expect(comparePeriods(a, b)).toBeLessThan(0);
      }),
    );
  });
});

import { compareDates, daysInMonth } from './calendar.ts';
import type { CalendarDate } from './calendar.ts';

/** A month of a year; `month` counts from 1. */
export interface YearMonth {
  year: number;
  month: number;
}

/** One month. */
export type MonthPeriod = YearMonth & { kind: 'month' };

/** One quarter, 1–4. */
export interface QuarterPeriod {
  kind: 'quarter';
  year: number;
  quarter: number;
}

/** The first six months, the first nine months, or the whole of a year. */
export interface YearPeriod {
  kind: 'six-months' | 'nine-months' | 'year';
  year: number;
}

/** Whole months, the first and last included; never the same months as a period of another kind but a term. */
export interface SpanPeriod {
  kind: 'span';
  from: YearMonth;
  to: YearMonth;
}

/** The term of a congress, in the years it is named by: 2020–2025 ends in the year in which 2025–2030 begins. */
export interface TermPeriod {
  kind: 'term';
  from: number;
  to: number;
}

/** The time a bulletin reports on. */
export type Period = MonthPeriod | QuarterPeriod | YearPeriod | SpanPeriod | TermPeriod;

const YEAR_PERIOD_MONTHS = { 'six-months': 6, 'nine-months': 9, year: 12 } as const;

/** The ASCII name of a period in front matter and addresses: 2026-10, 2026-q3, 2026-6t, 2026-9t, 2026, 2018-01--2021-06, 2020-2025. */
export function periodId(period: Period): string {
  switch (period.kind) {
    case 'month':
      return monthId(period);
    case 'quarter':
      return `${period.year}-q${period.quarter}`;
    case 'six-months':
      return `${period.year}-6t`;
    case 'nine-months':
      return `${period.year}-9t`;
    case 'year':
      return String(period.year);
    case 'span':
      return `${monthId(period.from)}--${monthId(period.to)}`;
    case 'term':
      return `${period.from}-${period.to}`;
  }
}

/** The first day of the period; 01/01 of its first year for a term. */
export function periodStart(period: Period): CalendarDate {
  return { ...fromMonthNumber(monthBounds(period).first), day: 1 };
}

/** The last day of the period; 31/12 of its last year for a term. */
export function periodEnd(period: Period): CalendarDate {
  const { year, month } = fromMonthNumber(monthBounds(period).last);
  return { year, month, day: daysInMonth(year, month) };
}

/** The months the period covers, in order. */
export function monthsOf(period: Period): MonthPeriod[] {
  const { first, last } = monthBounds(period);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ kind: 'month', ...fromMonthNumber(first + index) }));
}

/** Orders by end, then shorter before longer; 0 only for the same period. */
export function comparePeriods(a: Period, b: Period): number {
  const byId = periodId(a) < periodId(b) ? -1 : 1;
  if (periodId(a) === periodId(b)) return 0;
  return compareDates(periodEnd(a), periodEnd(b)) || compareDates(periodStart(b), periodStart(a)) || byId;
}

/**
 * The period of the same kind and length just before. Six and nine months always begin a year, so theirs is the year
 * before; a span's ends the month before it begins; 2015-2020 comes before 2020-2025.
 */
export function previousPeriod(period: Period): Period {
  return movePeriod(period, -1);
}

/** The period of the same kind and length just after, the inverse of `previousPeriod`. */
export function nextPeriod(period: Period): Period {
  return movePeriod(period, 1);
}

/** The same part of the year before, to compare with; none for a span or a term. */
export function samePeriodLastYear(period: Period): Period | undefined {
  return period.kind === 'span' || period.kind === 'term' ? undefined : { ...period, year: period.year - 1 };
}

function movePeriod(period: Period, steps: 1 | -1): Period {
  switch (period.kind) {
    case 'month':
      return { kind: 'month', ...fromMonthNumber(toMonthNumber(period) + steps) };
    case 'quarter': {
      const number = period.year * 4 + period.quarter - 1 + steps;
      return { kind: 'quarter', year: Math.floor(number / 4), quarter: (number % 4) + 1 };
    }
    case 'span': {
      const { first, last } = monthBounds(period);
      const distance = (last - first + 1) * steps;
      return { kind: 'span', from: fromMonthNumber(first + distance), to: fromMonthNumber(last + distance) };
    }
    case 'term': {
      const distance = (period.to - period.from) * steps;
      return { kind: 'term', from: period.from + distance, to: period.to + distance };
    }
    default:
      return { ...period, year: period.year + steps };
  }
}

function monthBounds(period: Period): { first: number; last: number } {
  switch (period.kind) {
    case 'month':
      return { first: toMonthNumber(period), last: toMonthNumber(period) };
    case 'quarter': {
      const first = toMonthNumber({ year: period.year, month: period.quarter * 3 - 2 });
      return { first, last: first + 2 };
    }
    case 'span':
      return { first: toMonthNumber(period.from), last: toMonthNumber(period.to) };
    case 'term':
      return {
        first: toMonthNumber({ year: period.from, month: 1 }),
        last: toMonthNumber({ year: period.to, month: 12 }),
      };
    default: {
      const first = toMonthNumber({ year: period.year, month: 1 });
      return { first, last: first + YEAR_PERIOD_MONTHS[period.kind] - 1 };
    }
  }
}

/** Months counted from January of year 0. */
function toMonthNumber({ year, month }: YearMonth): number {
  return year * 12 + month - 1;
}

function fromMonthNumber(number: number): YearMonth {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

function monthId({ year, month }: YearMonth): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

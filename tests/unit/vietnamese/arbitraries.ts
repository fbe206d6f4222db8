import fc from 'fast-check';
import type { CalendarDate } from '../../../src/vietnamese/date.ts';
import type { Decimal } from '../../../src/vietnamese/number.ts';
import { parsePeriod } from '../../../src/vietnamese/period.ts';
import type { Period } from '../../../src/vietnamese/period.ts';
import { qualifierWords } from '../../../src/vietnamese/quantity.ts';
import type { MoneyScale, Qualifier, Quantity } from '../../../src/vietnamese/quantity.ts';

/** Numbers that have an unambiguous spelling: not three decimal places after a whole part of 1–999. */
export const decimals: fc.Arbitrary<Decimal> = fc.oneof(
  fc.integer({ min: -1e15, max: 1e15 }).map((value) => ({ value, decimals: 0 })),
  fc
    .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 1, max: 8 }))
    .map(([digits, places]) => ({ value: Number(`${digits}e-${places}`), decimals: places }))
    .filter(({ value, decimals: places }) => places !== 3 || Math.abs(value) < 1 || Math.abs(value) >= 1000),
);

const qualified = fc.option(fc.constantFrom(...(Object.keys(qualifierWords) as Qualifier[])), { nil: undefined });
const units = fc.constantFrom('ha', 'đảng viên', 'hộ', 'km²', 'm³', 'đồng chí', 'kiến nghị');
const scales = fc.constantFrom<MoneyScale[]>('đồng', 'nghìn đồng', 'triệu đồng', 'tỉ đồng');

const amounts: fc.Arbitrary<Quantity> = fc.oneof(
  decimals.map((decimal): Quantity => ({ kind: 'number', ...decimal })),
  fc.tuple(decimals, units).map(([decimal, unit]): Quantity => ({ kind: 'number', ...decimal, unit })),
  decimals.map((decimal): Quantity => ({ kind: 'percent', ...decimal })),
  decimals.map((decimal): Quantity => ({ kind: 'points', ...decimal })),
  fc.tuple(decimals, scales).map(([decimal, scale]): Quantity => ({ kind: 'money', ...decimal, scale })),
  fc
    .tuple(fc.nat({ max: 9_999_999 }), fc.integer({ min: 1, max: 9_999_999 }))
    .map(([numerator, denominator]): Quantity => ({ kind: 'ratio', numerator, denominator })),
);

/** Quantities of every kind, with and without a qualifier. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .tuple(amounts, qualified)
  .map(([amount, qualifier]) => (qualifier ? { ...amount, qualifier } : amount));

/** Days from 01/01/1900 to 31/12/2100, made by the platform's own calendar. */
export const dates: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((days) => fromUtc(days * 86_400_000));

/** The date in UTC at an instant, by the platform's own calendar. */
export function fromUtc(milliseconds: number): CalendarDate {
  const date = new Date(milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The instant at which a date begins in UTC. */
export function toUtc({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

const years = fc.integer({ min: 1910, max: 2090 });
const yearMonths = fc.record({ year: years, month: fc.integer({ min: 1, max: 12 }) });

/** Periods of every kind. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  yearMonths.map((month): Period => ({ kind: 'month', ...month })),
  fc.record({ kind: fc.constant('quarter' as const), year: years, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constantFrom('six-months' as const, 'nine-months' as const, 'year' as const), year: years }),
  fc
    .tuple(yearMonths, fc.integer({ min: 13, max: 120 }))
    .map(([from, length]): Period => ({ kind: 'span', from, to: addMonths(from, length - 1) })),
  fc
    .tuple(years, fc.integer({ min: 1, max: 6 }))
    .map(([from, length]): Period => ({ kind: 'term', from, to: from + length })),
);

function addMonths({ year, month }: { year: number; month: number }, count: number): { year: number; month: number } {
  const date = new Date(Date.UTC(year, month - 1 + count, 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The period of an identifier that the test knows to be good. */
export function periodOf(id: string): Period {
  const parsed = parsePeriod(id);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

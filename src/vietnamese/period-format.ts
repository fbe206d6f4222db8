import { formatMonthNumber } from './date.ts';
import type { Period, YearMonth } from './period-calendar.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/**
 * The period inside a sentence: "tháng 10 năm 2026", "quý III năm 2026", "6 tháng đầu năm 2026", "9 tháng đầu năm 2026", "năm 2026",
 * "từ tháng 01/2018 đến tháng 6/2021", "nhiệm kỳ 2020–2025".
 */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case 'month':
      return `tháng ${formatMonthNumber(period.month)} năm ${period.year}`;
    case 'quarter':
      return `quý ${ROMAN[period.quarter] ?? period.quarter} năm ${period.year}`;
    case 'six-months':
      return `6 tháng đầu năm ${period.year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${period.year}`;
    case 'year':
      return `năm ${period.year}`;
    case 'span':
      return `từ tháng ${formatMonth(period.from)} đến tháng ${formatMonth(period.to)}`;
    case 'term':
      return `nhiệm kỳ ${period.from}–${period.to}`;
  }
}

/**
 * The period in a table or a chart: "10/2026", "Quý III/2026", "6 tháng/2026", "9 tháng/2026", "2026", "2018–6/2021", "2020–2025". A span that
 * runs over several years shows only the year where it begins in January or ends in December.
 */
export function formatPeriodShort(period: Period): string {
  switch (period.kind) {
    case 'month':
      return formatMonth(period);
    case 'quarter':
      return `Quý ${ROMAN[period.quarter] ?? period.quarter}/${period.year}`;
    case 'six-months':
      return `6 tháng/${period.year}`;
    case 'nine-months':
      return `9 tháng/${period.year}`;
    case 'year':
      return String(period.year);
    case 'span': {
      const { from, to } = period;
      const severalYears = from.year !== to.year;
      const start = severalYears && from.month === 1 ? String(from.year) : formatMonth(from);
      const end = severalYears && to.month === 12 ? String(to.year) : formatMonth(to);
      return `${start}–${end}`;
    }
    case 'term':
      return `${period.from}–${period.to}`;
  }
}

function formatMonth({ year, month }: YearMonth): string {
  return `${formatMonthNumber(month)}/${year}`;
}

export {
  comparePeriods,
  monthsOf,
  nextPeriod,
  periodEnd,
  periodId,
  periodStart,
  previousPeriod,
  samePeriodLastYear,
} from './period-calendar.ts';
export { formatPeriod, formatPeriodShort } from './period-format.ts';
export { parsePeriod } from './period-parsing.ts';
export type {
  MonthPeriod,
  Period,
  QuarterPeriod,
  SpanPeriod,
  TermPeriod,
  YearMonth,
  YearPeriod,
} from './period-calendar.ts';

import { compareDates, yearRange } from './calendar.ts';
import { tidyText } from './folding.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { periodEnd, periodId, periodStart } from './period-calendar.ts';
import type { Period, SpanPeriod, TermPeriod } from './period-calendar.ts';
import { formatPeriod } from './period-format.ts';
import { findPeriodMends } from './period-mends.ts';

const FORMS = '2026-10 · 2026-q3 · 2026-6t · 2026-9t · 2026 · 2018-01--2021-06 · 2020-2025';
const LONGEST_TERM_YEARS = 6;
/**
 * Reads a period from its identifier, the only spelling front matter and addresses have. Any other spelling, a month or
 * quarter that does not exist, ends out of order, a span that another kind of period already names, and years outside
 * 1900–2100 are refused with the mend.
 */
export function parsePeriod(text: string): Parsed<Period> {
  const written = tidyText(text);
  if (written === '') return refuse('Kỳ báo cáo còn trống.', `Xin viết một trong các dạng ${FORMS}.`);
  const period = readIdentifier(written);
  if (period) return checkPeriod(period, quoteValue(written));
  return refuseSpelling(written);
}

/** Gives a meaning to each shape of identifier; whether its months and years exist is checked after. */
function readIdentifier(text: string): Period | undefined {
  const [year = 0, ...numbers] = text.split(/\D+/u).filter(Boolean).map(Number);
  const [second = 0, third = 0, fourth = 0] = numbers;
  if (/^\d{4}$/u.test(text)) return { kind: 'year', year };
  if (/^\d{4}-\d\d$/u.test(text)) return { kind: 'month', year, month: second };
  if (/^\d{4}-q\d$/u.test(text)) return { kind: 'quarter', year, quarter: second };
  if (/^\d{4}-6t$/u.test(text)) return { kind: 'six-months', year };
  if (/^\d{4}-9t$/u.test(text)) return { kind: 'nine-months', year };
  if (/^\d{4}-\d{4}$/u.test(text)) return { kind: 'term', from: year, to: second };
  if (/^\d{4}-\d\d--\d{4}-\d\d$/u.test(text)) {
    return { kind: 'span', from: { year, month: second }, to: { year: third, month: fourth } };
  }
  return undefined;
}

function checkPeriod(period: Period, shown: string): Parsed<Period> {
  const { years, months } = numbersOf(period);
  const strangeYear = years.find((year) => year < yearRange.first || year > yearRange.last);
  if (strangeYear !== undefined) {
    return refuse(
      `Năm ${strangeYear} trong ${shown} nằm ngoài khoảng ${yearRange.first}–${yearRange.last}.`,
      'Xin kiểm tra lại năm, ví dụ 2026-10.',
    );
  }
  const [year] = years;
  const strangeMonth = months.find((month) => month < 1 || month > 12);
  if (strangeMonth !== undefined) {
    return refuse(
      `Không có tháng ${strangeMonth} như trong ${shown}.`,
      `Xin viết tháng từ 01 đến 12, ví dụ ${year}-01 hoặc ${year}-12.`,
    );
  }
  if (period.kind === 'quarter' && (period.quarter < 1 || period.quarter > 4)) {
    return refuse(
      `Không có quý ${period.quarter} như trong ${shown}: một năm có bốn quý.`,
      `Xin viết ${year}-q1, ${year}-q2, ${year}-q3 hoặc ${year}-q4.`,
    );
  }
  if (period.kind === 'span') return checkSpan(period, shown);
  if (period.kind === 'term') return checkTerm(period, shown);
  return accept(period);
}

function numbersOf(period: Period): { years: number[]; months: number[] } {
  switch (period.kind) {
    case 'month':
      return { years: [period.year], months: [period.month] };
    case 'span':
      return { years: [period.from.year, period.to.year], months: [period.from.month, period.to.month] };
    case 'term':
      return { years: [period.from, period.to], months: [] };
    default:
      return { years: [period.year], months: [] };
  }
}

function checkSpan(span: SpanPeriod, shown: string): Parsed<Period> {
  const { year } = span.from;
  if (year > span.to.year || (year === span.to.year && span.from.month > span.to.month)) {
    const swapped = periodId({ ...span, from: span.to, to: span.from });
    return refuse(`Trong ${shown}, tháng cuối đứng trước tháng đầu.`, `Xin viết ${swapped}.`);
  }
  const namesakes: Period[] = [
    { kind: 'month', ...span.from },
    { kind: 'quarter', year, quarter: Math.ceil(span.from.month / 3) },
    { kind: 'six-months', year },
    { kind: 'nine-months', year },
    { kind: 'year', year },
  ];
  const same = namesakes.find((other) => coversSameMonths(other, span));
  return same
    ? refuse(`${shown} trùng với ${formatPeriod(same)}, là kỳ đã có tên riêng.`, `Xin viết ${periodId(same)}.`)
    : accept(span);
}

function coversSameMonths(a: Period, b: Period): boolean {
  return compareDates(periodStart(a), periodStart(b)) === 0 && compareDates(periodEnd(a), periodEnd(b)) === 0;
}

function checkTerm(term: TermPeriod, shown: string): Parsed<Period> {
  const length = term.to - term.from;
  if (length === 0) return refuse(`${shown} bắt đầu và kết thúc trong cùng một năm.`, `Xin viết ${term.from}.`);
  if (length < 0) {
    return refuse(`Trong ${shown}, năm cuối đứng trước năm đầu.`, `Xin viết ${term.to}-${term.from}.`);
  }
  if (length > LONGEST_TERM_YEARS) {
    return refuse(
      `${shown} dài ${length} năm, quá một nhiệm kỳ (nhiều nhất ${LONGEST_TERM_YEARS} năm).`,
      `Nếu là một giai đoạn, xin viết ${term.from}-01--${term.to}-12.`,
    );
  }
  return accept(term);
}

function refuseSpelling(written: string): Parsed<never> {
  const shown = quoteValue(written);
  const [first, second] = findPeriodMends(written);
  if (first && second) {
    return refuse(
      `${shown} có thể là ${first.reading} (${first.id}) hoặc ${second.reading} (${second.id}).`,
      `Nếu là ${first.reading}, xin viết ${first.id}; nếu là ${second.reading}, xin viết ${second.id}.`,
    );
  }
  const period = first && readIdentifier(first.id);
  if (first && period) {
    const checked = checkPeriod(period, shown);
    return checked.ok ? refuse(`Kỳ báo cáo ${shown} chưa đúng cách viết.`, `Xin viết ${first.id}.`) : checked;
  }
  if (/^(?:tháng|quý|quí|[69] tháng(?: đầu năm)?)(?: (?:\d{1,2}|i{1,3}|iv))?$/iu.test(written)) {
    return refuse(`Kỳ báo cáo ${shown} chưa có năm.`, `Xin viết đủ năm bằng chữ số, theo một trong các dạng ${FORMS}.`);
  }
  return refuse(`${shown} không phải là kỳ báo cáo viết đúng cách.`, `Xin viết một trong các dạng ${FORMS}.`);
}

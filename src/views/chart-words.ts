import { outcomeOf } from '../domain/change.ts';
import type { Series } from '../domain/series.ts';
import { trendOf, type Trend } from '../domain/trend.ts';
import { absenceWords, formatValue, quantityOf, type Value } from '../domain/value.ts';
import type { Period } from '../vietnamese/period.ts';
import { formatQuantity } from '../vietnamese/quantity.ts';
import { capitalizeFirst, joinList } from '../vietnamese/words.ts';
import type { Axis, Slot } from './chart-points.ts';

/** What one period of a kind is called when they are counted: `24 tháng`, `8 quý`. */
export const periodNouns: Partial<Record<Period['kind'], string>> = {
  month: 'tháng',
  quarter: 'quý',
  'six-months': 'kỳ 6 tháng',
  'nine-months': 'kỳ 9 tháng',
  year: 'năm',
};

const trendWords: Record<Trend, string> = {
  up: 'nhìn chung tăng.',
  down: 'nhìn chung giảm.',
  flat: '',
  mixed: 'khi tăng khi giảm, không theo một chiều.',
};
const outcomeWords = { exceeded: 'vượt', met: 'đạt', missed: 'chưa đạt' };

/** Most periods that are named one by one. */
const mostNamed = 4;

interface Told {
  period: string;
  value: Value;
  magnitude: number;
}

/** What a chart of `series` shows, told in words: from when to when, lowest, highest, last, trend, target, gaps, breaks, corrections. */
export function describeSeries(series: Series, slots: readonly Slot[], axis: Axis): string {
  const told = slots.flatMap(({ period, point }): Told[] => {
    const quantity = quantityOf(point?.current);
    return point && quantity ? [{ period, value: point.current, magnitude: axis.measure(quantity) }] : [];
  });
  const start = slots.findLastIndex(({ point }) => point?.break);
  const comparable = slots.slice(Math.max(0, start)).flatMap(({ point }) => quantityOf(point?.current) ?? []);
  const trend = trendOf(comparable.map(axis.measure));
  return [
    describeRange(told, slots, series.spec.unit),
    start < 1 ? describeTrend(trend, '') : '',
    describeTarget(series),
    ...describeGaps(slots),
    ...slots.map(({ period, point }) =>
      point?.break ? `Từ ${period} không so sánh được với trước đó: ${endSentence(point.break)}` : '',
    ),
    start < 1 ? '' : describeTrend(trend, 'kể từ đó '),
    ...describeRevisions(slots),
  ]
    .filter(Boolean)
    .join(' ');
}

function describeRange(told: readonly Told[], slots: readonly Slot[], unit: string): string {
  const span = `Từ ${slots[0]!.period} đến ${slots.at(-1)!.period}`;
  const last = told.at(-1);
  if (!last) return `${span}: không có số liệu.`;
  const write = (value: Value) => {
    const needsUnit = value.kind === 'number' && !value.unit && unit;
    return needsUnit ? `${formatValue(value)} ${unit}` : formatValue(value);
  };
  const magnitudes = told.map(({ magnitude }) => magnitude);
  const [least, most] = [Math.min(...magnitudes), Math.max(...magnitudes)];
  if (least === most) return `${span}: không đổi, đều là ${write(last.value)}.`;
  const at = (wanted: number) => {
    const found = told.filter(({ magnitude }) => magnitude === wanted);
    const where = found.length === 1 ? found[0]!.period : `${found.length} kỳ`;
    return `${formatValue(found[0]!.value)} (${where})`;
  };
  return `${span}: thấp nhất ${at(least)}, cao nhất ${at(most)}, gần nhất ${write(last.value)} (${last.period}).`;
}

function describeTrend(trend: Trend | undefined, since: string): string {
  const words = trend && trendWords[trend];
  return words ? capitalizeFirst(since + words) : '';
}

function describeTarget({ points, spec }: Series): string {
  const point = points.findLast(({ target }) => target);
  const value = quantityOf(point?.current);
  if (!point?.target) return '';
  const outcome = value && outcomeOf(value, point.target, spec.direction);
  return `Chỉ tiêu ${formatQuantity(point.target)}${outcome ? `: ${outcomeWords[outcome]}` : ''}.`;
}

function describeGaps(slots: readonly Slot[]): string[] {
  const groups: [string, Slot[]][] = [
    ['Không có số liệu', slots.filter(({ point }) => !point)],
    ...Object.entries(absenceWords).map(([absence, words]): [string, Slot[]] => [
      capitalizeFirst(words),
      slots.filter(({ point }) => point?.current.kind === 'absent' && point.current.absence === absence),
    ]),
  ];
  return groups
    .filter(([, found]) => found.length > 0)
    .map(([words, found]) => `${words}: ${namePeriods(found.map(({ period }) => period))}.`);
}

function describeRevisions(slots: readonly Slot[]): string[] {
  return slots.flatMap(({ period, point }) => {
    if (!point?.revision) return [];
    const done = point.revision === 'error' ? 'Đã đính chính' : 'Đã cập nhật';
    return `${done} số liệu ${period}: từng công bố ${formatValue(point.published)}, nay là ${formatValue(point.current)}.`;
  });
}

/** Periods in a row of words, the first few by name. */
export function namePeriods(periods: readonly string[]): string {
  if (periods.length <= mostNamed) return joinList(periods);
  const named = periods.slice(0, mostNamed - 1);
  return `${named.join(', ')} và ${periods.length - named.length} kỳ khác`;
}

function endSentence(text: string): string {
  return text.replace(/[.!?…]?$/u, (end) => end || '.');
}

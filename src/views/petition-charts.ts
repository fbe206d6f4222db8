import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { reportedMeasures } from '../domain/reported.ts';
import { seriesOfOrganization, type Series } from '../domain/series.ts';
import { formatValue, quantityOf, type Value } from '../domain/value.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { amountOf } from '../vietnamese/quantity.ts';
import { joinList, lowerFirst } from '../vietnamese/words.ts';
import { hrefOf } from './address.ts';
import type { ChartPart, CompositionChart, StatusChart } from './chart.ts';
import { slotsOf } from './chart-points.ts';
import { namePeriods, periodNouns } from './chart-words.ts';
import { seriesPath } from './series-view.ts';

/** What becomes of a petition, what is settled first; the bands of a column from its bottom to its top. */
const outcomes = ['solved', 'answered', 'transferred', 'refused', 'pending'].map((key) => `petitions.${key}`);
/** Fewest parts that are worth a chart, and fewest columns. */
const fewestParts = 3;
const fewestColumns = 3;

/** How the petitions of a bulletin divide, by what became of them and by fields of life. */
export function viewPetitionCompositions(content: Content, bulletin: Bulletin): CompositionChart[] {
  const measures = reportedMeasures(bulletin, content.indicators);
  const byOutcome = outcomes.flatMap((path) => measures.get(path) ?? []);
  const byField = [...measures.values()].filter(({ path }) => path.startsWith('petitions.byField.'));
  const last = (path: string) => (path.endsWith('.other') ? 1 : 0);
  const sizeOf = ({ figure }: Measure) => numberOf(figure.value) ?? -1;
  const sorted = byField.toSorted((one, other) => last(one.path) - last(other.path) || sizeOf(other) - sizeOf(one));
  return [
    viewComposition('bieu-do-ket-qua', 'Kết quả xử lý kiến nghị', byOutcome),
    viewComposition('bieu-do-linh-vuc', 'Kiến nghị tiếp nhận, theo lĩnh vực', sorted),
  ].filter((chart) => chart !== undefined);
}

/**
 * Parts of a whole. Where one has no number, bars are held against the largest and no shares are told, so that it cannot be read from
 * what the others leave.
 */
function viewComposition(id: string, title: string, measures: readonly Measure[]): CompositionChart | undefined {
  const numbers = measures.map(({ figure }) => numberOf(figure.value));
  const known = numbers.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + value, 0);
  if (measures.length < fewestParts || sum === 0) return undefined;
  const whole = known.length === numbers.length ? sum : undefined;
  const exact = measures.every(({ figure }) => !quantityOf(figure.value)?.qualifier);
  const parts = measures.map(({ spec, figure }, index): ChartPart => {
    const value = numbers[index]!;
    const share = whole && exact && value !== null ? { share: formatShare(value / whole) } : {};
    return { label: spec.label, text: formatValue(figure.value), value, ...share };
  });
  return {
    kind: 'composition',
    id,
    title,
    description: describeParts(parts, whole),
    parts,
    full: whole ?? Math.max(...known),
  };
}

function describeParts(parts: readonly ChartPart[], whole: number | undefined): string {
  const most = Math.max(...parts.map(({ value }) => value ?? 0));
  const largest = joinList(parts.filter(({ value }) => value === most).map(({ label }) => `“${label}”`));
  const [first] = parts.filter(({ value }) => value === most);
  const size = `${first!.text}${first!.share ? `, ${first!.share}` : ''}`;
  const absent = parts.filter(({ value }) => value === null).map(({ label, text }) => `“${label}” ${text}`);
  return [
    `${whole === undefined ? 'Nhiều' : `Trong ${formatNumber({ value: whole, decimals: 0 })} kiến nghị, nhiều`} nhất là ${largest} (${size}).`,
    ...(absent.length > 0 ? [`${joinList(absent)}; vì vậy các thanh không so với tổng số.`] : []),
  ].join(' ');
}

/** What became of an organization's petitions month after month; undefined where fewer than three months tell it. */
export function viewPetitionStatus(content: Content, organization: string): StatusChart | undefined {
  const series = seriesOfOrganization(content, organization).filter(({ points }) => points[0]!.period.kind === 'month');
  const bands = outcomes.flatMap((path) => series.find((one) => one.path === path) ?? []);
  const [longest] = bands.toSorted((one, other) => slotsOf(other).length - slotsOf(one).length);
  if (!longest || bands.length < 2) return undefined;
  const columns = slotsOf(longest).map(({ period, point }) => ({
    period,
    values: allNumbers(bands.map((band) => valueIn(band, point?.bulletin))),
  }));
  const told = columns.filter(({ values }) => values);
  if (told.length < fewestColumns) return undefined;
  const newest = told.at(-1)!;
  const texts = newest.values!.map((value) => formatNumber({ value, decimals: 0 }));
  return {
    kind: 'status',
    id: 'bieu-do-kien-nghi',
    title: `Kiến nghị phải giải quyết và kết quả, ${columns.length} ${periodNouns.month}`,
    description: describeStatus(columns, bands, texts, newest.period),
    bands: bands.map(({ spec }, index) => ({ label: spec.label, text: texts[index]! })),
    columns,
    table: hrefOf(content.site, `${seriesPath({ organization, section: 'petitions' })}#month`),
  };
}

function describeStatus(
  columns: StatusChart['columns'],
  bands: readonly Series[],
  texts: readonly string[],
  newest: string,
): string {
  const count = (value: number) => formatNumber({ value, decimals: 0 });
  const totals = columns.flatMap(({ values }) => (values ? [sumOf(values)] : []));
  const missing = columns.filter(({ values }) => !values).map(({ period }) => period);
  const told = bands.map(({ spec }, index) => `${texts[index]} ${lowerFirst(spec.label)}`);
  return [
    `Mỗi tháng có từ ${count(Math.min(...totals))} đến ${count(Math.max(...totals))} kiến nghị phải giải quyết.`,
    `Tháng ${newest}, trong ${count(totals.at(-1)!)} kiến nghị có ${joinList(told.filter((_, index) => texts[index] !== '0'))}.`,
    ...(missing.length > 0 ? [`Không đủ số liệu để vẽ: ${namePeriods(missing)}.`] : []),
  ].join(' ');
}

function valueIn({ points }: Series, bulletin: string | undefined): Value | undefined {
  return points.find((point) => point.bulletin === bulletin)?.current;
}

function allNumbers(values: readonly (Value | undefined)[]): number[] | null {
  const numbers = values.map(numberOf);
  return numbers.every((value) => value !== null) ? numbers : null;
}

function numberOf(value: Value | undefined): number | null {
  const quantity = quantityOf(value);
  return quantity?.kind === 'number' ? amountOf(quantity) : null;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function formatShare(share: number): string {
  return `${formatNumber({ value: share * 100, decimals: 0 })}%`;
}

import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { seriesOf } from '../domain/series.ts';
import { formatValue, quantityOf } from '../domain/value.ts';
import { comparePeriods } from '../vietnamese/period.ts';
import { hrefOf } from './address.ts';
import type { TrendView } from './chart.ts';
import { axisOf, slotsOf, viewPoint } from './chart-points.ts';
import { periodNouns } from './chart-words.ts';
import { chartAxis, seriesAnchor } from './series-chart.ts';
import { seriesPath, type SeriesSelection } from './series-view.ts';

/** Most periods of a line beside a figure, and the fewest numbers that make one. */
const most = 12;
const fewest = 3;

/**
 * How a measure of `bulletin` came to its value over at most twelve periods; undefined where there are fewer than three numbers, and
 * where the newest is not comparable with those before.
 */
export function viewTrend(content: Content, bulletin: Bulletin, measure: Measure): TrendView | undefined {
  const { organization, period } = bulletin;
  const whole = seriesOf(content, organization, period.kind, measure);
  if (!whole || !chartAxis(whole)) return undefined;
  const points = whole.points.filter((point) => comparePeriods(point.period, period) <= 0);
  const axis = axisOf({ ...whole, points });
  if (!axis) return undefined;
  const recent = slotsOf({ ...whole, points: points.slice(-most) }).slice(-most);
  const slots = recent.slice(
    Math.max(
      0,
      recent.findLastIndex(({ point }) => point?.break),
    ),
  );
  const known = slots.flatMap(({ point }) => (point && quantityOf(point.current) ? [point.current] : []));
  if (known.length < fewest) return undefined;
  const sizes = known.map((value) => axis.measure(quantityOf(value)!));
  const at = (size: number) => formatValue(known[sizes.indexOf(size)]!);
  const section = measure.path.split('.', 1)[0] as SeriesSelection['section'];
  return {
    values: slots.map((slot) => viewPoint(slot, axis).value),
    text: `Biểu đồ ${slots.length} ${periodNouns[period.kind]}: từ ${at(Math.min(...sizes))} đến ${at(Math.max(...sizes))}`,
    href: hrefOf(content.site, `${seriesPath({ organization, section })}#${seriesAnchor(whole)}`),
  };
}

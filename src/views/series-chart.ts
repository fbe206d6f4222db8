import type { Series } from '../domain/series.ts';
import { quantityOf } from '../domain/value.ts';
import { slugify } from '../vietnamese/folding.ts';
import { formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import type { SeriesChart } from './chart.ts';
import { axisOf, slotsOf, viewPoint, type Axis } from './chart-points.ts';
import { describeSeries, periodNouns } from './chart-words.ts';

/** Fewest numbers that are worth a chart. */
const fewest = 3;

/** ASCII anchor of a series among those of its organization. */
export function seriesAnchor({ path, points }: Series): string {
  return slugify(`${points[0]!.period.kind} ${path}`);
}

/**
 * The axis of a series that a chart can show; undefined where it has fewer than three numbers, its values cannot stand on one axis,
 * or its periods do not follow one another.
 */
export function chartAxis(series: Series): Axis | undefined {
  const numbers = series.points.filter(({ current }) => quantityOf(current));
  const areSuccessive = periodNouns[series.points[0]!.period.kind] !== undefined;
  return areSuccessive && numbers.length >= fewest ? axisOf(series) : undefined;
}

/** A series as a chart; undefined where it has no {@link chartAxis}. */
export function viewSeriesChart(series: Series): SeriesChart | undefined {
  const axis = chartAxis(series);
  if (!axis) return undefined;
  const noun = periodNouns[series.points[0]!.period.kind];
  const last = series.points.findLast(({ current }) => quantityOf(current))!;
  const slots = slotsOf(series);
  const target = series.points.findLast((point) => point.target)?.target;
  return {
    kind: 'series',
    id: seriesAnchor(series),
    title: `${series.title}, ${slots.length} ${noun}${axis.unit && ` (${axis.unit})`}`,
    description: describeSeries(series, slots, axis),
    suffix: axis.suffix,
    points: slots.map((slot) => viewPoint(slot, axis)),
    last: formatBare(quantityOf(last.current)!, axis),
    ...(target && { target: formatBare(target, axis) }),
  };
}

/** A quantity without the unit that the title names. */
function formatBare(quantity: Quantity, { unit }: Axis): string {
  const text = formatQuantity(quantity);
  return unit && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text;
}

import { periodId, previousPeriod, samePeriodLastYear, type Period } from '../vietnamese/period.ts';
import type { Quantity } from '../vietnamese/quantity.ts';
import type { Bulletin } from './bulletin.ts';
import { changeBetween, type Change } from './change.ts';
import { bulletinsByOrganization } from './chronology.ts';
import { derivedOnce, type Content, type Entry } from './content.ts';
import type { Correction } from './correction.ts';
import type { Figure } from './figure.ts';
import type { Measure, MeasureSpec } from './measure.ts';
import { reportedMeasures } from './reported.ts';
import { quantityOf, type Value } from './value.ts';

/** One period's value of a measure. */
export interface Point {
  period: Period;
  /** Identity of the bulletin that reports it. */
  bulletin: string;
  /** The value as it was first published. */
  published: Value;
  /** The value that holds now; differs from `published` after a correction. */
  current: Value;
  /** What kind of change made the two differ. */
  revision?: Correction['kind'];
  /** The value that was promised. */
  target?: Quantity;
  /** Why it cannot be compared with the points before it. */
  break?: string;
}

/** The values of one measure of one organization over periods of one kind, the earliest first. */
export interface Series {
  /** Path of the measure. */
  path: string;
  /** What is measured, with the names of the groups that it stands in. */
  title: string;
  spec: MeasureSpec;
  points: readonly Point[];
}

/** How a point moved against an earlier one. */
export interface Comparison extends Change {
  /** The earlier point. */
  since: Point;
}

/** The series of a measure over periods of one kind; undefined where no bulletin reports it. */
export function seriesOf(
  content: Content,
  organization: string,
  kind: Period['kind'],
  measure: Measure,
): Series | undefined {
  return seriesByOrganization(content).get(organization)?.get(keyOf(kind, measure));
}

/** Every series of an organization, in the order in which its bulletins first report them. */
export function seriesOfOrganization(content: Content, organization: string): Series[] {
  return [...(seriesByOrganization(content).get(organization)?.values() ?? [])];
}

/** Items of a list are told apart by their names, not by their positions, which change from month to month. */
function keyOf(kind: Period['kind'], { path, trail }: Measure): string {
  return [kind, path.replace(/\.\d+(?=\.)/g, ''), ...trail].join(' ');
}

/** Whether a measure can be recognized in another bulletin: an item of a list without a name cannot. */
function isRecognizable({ path, trail }: Measure): boolean {
  return trail.length > 0 || !/\.\d+\./.test(path);
}

const seriesByOrganization = derivedOnce((content): ReadonlyMap<string, ReadonlyMap<string, Series>> => {
  const all = new Map<string, Map<string, Series & { points: Point[] }>>();
  for (const [organization, bulletins] of bulletinsByOrganization(content)) {
    const own = new Map<string, Series & { points: Point[] }>();
    for (const bulletin of bulletins.toReversed()) {
      for (const measure of [...reportedMeasures(bulletin.data, content.indicators).values()].filter(isRecognizable)) {
        const { path, spec, figure, trail } = measure;
        const key = keyOf(bulletin.data.period.kind, measure);
        const series = own.get(key) ?? { path, title: [...trail, spec.label].join(': '), spec, points: [] };
        series.points.push(pointOf(bulletin, path, figure));
        own.set(key, series);
      }
    }
    all.set(organization, own);
  }
  return all;
});

function pointOf({ id, data }: Entry<Bulletin>, path: string, figure: Figure): Point {
  const correction = data.corrections?.find((one) => one.figure === path);
  return {
    period: data.period,
    bulletin: id,
    published: correction?.old ?? figure.value,
    current: figure.value,
    ...(correction && { revision: correction.kind }),
    ...(figure.target && { target: figure.target }),
    ...(figure.break && { break: figure.break }),
  };
}

/** How the point of `period` moved against the period before, if both are there and can be compared. */
export function compareWithPrevious(series: Series, period: Period): Comparison | undefined {
  return compareWith(series, period, earlierThan(period).previous);
}

/** How the point of `period` moved against the same period of the year before, if both are there and can be compared. */
export function compareWithLastYear(series: Series, period: Period): Comparison | undefined {
  return compareWith(series, period, earlierThan(period).lastYear);
}

function compareWith(series: Series, period: Period, earlier: string | undefined): Comparison | undefined {
  const before = earlier === undefined ? undefined : positionsIn(series).get(earlier);
  const position = before === undefined ? undefined : positionsIn(series).get(earlierThan(period).own);
  if (before === undefined || position === undefined) return undefined;
  if (series.points.slice(before + 1, position + 1).some((point) => point.break)) return undefined;
  const since = series.points[before]!;
  const [from, to] = [quantityOf(since.current), quantityOf(series.points[position]!.current)];
  const change = from && to && changeBetween(from, to, series.spec.direction);
  return change && { ...change, since };
}

const positionsBySeries = new WeakMap<Series, ReadonlyMap<string, number>>();

/** The position of the point of each period; worked out once for each series. */
function positionsIn(series: Series): ReadonlyMap<string, number> {
  const known = positionsBySeries.get(series);
  if (known) return known;
  const positions = new Map(series.points.map(({ period }, index) => [earlierThan(period).own, index]));
  positionsBySeries.set(series, positions);
  return positions;
}

const earlierByPeriod = new WeakMap<Period, { own: string; previous?: string; lastYear?: string }>();

/** The identities of a period, of the one before it and of the same one a year before; every measure of a bulletin asks for them. */
function earlierThan(period: Period): { own: string; previous?: string; lastYear?: string } {
  const known = earlierByPeriod.get(period);
  if (known) return known;
  const [previous, lastYear] = [previousPeriod(period), samePeriodLastYear(period)];
  const found = {
    own: periodId(period),
    ...(previous && { previous: periodId(previous) }),
    ...(lastYear && { lastYear: periodId(lastYear) }),
  };
  earlierByPeriod.set(period, found);
  return found;
}

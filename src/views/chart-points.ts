import type { Point, Series } from '../domain/series.ts';
import { quantityOf } from '../domain/value.ts';
import { shiftPoint } from '../vietnamese/number.ts';
import { formatPeriodShort, nextPeriod, periodId } from '../vietnamese/period.ts';
import { amountOf, type MoneyScale, type Quantity } from '../vietnamese/quantity.ts';
import { moneyPowers } from '../vietnamese/quantity-kinds.ts';
import type { ChartPoint } from './chart.ts';

/** What the numbers on an axis mean. */
export interface Axis {
  /** What is counted: `kiến nghị`, `triệu đồng`; empty for percentages. */
  unit: string;
  /** Written after each number: `%`, or nothing. */
  suffix: string;
  /** The magnitude of a quantity on it. */
  measure: (quantity: Quantity) => number;
}

/** A period of a series, with what was reported for it. */
export interface Slot {
  period: string;
  /** Absent where no bulletin reports it. */
  point?: Point;
}

/** The axis that all values of a series can stand on; undefined where they are of different kinds or units. */
export function axisOf({ points, spec }: Series): Axis | undefined {
  const quantities = points.flatMap(({ current }) => quantityOf(current) ?? []);
  const kinds = new Set(quantities.map(({ kind }) => (kind === 'ratio' ? 'percent' : kind)));
  const units = new Set(quantities.map((one) => (one.kind === 'number' ? (one.unit ?? spec.unit) : '')));
  const [kind] = kinds;
  const last = quantities.at(-1);
  if (!last || kinds.size !== 1 || units.size !== 1) return undefined;
  switch (kind) {
    case 'money':
      return moneyAxis(last.kind === 'money' ? last.scale : 'đồng');
    case 'percent':
      return { unit: '', suffix: '%', measure: (one) => (one.kind === 'ratio' ? amountOf(one) * 100 : amountOf(one)) };
    case 'points':
      return { unit: 'điểm %', suffix: '', measure: amountOf };
    default:
      return { unit: [...units][0] ?? '', suffix: '', measure: amountOf };
  }
}

function moneyAxis(scale: MoneyScale): Axis {
  return { unit: scale, suffix: '', measure: (one) => shiftPoint(amountOf(one), -moneyPowers[scale]) };
}

/** Every period from the first of a series to its last, those that no bulletin reports among them. */
export function slotsOf({ points }: Series): Slot[] {
  const [first] = points;
  if (!first) return [];
  const byId = new Map(points.map((point) => [periodId(point.period), point]));
  const last = periodId(points.at(-1)!.period);
  const slots: Slot[] = [];
  for (let period = first.period; ; period = nextPeriod(period)) {
    const point = byId.get(periodId(period));
    slots.push({ period: formatPeriodShort(period), ...(point && { point }) });
    if (periodId(period) === last) return slots;
  }
}

/** A period as a chart shows it. Where the value that holds has no number, nothing of the point is drawn. */
export function viewPoint({ period, point }: Slot, { measure }: Axis): ChartPoint {
  const current = quantityOf(point?.current);
  const before = quantityOf(point?.published);
  const comparable = point?.target && current && sameAxis(point.target, current) ? point.target : undefined;
  return {
    period,
    value: current ? measure(current) : null,
    ...(current && before && measure(before) !== measure(current) && { published: measure(before) }),
    ...(comparable && { target: measure(comparable) }),
    ...(point?.break && { broken: true as const }),
  };
}

function sameAxis(one: Quantity, other: Quantity): boolean {
  const share = ({ kind }: Quantity) => kind === 'percent' || kind === 'ratio';
  return one.kind === other.kind || (share(one) && share(other));
}

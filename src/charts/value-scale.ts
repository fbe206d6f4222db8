import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../vietnamese/number.ts';
import { roundCoordinate, type Percent } from './coordinate.ts';

/** A vertical axis of values. */
export interface ValueScale {
  /** From the top down, at equal distances, the first at the top of the drawing and the last at its bottom. */
  ticks: { y: Percent; text: string }[];
  /** Whether it does not begin at zero. */
  cut: boolean;
  /** Where a value stands. */
  place: (value: number) => Percent;
}

/** About how many steps an axis has. */
const steps = 3;
/** An axis leaves zero out where its values differ by less than this share of the largest: a line on a level tells nothing. */
const level = 0.2;
/** Values that differ by less than this share of the largest are one height: a double has no round steps between them. */
const same = 1e-9;

/** An axis for `values` in round steps; of none it goes from 0 to 1. Counts have no ticks between whole numbers. */
export function scaleValues(values: readonly number[], suffix = ''): ValueScale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const far = Math.max(Math.abs(least), Math.abs(most));
  const differ = (most - least) / far;
  const cut = differ > same && differ < level && Math.sign(least) === Math.sign(most);
  const [low, high] = values.length === 0 ? [0, 1] : cut ? [least, most] : [Math.min(0, least), Math.max(0, most)];
  const whole = values.every(Number.isInteger);
  const domain = low === high ? [low, low + 1] : [low, high];
  const scale = scaleLinear().domain(domain).nice(steps).range([100, 0]);
  const ticks = scale.ticks(steps).filter((tick) => !whole || Number.isInteger(tick));
  const decimals = decimalsOf((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return {
    ticks: ticks
      .toReversed()
      .map((tick) => ({ y: roundCoordinate(scale(tick)), text: formatNumber({ value: tick, decimals }) + suffix })),
    cut,
    place: (value) => roundCoordinate(scale(value)),
  };
}

function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

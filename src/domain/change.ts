import { amountOf, type Quantity } from '../vietnamese/quantity.ts';
import { roundTo } from '../vietnamese/number.ts';
import type { Direction } from './measure.ts';

/** How a quantity moved from an earlier one. */
export interface Change {
  /** How far, without sign, in the later one's unit; percentages differ by points. */
  difference: Quantity;
  /** Which way it moved. */
  movement: 'up' | 'down' | 'same';
  /** What that means, by the direction of the measure. */
  verdict: 'better' | 'worse' | 'neutral';
}

/**
 * The change from `earlier` to `later`, or undefined where the two cannot be compared: different kinds or scales, a
 * fraction, or one of them only approximate.
 */
export function changeBetween(earlier: Quantity, later: Quantity, direction: Direction): Change | undefined {
  if (earlier.kind !== later.kind || later.kind === 'ratio' || earlier.kind === 'ratio') return undefined;
  if (earlier.qualifier || later.qualifier) return undefined;
  if (unitOf(earlier) !== unitOf(later)) return undefined;
  const decimals = Math.max(earlier.decimals, later.decimals);
  const difference = roundTo(later.value - earlier.value, decimals);
  const movement = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const size = { ...later, value: Math.abs(difference), decimals };
  return {
    difference: size.kind === 'percent' ? { ...size, kind: 'points' } : size,
    movement,
    verdict: movement === 'same' || direction === 'none' ? 'neutral' : movement === direction ? 'better' : 'worse',
  };
}

function unitOf(quantity: Quantity): string | undefined {
  return quantity.kind === 'money' ? quantity.scale : quantity.kind === 'number' ? quantity.unit : undefined;
}

/** How a quantity stands to its target. */
export type Outcome = 'exceeded' | 'met' | 'missed';

/** Whether `value` reaches `target`, by the direction of the measure; undefined where neither way is better. */
export function outcomeOf(value: Quantity, target: Quantity, direction: Direction): Outcome | undefined {
  if (direction === 'none' || !comparable(value, target)) return undefined;
  const ahead = (magnitudeOf(value) - magnitudeOf(target)) * (direction === 'up' ? 1 : -1);
  return ahead > 0 ? 'exceeded' : ahead === 0 ? 'met' : 'missed';
}

/** The amount of a quantity, shares in percent whichever way they are written. */
function magnitudeOf(quantity: Quantity): number {
  return quantity.kind === 'ratio' ? amountOf(quantity) * 100 : amountOf(quantity);
}

/** A share may be promised as a percentage and reported as a fraction: 18/18 against 80%. */
function comparable(value: Quantity, target: Quantity): boolean {
  const share = (quantity: Quantity) => quantity.kind === 'percent' || quantity.kind === 'ratio';
  return value.kind === target.kind || (share(value) && share(target));
}

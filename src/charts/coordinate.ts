import { roundTo } from '../vietnamese/number.ts';

/** A place in a drawing, in percent of its width or height, from the left or the top; one decimal. */
export type Percent = number;

/** Rounds a coordinate: a tenth of a percent is finer than a screen shows. */
export function roundCoordinate(value: number): Percent {
  return roundTo(value, 1);
}

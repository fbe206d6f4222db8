import type { CompositionChart } from '../views/chart.ts';
import { roundCoordinate, type Percent } from './coordinate.ts';

/** The length of the bar of each part, in percent of the longest possible one; undefined where there is no number. */
export function drawComposition({ parts, full }: CompositionChart): (Percent | undefined)[] {
  return parts.map(({ value }) => (value === null || full <= 0 ? undefined : roundCoordinate((value / full) * 100)));
}

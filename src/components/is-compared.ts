import type { FigureView } from '../views/figure-view.ts';

/** Whether there is anything to hold a figure against: an earlier value or a promise. */
export function isCompared({ changes, baseline, target, attainment }: FigureView): boolean {
  return changes.length > 0 || Boolean(baseline ?? target ?? attainment);
}

import type { FigureView } from '../views/figure-view.ts';

/** Whether a reader must know more of a figure than its value. */
export function isNoted({ note, acknowledged, computedFrom, source, correction, break: cause }: FigureView): boolean {
  return [note, acknowledged[0], computedFrom, source, correction, cause].some(Boolean);
}

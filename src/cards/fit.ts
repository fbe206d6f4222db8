import type { SatoriNode } from 'satori';
import type { Mark } from './mark.ts';
import type { ScaleGroup } from './type-scale.ts';

/** A measured box that carries a {@link Mark}. Pixels from the card's top left corner. */
export interface MeasuredBox {
  mark: Mark;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A text that does not fit. `field` is its Vietnamese name. */
export type Misfit =
  /** More lines than its size allows; `lines` counts them. */
  | { kind: 'lines'; field: string; group: ScaleGroup; lines: number }
  /** Wider than its frame, which is `ratio` (below 1) of what it takes. */
  | { kind: 'width'; field: string; group: ScaleGroup; ratio: number }
  /** The frame's texts together are `excess` pixels too high; `heights` has the highest of each group. */
  | { kind: 'height'; field: string; excess: number; heights: Partial<Record<ScaleGroup, number>> };

/** Less than a pixel is rounding, not overflow. */
const tolerance = 0.75;

/** The marked boxes among the nodes that satori reports. */
export function readBoxes(nodes: readonly SatoriNode[]): MeasuredBox[] {
  return nodes.flatMap(({ props, left, top, width, height }) => {
    const mark = props['mark'] as Mark | undefined;
    return mark ? [{ mark, left, top, width, height }] : [];
  });
}

/** The first text that takes too many lines or leaves its frame, or undefined when all fits. */
export function findMisfit(boxes: readonly MeasuredBox[]): Misfit | undefined {
  const frames = new Map(
    boxes.flatMap((box) => (box.mark.frame === undefined ? [] : [[box.mark.frame, box] as const])),
  );
  for (const box of boxes) {
    const { within, group = 'text', field = '', lines, lineHeight } = box.mark;
    if (lines !== undefined && lineHeight !== undefined && box.height > lines * lineHeight + tolerance) {
      return { kind: 'lines', field, group, lines: Math.round(box.height / lineHeight) };
    }
    const frame = within === undefined ? undefined : frames.get(within);
    if (!frame) continue;
    const right = box.left + box.width - frame.left;
    if (right > frame.width + tolerance) return { kind: 'width', field, group, ratio: frame.width / right };
    const excess = box.top + box.height - frame.top - frame.height;
    if (excess > tolerance) return describeHeight(boxes, excess);
  }
  return undefined;
}

/** Names the highest text as the one to shorten. Small text lies outside of the body and frees little room in it. */
function describeHeight(boxes: readonly MeasuredBox[], excess: number): Misfit {
  const texts = boxes.filter(({ mark }) => mark.group !== undefined && mark.field !== undefined);
  const heights: Partial<Record<ScaleGroup, number>> = {};
  for (const { mark, height } of texts) {
    if (mark.group) heights[mark.group] = Math.max(height, heights[mark.group] ?? 0);
  }
  const highest = texts.reduce<MeasuredBox | undefined>((a, b) => (a && a.height >= b.height ? a : b), undefined);
  return { kind: 'height', field: highest?.mark.field ?? '', excess, heights };
}

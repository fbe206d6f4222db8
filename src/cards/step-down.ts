import type { Misfit } from './fit.ts';
import type { ScaleChoice, ScaleGroup, ScaleSteps } from './type-scale.ts';

/** How far the other groups are down their sizes before this one starts to follow. */
const reluctance: Record<ScaleGroup, number> = { title: 0, lead: 0, figure: 0, label: 0.35, text: 1 };

const order: readonly ScaleGroup[] = ['title', 'lead', 'figure', 'label', 'text'];

/**
 * The next smaller choice of sizes after a misfit, several steps away where one would surely not do; undefined when what
 * could shrink is at its smallest.
 */
export function stepDown(choice: ScaleChoice, steps: ScaleSteps, misfit: Misfit): ScaleChoice | undefined {
  switch (misfit.kind) {
    case 'lines':
      return shrinkGroup(choice, steps, misfit.group, (from, to, index) => {
        // The last line may be nearly empty.
        return (misfit.lines - 1) * 0.95 * (to / from) <= (steps.title[index]?.lines ?? 0);
      });
    case 'width':
      return shrinkGroup(choice, steps, misfit.group, (from, to) => to <= from * misfit.ratio + 1);
    case 'height':
      return shrinkHeight(choice, steps, misfit);
  }
}

/**
 * A choice half-way between one that is too large and one that fits, nearer the large; undefined where they are neighbours.
 */
export function chooseBetween(tooLarge: ScaleChoice, fitting: ScaleChoice): ScaleChoice | undefined {
  const between = { ...fitting };
  for (const group of order) between[group] = Math.floor((tooLarge[group] + fitting[group]) / 2);
  return order.every((group) => between[group] === tooLarge[group]) ? undefined : between;
}

/** The first smaller size that may do, or else the smallest. */
function shrinkGroup(
  choice: ScaleChoice,
  steps: ScaleSteps,
  group: ScaleGroup,
  mayDo: (from: number, to: number, index: number) => boolean,
): ScaleChoice | undefined {
  const sizes = sizesOf(steps, group);
  const from = sizes[choice[group]] ?? 0;
  const smaller = sizes.flatMap((to, index) => (index > choice[group] ? [{ to, index }] : []));
  const next = smaller.find(({ to, index }) => mayDo(from, to, index)) ?? smaller.at(-1);
  return next && { ...choice, [group]: next.index };
}

/** Steps down whichever group is the least far down its sizes, until what that may save covers what is too much. */
function shrinkHeight(
  choice: ScaleChoice,
  steps: ScaleSteps,
  { excess, heights }: Extract<Misfit, { kind: 'height' }>,
): ScaleChoice | undefined {
  const progress = (group: ScaleGroup) => reluctance[group] + next[group] / steps[group].length;
  const canShrink = (group: ScaleGroup) => heights[group] !== undefined && next[group] < steps[group].length - 1;
  const next = { ...choice };
  const start = order.filter(canShrink);
  if (start.length === 0) return undefined;
  for (let saved = 0; saved < excess;) {
    const [group] = order.filter(canShrink).sort((a, b) => progress(a) - progress(b));
    if (group === undefined) break;
    next[group] += 1;
    saved = order.reduce((sum, each) => sum + saving(each), 0);
  }
  return next;

  /** Running text loses lines as well as height of lines; of a block of figures the numbers are about half. */
  function saving(group: ScaleGroup): number {
    const sizes = sizesOf(steps, group);
    const ratio = (sizes[next[group]] ?? 0) / (sizes[choice[group]] ?? 1);
    return (heights[group] ?? 0) * (group === 'figure' ? (1 - ratio) / 2 : 1 - ratio ** 2);
  }
}

function sizesOf(steps: ScaleSteps, group: ScaleGroup): readonly number[] {
  return group === 'title' ? steps.title.map(({ size }) => size) : steps[group];
}

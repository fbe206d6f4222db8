import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMisfit } from '../../../src/cards/fit.ts';
import type { MeasuredBox } from '../../../src/cards/fit.ts';
import type { Mark } from '../../../src/cards/mark.ts';
import { chooseBetween, stepDown } from '../../../src/cards/step-down.ts';
import { chooseScale, largest, stepsFor } from '../../../src/cards/type-scale.ts';
import { sampleCard, shapes } from './sample-cards.ts';

const body = box({ frame: 'body' }, [100, 100, 400, 300]);

function box(mark: Mark, [left, top, width, height]: [number, number, number, number]): MeasuredBox {
  return { mark, left, top, width, height };
}

function title(place: [number, number, number, number], mark: Mark = {}): MeasuredBox {
  return box({ within: 'body', group: 'title', field: 'tiêu đề', ...mark }, place);
}

describe('the search for a misfit', () => {
  it('passes boxes up to the edges of their frame', () => {
    expect(findMisfit([body, title([100, 100, 400, 300])])).toBeUndefined();
  });

  it('finds a box that is too wide, and by how much', () => {
    expect(findMisfit([body, title([100, 100, 500, 20])])).toEqual({
      kind: 'width',
      field: 'tiêu đề',
      group: 'title',
      ratio: 0.8,
    });
  });

  it('finds what is too high and names the highest text', () => {
    const number = box({ within: 'body', group: 'figure', field: 'giá trị' }, [100, 350, 400, 90]);
    expect(findMisfit([number, title([100, 100, 400, 250]), body])).toEqual({
      kind: 'height',
      field: 'tiêu đề',
      excess: 40,
      heights: { title: 250, figure: 90 },
    });
  });

  it('counts lines where they are limited', () => {
    const limited = { lines: 2, lineHeight: 50 };
    expect(findMisfit([body, title([100, 100, 400, 100], limited)])).toBeUndefined();
    expect(findMisfit([body, title([100, 100, 400, 150], limited)])).toMatchObject({ kind: 'lines', lines: 3 });
  });
});

describe('the next smaller sizes', () => {
  const steps = stepsFor(sampleCard('wide', 3));

  it('shrink only the group that is too wide, as far as is sure to be needed', () => {
    const choice = stepDown(largest, steps, { kind: 'width', field: '', group: 'figure', ratio: 0.7 });
    expect(choice).toEqual({ ...largest, figure: choice?.figure });
    const { figure } = chooseScale(steps, choice ?? largest);
    expect(figure).toBeLessThanOrEqual((steps.figure[0] ?? 0) * 0.7 + 1);
    expect(figure).toBeGreaterThan((steps.figure[0] ?? 0) * 0.6);
  });

  it('end: whatever the misfits, each choice is smaller until none is left', () => {
    const misfit = fc.oneof(
      fc
        .constantFrom('title', 'figure', 'label', 'text')
        .chain((group) =>
          fc
            .double({ min: 0.1, max: 0.99, noNaN: true })
            .map((ratio) => ({ kind: 'width', field: '', group, ratio }) as const),
        ),
      fc.integer({ min: 2, max: 9 }).map((lines) => ({ kind: 'lines', field: '', group: 'title', lines }) as const),
      fc
        .double({ min: 1, max: 900, noNaN: true })
        .map(
          (excess) => ({ kind: 'height', field: '', excess, heights: { title: 200, figure: 150, text: 30 } }) as const,
        ),
    );
    const card = fc.tuple(fc.constantFrom(...shapes), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(card, fc.infiniteStream(misfit), ([shape, count], misfits) => {
        const sizes = stepsFor(sampleCard(shape, count));
        const most = Object.values(sizes).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
        let choice = largest;
        for (let round = 0; ; round += 1) {
          expect(round).toBeLessThan(most);
          const smaller = stepDown(choice, sizes, misfits.next().value!);
          if (!smaller) break;
          expect(Object.values(smaller).reduce((a, b) => a + b)).toBeGreaterThan(
            Object.values(choice).reduce((a, b) => a + b),
          );
          expect(chooseScale(sizes, smaller)).toBeDefined();
          choice = smaller;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('lie between what is too large and what fits, and are no neighbours of themselves', () => {
    const fitting = { ...largest, title: 3, figure: 4, label: 1 };
    expect(chooseBetween(largest, fitting)).toEqual({ ...largest, title: 1, figure: 2 });
    expect(chooseBetween(largest, { ...largest, title: 1 })).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawComposition } from '../../../src/charts/draw-composition.ts';
import { drawStatus } from '../../../src/charts/draw-status.ts';
import { drawTrend } from '../../../src/charts/draw-trend.ts';
import type { StatusChart } from '../../../src/views/chart.ts';

function statusOf(values: readonly (readonly number[] | null)[]): StatusChart {
  return {
    ...{ kind: 'status', id: 'c', title: 'Kiến nghị', description: '' },
    bands: ['Đã giải quyết xong', 'Đã trả lời', 'Đang giải quyết'].map((label) => ({ label, text: '1' })),
    columns: values.map((one, index) => ({ period: `${index + 1}/2026`, values: one })),
  } as StatusChart;
}

const column = fc.option(fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)));

describe('columns of parts', () => {
  test('coordinates are numbers inside the drawing', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 30 }), (columns) => {
        const { bands } = drawStatus(statusOf(columns));
        expect(bands).toHaveLength(3);
        for (const path of bands) {
          expect(path).not.toMatch(/NaN|Infinity/);
          for (const [, x, y] of path.matchAll(/M(\S+) (\S+?)h/g)) {
            expect(Number(x)).toBeLessThan(100);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });

  test('stand on one another', () => {
    const { bands } = drawStatus(statusOf([[2, 3, 5]]));
    expect(bands).toEqual(['M14 100h72V80h-72z', 'M14 80h72V50h-72z', 'M14 50h72V0h-72z']);
  });

  test('a column with a part that has no number is left out, and has no part in the scale', () => {
    const { bands, ticks } = drawStatus(statusOf([[2, 3, 5], null]));
    expect(bands.join('').match(/z/g)).toHaveLength(3);
    expect(ticks[0]!.text).toBe('10');
  });
});

describe('bars of parts', () => {
  const barsOf = (values: readonly (number | null)[], full: number) =>
    drawComposition({
      ...{ kind: 'composition', id: 'c', title: 'Theo lĩnh vực', description: '', full },
      parts: values.map((value) => ({ label: 'Đất đai', text: '1', value })),
    });

  test('are as long as their shares', () => {
    expect(barsOf([9, 5, 0], 20)).toEqual([45, 25, 0]);
  });

  test('are missing where there is no number, and where there is no whole', () => {
    expect(barsOf([9, null], 9)).toEqual([100, undefined]);
    expect(barsOf([0, 0], 0)).toEqual([undefined, undefined]);
  });
});

describe('a line without axes', () => {
  test('stays in its box', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { maxLength: 30 }), (values) => {
        const { line, dots, last } = drawTrend(values, 100, 20);
        expect(line + dots + JSON.stringify(last)).not.toMatch(/NaN|Infinity/);
        for (const [, x, y] of line.matchAll(/[ML](\S+?),(\S+?)(?=[ML]|$)/g)) {
          expect(Number(x)).toBeLessThanOrEqual(100);
          expect(Number(y)).toBeLessThanOrEqual(20);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
        }
        expect(last === undefined).toBe(values.every((value) => value === null));
      }),
    );
  });

  test('runs level through the middle where all values are equal', () => {
    expect(drawTrend([4, 4, 4], 100, 20)).toEqual({ line: 'M0,10L50,10L100,10', dots: '', last: { x: 100, y: 10 } });
  });

  test('shows a number between gaps as a dot', () => {
    expect(drawTrend([1, null, 5], 100, 20)).toEqual({ line: '', dots: 'M0 20h0M100 0h0', last: { x: 100, y: 0 } });
  });
});

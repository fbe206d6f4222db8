import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSeries } from '../../../src/charts/draw-series.ts';
import type { ChartPoint, SeriesChart } from '../../../src/views/chart.ts';

function chartOf(points: readonly Partial<ChartPoint>[], suffix = ''): SeriesChart {
  const numbered = points.map((point, index) => ({ period: `${index + 1}/2026`, value: null, ...point }));
  return { kind: 'series', id: 'c', title: 'Tiếp nhận', description: '', suffix, points: numbered, last: '1' };
}

const valuesOf = (values: readonly (number | null)[]) => chartOf(values.map((value) => ({ value })));

/** Numbers as bulletins may hold: up to 10^15, or with a few decimals. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 1e9 }).map((value) => value * 1e6),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(6)).map(([digits, places]) => digits / 10 ** places),
);
const points = fc.array(
  fc.record(
    {
      value: fc.option(amount),
      published: amount,
      target: amount,
      broken: fc.constant(true as const),
    },
    { requiredKeys: ['value'] },
  ),
  { maxLength: 40 },
);

test('coordinates are numbers inside the drawing, whatever is drawn', () => {
  fc.assert(
    fc.property(points, (given) => {
      const { line, dots, revisions, breaks, target, published, ticks, ...rest } = drawSeries(chartOf(given));
      const drawn = [line, dots, revisions, breaks, target].join(' ');
      const numbers = drawn.match(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g) ?? [];
      expect(drawn + JSON.stringify([published, ticks, rest])).not.toMatch(/NaN|Infinity|undefined/);
      for (const number of numbers.map(Number)) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThanOrEqual(100);
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks[0]!.y).toBe(0);
      expect(ticks.at(-1)!.y).toBe(100);
    }),
  );
});

test('numbers that all but agree have an axis of round steps like any other', () => {
  const almost = fc
    .tuple(amount, fc.integer({ min: 1, max: 20 }))
    .map(([value, places]) => [value, value * (1 + 10 ** -places)]);
  fc.assert(
    fc.property(almost, (values) => {
      const texts = drawSeries(valuesOf(values)).ticks.map(({ text }) => text);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      expect(new Set(texts).size).toBe(texts.length);
    }),
    { numRuns: 1000 },
  );
});

test('a larger value never stands lower', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 30 }), (values) => {
      const places = [...drawSeries(valuesOf(values)).dots.matchAll(/M\S+ (\S+)h0/g)].map(([, y]) => Number(y));
      const sorted = values.map((value, index) => ({ value, y: places[index]! })).sort((a, b) => a.value - b.value);
      for (const [index, { y }] of sorted.entries()) expect(y).toBeLessThanOrEqual(sorted[index - 1]?.y ?? 100);
    }),
  );
});

test('a point without a number changes nothing of what is drawn around it', () => {
  const seen = chartOf([{ value: 3 }, { value: null }, { value: 9 }]);
  const loaded = chartOf([{ value: 3 }, { value: null, published: 5000, target: 7000 }, { value: 9 }]);
  expect(drawSeries(loaded)).toEqual(drawSeries(seen));
});

describe('the line', () => {
  test('is interrupted where there is no number', () => {
    expect(drawSeries(valuesOf([1, 2, null, 2, 1])).line.match(/M/g)).toHaveLength(2);
  });

  test('is interrupted where comparability ends, and an upright line stands there', () => {
    const { line, breaks } = drawSeries(
      chartOf([{ value: 1 }, { value: 2 }, { value: 4, broken: true }, { value: 3 }]),
    );
    expect(line.match(/M/g)).toHaveLength(2);
    expect(breaks).toBe('M50 0V100');
  });

  test('leaves a number between gaps to its dot', () => {
    const { line, dots } = drawSeries(valuesOf([null, 2, null]));
    expect(line).toBe('');
    expect(dots.match(/M/g)).toHaveLength(1);
  });
});

test('what was first published is marked beside what holds', () => {
  const { published, revisions } = drawSeries(chartOf([{ value: 0 }, { value: 5, published: 10 }, { value: 10 }]));
  expect(published).toEqual([{ x: 50, y: 0 }]);
  expect(revisions).toBe('M50 0V50');
});

test('a target that stays is one line across, one that moves goes in steps', () => {
  expect(
    drawSeries(
      chartOf([
        { value: 0, target: 10 },
        { value: 5, target: 10 },
      ]),
    ).target,
  ).toBe('M0 0H100');
  expect(
    drawSeries(
      chartOf([
        { value: 0, target: 5 },
        { value: 5, target: 10 },
      ]),
    ).target,
  ).toBe('M25,50L75,50L75,0');
});

describe('the axis', () => {
  const ticksOf = (values: readonly number[], suffix = '') =>
    drawSeries(
      chartOf(
        values.map((value) => ({ value })),
        suffix,
      ),
    ).ticks.map(({ text }) => text);

  test('has round numbers in Vietnamese, from the top down', () => {
    expect(ticksOf([1200, 3100, 5400])).toEqual(['6.000', '4.000', '2.000', '0']);
    expect(ticksOf([1.2, 3.4], '%')).toEqual(['4%', '3%', '2%', '1%', '0%']);
    expect(ticksOf([0.12, 0.34])).toEqual(['0,4', '0,3', '0,2', '0,1', '0,0']);
  });

  test('of counts has no halves', () => {
    expect(ticksOf([0, 1, 1])).toEqual(['1', '0']);
    expect(ticksOf([0, 0, 0])).toEqual(['1', '0']);
  });

  test('leaves zero out only where the values are nearly level, and says so', () => {
    expect(drawSeries(valuesOf([95.3, 98.9, 98.5]))).toMatchObject({ cut: true });
    expect(drawSeries(valuesOf([50, 98.9, 98.5]))).toMatchObject({ cut: false });
    expect(drawSeries(valuesOf([5, 5, 5]))).toMatchObject({ cut: false });
  });
});

test('the names of periods keep apart, and the last is among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const { periods } = drawSeries(valuesOf(Array.from({ length: count }, () => 1)));
      expect(periods.at(-1)!.text).toBe(`${count}/2026`);
      expect(periods.length).toBeLessThanOrEqual(5);
    }),
  );
});

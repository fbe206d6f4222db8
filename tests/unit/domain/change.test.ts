import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, outcomeOf } from '../../../src/domain/change.ts';
import { formatQuantity, parseQuantity, type Quantity } from '../../../src/vietnamese/quantity.ts';

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

const change = (earlier: string, later: string, direction: 'up' | 'down' | 'none' = 'none') =>
  changeBetween(quantity(earlier), quantity(later), direction);

describe('a change', () => {
  test('of percentages is in points, at the printed precision', () => {
    const found = change('9,95%', '1,97%', 'down')!;
    expect(formatQuantity(found.difference)).toBe('7,98 điểm %');
    expect(found).toMatchObject({ movement: 'down', verdict: 'better' });
  });

  test.each([
    ['up', '10', '12', 'better'],
    ['up', '12', '10', 'worse'],
    ['down', '10', '12', 'worse'],
    ['down', '12', '10', 'better'],
    ['none', '10', '12', 'neutral'],
    ['up', '10', '10', 'neutral'],
  ] as const)('where %s is better, from %s to %s, is %s', (direction, earlier, later, verdict) => {
    expect(change(earlier, later, direction)?.verdict).toBe(verdict);
  });

  test.each([
    ['different kinds', '10', '10%'],
    ['fractions', '15/35', '34/34'],
    ['approximate numbers', 'gần 6.300', '6.400'],
    ['different scales of money', '900 triệu đồng', '1,2 tỉ đồng'],
    ['different units', '10 hộ', '10 ha'],
  ])('is not made between %s', (_what, earlier, later) => {
    expect(change(earlier, later)).toBeUndefined();
  });

  test('is the same size in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (one, other) => {
        const number = (value: number): Quantity => ({ kind: 'number', value: value / 100, decimals: 2 });
        const there = changeBetween(number(one), number(other), 'up')!;
        const back = changeBetween(number(other), number(one), 'up')!;
        expect(there.difference).toEqual(back.difference);
        expect(Math.round(100 * (there.difference as { value: number }).value)).toBe(Math.abs(one - other));
      }),
    );
  });
});

describe('a target', () => {
  test.each([
    ['1,97%', '2%', 'down', 'exceeded'],
    ['2%', '2%', 'down', 'met'],
    ['2,1%', '2%', 'down', 'missed'],
    ['18/18', '80%', 'up', 'exceeded'],
    ['1.740', '1.500', 'up', 'exceeded'],
    ['900 triệu đồng', '1,2 tỉ đồng', 'up', 'missed'],
  ] as const)('%s against %s, where %s is better, is %s', (value, target, direction, outcome) => {
    expect(outcomeOf(quantity(value), quantity(target), direction)).toBe(outcome);
  });

  test('is neither met nor missed where neither way is better, or kinds differ', () => {
    expect(outcomeOf(quantity('5'), quantity('5'), 'none')).toBeUndefined();
    expect(outcomeOf(quantity('5'), quantity('5%'), 'up')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trendOf } from '../../../src/domain/trend.ts';

test('tells which way values go as a whole', () => {
  expect(trendOf([1, 2, 3, 4])).toBe('up');
  expect(trendOf([9, 7, 8, 3, 1])).toBe('down');
  expect(trendOf([5, 5, 5, 5])).toBe('flat');
  expect(trendOf([1, 9, 2, 8, 1])).toBe('mixed');
});

test('one outlier does not turn a trend', () => {
  expect(trendOf([1, 2, 3, 100, 4, 5, 6])).toBe('up');
});

test('tells nothing of fewer than four values', () => {
  expect(trendOf([1, 2, 3])).toBeUndefined();
});

test('the reverse of a sequence goes the other way', () => {
  const opposite = { up: 'down', down: 'up', flat: 'flat', mixed: 'mixed' } as const;
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 4, maxLength: 20 }), (values) => {
      expect(trendOf(values.toReversed())).toBe(opposite[trendOf(values)!]);
    }),
  );
});

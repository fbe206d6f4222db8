import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideByWeight, makeRandom } from '../../fixtures/generator/random.ts';

describe('a stream of numbers', () => {
  test('is fixed by its seed, on every machine', () => {
    const random = makeRandom('7');
    expect(Array.from({ length: 5 }, () => random.int(0, 999))).toMatchInlineSnapshot(`
      [
        587,
        416,
        971,
        892,
        163,
      ]
    `);
  });

  test('stays within its bounds and reaches both', () => {
    const random = makeRandom('bounds');
    const drawn = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  test('is about even', () => {
    const random = makeRandom('even');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw++) counts[Math.floor(random.next() * 10)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test('forks into streams that what it draws itself does not move', () => {
    const [one, other] = [makeRandom('a'), makeRandom('a')];
    one.next();
    expect(one.fork('part').next()).toBe(other.fork('part').next());
    expect(one.fork('part').next()).not.toBe(one.fork('other').next());
  });

  test('samples each item once at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), fc.string(), (list, count, seed) => {
        const sample = makeRandom(seed).sample(list, count);
        expect(sample).toHaveLength(Math.min(count, list.length));
        expect(new Set(sample).size).toBe(sample.length);
        expect(list).toEqual(expect.arrayContaining(sample));
      }),
    );
  });
});

test('a total divided by weight is the sum of its parts, and a part without weight gets nothing', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.string(), (total, one, other, seed) => {
      const parts = divideByWeight(total, { one, other, none: 0 }, makeRandom(seed));
      expect(parts.one + parts.other).toBe(total);
      expect(parts.none).toBe(0);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInShard, parseShard } from '../../../src/domain/shard.ts';

const ownerArbitrary = fc.stringMatching(/^[a-z0-9/-]{1,40}$/);

describe('a share', () => {
  test('is read as it is written', () => {
    expect(parseShard('2/8')).toEqual({ number: 2, of: 8 });
    expect(parseShard('1/1')).toEqual({ number: 1, of: 1 });
  });

  test.each(['', '0/2', '3/2', '1/0', '1', '1/2/3', ' 1/2', '01/2', '-1/2', 'a/b'])('is not “%s”', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });
});

describe('of the shares of a site', () => {
  test('exactly one makes what belongs to an organization, or stands at an address', () => {
    fc.assert(
      fc.property(ownerArbitrary, fc.integer({ min: 1, max: 40 }), (owner, of) => {
        const numbers = Array.from({ length: of }, (_, index) => index + 1);
        expect(numbers.filter((number) => isInShard({ number, of }, owner))).toHaveLength(1);
      }),
    );
  });

  test('none is left with nothing where there are many organizations', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `xa-${index}`);
    for (const number of [1, 2, 3, 4])
      expect(ids.filter((id) => isInShard({ number, of: 4 }, id)).length).toBeGreaterThan(10);
  });
});

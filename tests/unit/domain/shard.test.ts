import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInShard, parseShard } from '../../../src/domain/shard.ts';

const content = { organizations: new Map([['xa-mau', {}]]) } as never;
const pathArbitrary = fc
  .array(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((steps) => `/${steps.join('/')}/`);

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
  test('exactly one makes each page', () => {
    fc.assert(
      fc.property(pathArbitrary, fc.integer({ min: 1, max: 40 }), (path, of) => {
        const numbers = Array.from({ length: of }, (_, index) => index + 1);
        expect(numbers.filter((number) => isInShard({ number, of }, content, path))).toHaveLength(1);
      }),
    );
  });

  test('one makes all that belongs to an organization', () => {
    const owned = [
      '/ban-tin/xa-mau/2026-10/',
      '/don-vi/xa-mau/',
      '/kien-nghi/xa-mau/kn-1/',
      '/ban-tin/xa-mau/2026-10/so-lieu.csv',
    ];
    for (const number of [1, 2, 3, 4, 5])
      expect(new Set(owned.map((path) => isInShard({ number, of: 5 }, content, path))).size).toBe(1);
  });

  test('none is left with nothing where there are many organizations', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `xa-${index}`);
    const many = { organizations: new Map(ids.map((id) => [id, {}])) } as never;
    for (const number of [1, 2, 3, 4]) {
      const share = ids.filter((id) => isInShard({ number, of: 4 }, many, `/don-vi/${id}/`));
      expect(share.length).toBeGreaterThan(10);
    }
  });
});

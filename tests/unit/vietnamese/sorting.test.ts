import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '../../../src/vietnamese/sorting.ts';

describe('compareVietnamese', () => {
  it('orders letters as the Vietnamese alphabet does', () => {
    const ordered = ['an', 'ăn', 'ân', 'dân', 'đất', 'em', 'êm', 'on', 'ôn', 'ơn', 'un', 'ưn'];
    expect([...ordered].sort()).not.toEqual(ordered);
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
  });

  it('orders the tones of one syllable', () => {
    const ordered = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
    expect([...ordered].sort()).not.toEqual(ordered);
    expect([...ordered].reverse().sort(compareVietnamese)).toEqual(ordered);
  });

  it('orders numbers by value', () => {
    expect(['Chi bộ 10', 'Chi bộ 2'].sort(compareVietnamese)).toEqual(['Chi bộ 2', 'Chi bộ 10']);
  });

  it('tells NFC from NFD, always in the same order', () => {
    expect(compareVietnamese('hòa'.normalize('NFD'), 'hòa')).toBeLessThan(0);
    expect(compareVietnamese('hòa', 'hòa'.normalize('NFD'))).toBeGreaterThan(0);
  });

  it('gives 0 for identical texts only, and opposite signs both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
      }),
    );
  });
});

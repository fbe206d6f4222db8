import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeName, nameFrom, nextCode } from '../../../src/cli/new/naming.ts';
import { checkIdentity } from '../../../src/corpus/identity.ts';

describe('a name from a text', () => {
  test('is its words without marks', () => {
    expect(nameFrom('Đường vào ấp 3: hư hỏng!')).toBe('duong-vao-ap-3-hu-hong');
    expect(nameFrom('04-NQ/TW')).toBe('04-nq-tw');
  });

  test('is cut between words', () => {
    expect(nameFrom('một hai ba bốn', 10)).toBe('mot-hai-ba');
    expect(nameFrom('một hai ba bốn', 9)).toBe('mot-hai');
    expect(nameFrom('một', 2)).toBe('mo');
  });

  test('is always one that the content folder takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(checkIdentity('', nameFrom(text), ['slug'])).toEqual([]);
      }),
    );
  });

  test('never meets one that is taken, and stays within the length', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 0, max: 12 }), (text, count) => {
        const files = new Set<string>();
        for (let made = 0; made <= count; made += 1) {
          const file = `stories/${freeName(files, 'stories', text)}.mdx`;
          expect(files.has(file)).toBe(false);
          files.add(file);
          expect(checkIdentity('', file.slice(8, -4), ['slug'])).toEqual([]);
        }
      }),
    );
  });
});

describe('the next code', () => {
  test('is the first of its year where there is none', () => {
    expect(nextCode([], 'kn', 2026)).toBe('kn-2026-001');
    expect(nextCode(['kn-2025-014'], 'kn', 2026)).toBe('kn-2026-001');
  });

  test('counts on its own letters alone and fills no gap', () => {
    expect(nextCode(['kn-2026-001', 'kn-2026-014', 'vd-2026-050', 'nuoc-ap-5'], 'kn', 2026)).toBe('kn-2026-015');
  });

  test('has as many digits as the register', () => {
    expect(nextCode(['vd-2026-01', 'vd-2025-09'], 'vd', 2026)).toBe('vd-2026-02');
    expect(nextCode(['vd-2026-99'], 'vd', 2026)).toBe('vd-2026-100');
  });

  test('is free and above every number of its year', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(numbers, (used) => {
        const codes = used.map((number) => `kn-2026-${String(number).padStart(3, '0')}`);
        const next = nextCode(codes, 'kn', 2026);
        expect(codes).not.toContain(next);
        expect(Number(next.slice('kn-2026-'.length))).toBe(Math.max(0, ...used) + 1);
      }),
    );
  });
});

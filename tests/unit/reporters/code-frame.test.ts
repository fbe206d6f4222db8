import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameLine } from '../../../src/reporters/code-frame.ts';
import { displayWidth } from '../../../src/reporters/display-width.ts';

/** What stands above the caret, and how many columns of the frame come before it. */
function pointed(source: string, column: number) {
  const [shown, caret] = frameLine(source, { line: 1, column })!;
  return { shown, before: caret.indexOf('^') };
}

describe('a source line with a caret', () => {
  test('points at the column', () => {
    expect(frameLine('a: 1\nreceived: 1.74', { line: 2, column: 11 })).toEqual([
      '2 │ received: 1.74',
      '  │           ^',
    ]);
  });

  test('stands under a letter after letters with diacritics, composed or not', () => {
    for (const text of ['Kết quả: 1.74', 'Kết quả: 1.74'.normalize('NFD')]) {
      const { before } = pointed(text, text.indexOf('1') + 1);
      expect(before).toBe('1 │ Kết quả: '.normalize('NFC').length);
    }
  });

  test('points at the whole letter from inside it', () => {
    const text = `a${'e\u0302\u0301'}b`;
    expect([2, 3, 4].map((column) => pointed(text, column).before)).toEqual([5, 5, 5]);
  });

  test('takes a tab for the spaces that it stands for', () => {
    expect(frameLine('\treceived:\t23', { line: 1, column: 12 })).toEqual([
      '1 │     received:   23',
      '  │                 ^',
    ]);
  });

  test('counts wide letters and pictures as two columns', () => {
    expect(pointed('漢字x', 3).before).toBe('1 │ '.length + 4);
    expect(pointed('👩‍🌾x', '👩‍🌾'.length + 1).before).toBe('1 │ '.length + displayWidth('👩‍🌾'));
    expect(displayWidth('漢字한ｘ🌾')).toBe(10);
  });

  test('cuts a long line on both sides of the place', () => {
    const text = `${'a'.repeat(300)}!${'b'.repeat(300)}`;
    const { shown, before } = pointed(text, 301);
    expect(shown).toMatch(/^1 │ …a{40}!b{59}…$/);
    expect(shown[before]).toBe('!');
  });

  test('points behind the last letter where something is missing there', () => {
    expect(frameLine('solved', { line: 1, column: 7 })).toEqual(['1 │ solved', '  │       ^']);
  });

  test('shows nothing for a line that is not there or blank', () => {
    expect(frameLine('a', { line: 2, column: 1 })).toBeUndefined();
    expect(frameLine('\n  \n', { line: 2, column: 1 })).toBeUndefined();
  });

  test('always has the caret under the letter that is meant, in a line of bounded width', () => {
    const letter = fc.constantFrom('a', ' ', 'ế', 'e\u0302\u0301', '漢', '\t', '🌾', 'đ');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 250 }), fc.array(letter, { maxLength: 250 }), (head, tail) => {
        const text = `${head.join('')}!${tail.join('')}`;
        const { shown, before } = pointed(text, head.join('').length + 1);
        expect(displayWidth(shown.slice(0, shown.indexOf('!')))).toBe(before);
        expect(displayWidth(shown)).toBeLessThanOrEqual(106);
      }),
    );
  });
});

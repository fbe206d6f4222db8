import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassage } from '../../../src/scripts/search/cut-passage.ts';

const words = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `từ${from + index}`).join(' ');

/** A passage as text, with the words found in brackets. */
const shown = (text: string, places: number[][]) =>
  cutPassage(text, places)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

describe('the passage of a result', () => {
  test('is the whole text where that is short', () => {
    expect(shown('Tỉ lệ hộ nghèo giảm.', [[2], [3]])).toBe('Tỉ lệ [hộ nghèo] giảm.');
  });

  test('begins a little before the words, and says that the page goes on', () => {
    expect(shown(`${words(50)} giải trình ${words(50, 50)}`, [[50], [51]])).toBe(
      `… ${words(6, 44)} [giải trình] ${words(26, 50)} …`,
    );
  });

  test('is the one where the words stand together, not the first where one of them stands', () => {
    const text = `giải ${words(60)} giải trình ${words(60)} trình giải`;
    expect(
      shown(text, [
        [0, 61, 125],
        [62, 124],
      ]),
    ).toContain('[giải trình]');
  });

  test('leaves punctuation out of the marks, and does not run across it', () => {
    expect(shown('Theo 04-NQ/TW, “hộ nghèo”: 1,97%. Hết', [[1], [2, 4], [3]])).toBe(
      'Theo [04-NQ/TW], “[hộ nghèo]”: [1,97%]. Hết',
    );
  });

  test('is the beginning where nothing is to be marked', () => {
    expect(shown(words(60), [])).toBe(`${words(34)} …`);
  });

  test('always is text of the page, whatever the places', () => {
    const texts = fc.array(fc.constantFrom('a', 'b,', '…', '“c”', '1.5', '-'), { maxLength: 80 });
    const places = fc.array(
      fc.array(fc.nat(100), { maxLength: 5 }).map((all) => all.sort((a, b) => a - b)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(texts, places, (pieces, found) => {
        const text = pieces.join(' ');
        const passage = cutPassage(text, found)
          .map((part) => part.text)
          .join('');
        expect(` ${text} `).toContain(
          ` ${passage.replace(/^… (?=.)/u, '').replace(/(?<=.) …$/u, '')} `.replace(/^ {2}$/, ' '),
        );
      }),
    );
  });
});

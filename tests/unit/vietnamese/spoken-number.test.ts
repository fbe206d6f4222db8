import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSpeech } from '../../../src/vietnamese/speech.ts';
import { speakDigits, speakNumber, speakWhole } from '../../../src/vietnamese/spoken-number.ts';
import { readWords } from './number-words.ts';
import { speeches } from './speeches.ts';

const wholes = fc.oneof(
  fc.integer({ min: 0, max: 1e15 }),
  fc.integer({ min: 0, max: 2000 }),
  // Numbers of many zeros, where words are passed over.
  fc
    .array(fc.constantFrom(0, 1, 4, 5, 10, 11, 15, 21, 24, 25, 100, 101, 104, 115, 204, 999), {
      minLength: 1,
      maxLength: 5,
    })
    .map((classes) => classes.reduce<number>((number, one) => number * 1000 + one, 0)),
);

describe('speakWhole', () => {
  test.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [55, 'năm mươi lăm'],
    [91, 'chín mươi mốt'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [104, 'một trăm linh bốn'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [114, 'một trăm mười bốn'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [999, 'chín trăm chín mươi chín'],
    [1000, 'một nghìn'],
    [1005, 'một nghìn không trăm linh năm'],
    [1010, 'một nghìn không trăm mười'],
    [1050, 'một nghìn không trăm năm mươi'],
    [1740, 'một nghìn bảy trăm bốn mươi'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [6300, 'sáu nghìn ba trăm'],
    [10_015, 'mười nghìn không trăm mười lăm'],
    [21_021, 'hai mươi mốt nghìn không trăm hai mươi mốt'],
    [54_382, 'năm mươi tư nghìn ba trăm tám mươi hai'],
    [64_000, 'sáu mươi tư nghìn'],
    [100_000, 'một trăm nghìn'],
    [224_695, 'hai trăm hai mươi tư nghìn sáu trăm chín mươi lăm'],
    [1_000_001, 'một triệu không trăm linh một'],
    [1_005_000, 'một triệu không trăm linh năm nghìn'],
    [1_001_001, 'một triệu không trăm linh một nghìn không trăm linh một'],
    [1_000_000_000, 'một tỉ'],
    [1_000_000_005, 'một tỉ không trăm linh năm'],
    [1_020_000_000, 'một tỉ không trăm hai mươi triệu'],
    [2_500_000_000_000, 'hai nghìn năm trăm tỉ'],
    [1_000_000_000_000_000, 'một triệu tỉ'],
    [999_999_000_000_001, 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỉ không trăm linh một'],
  ])('reads %i as %s', (value, words) => {
    expect(speakWhole(value, defaultSpeech)).toBe(words);
  });

  test('follows the choices of a site', () => {
    const southern = { thousand: 'ngàn', zeroTens: 'lẻ', fourAfterTens: 'bốn', earlyDay: 'không' } as const;
    expect(speakWhole(24_024, southern)).toBe('hai mươi bốn ngàn không trăm hai mươi bốn');
    expect(speakWhole(1005, southern)).toBe('một ngàn không trăm lẻ năm');
  });

  test('says a number that its words give back, in every way of reading, to 10^15', () => {
    fc.assert(
      fc.property(wholes, speeches, (value, speech) => {
        expect(readWords(speakWhole(value, speech))).toBe(BigInt(value));
      }),
      { numRuns: 2000 },
    );
  });

  test('says every number below ten thousand so that its words give it back', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      (value) => readWords(speakWhole(value, defaultSpeech)) !== BigInt(value),
    );
    expect(wrong).toEqual([]);
  });

  test('never says words that Vietnamese does not: mười mốt, mười tư, mươi một, mươi năm, mười năm', () => {
    fc.assert(
      fc.property(wholes, speeches, (value, speech) => {
        expect(speakWhole(value, speech)).not.toMatch(/mười (?:mốt|tư|năm)|mươi (?:một|năm)|linh không|lẻ không/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([-1, 0.5, 1e15 + 1, Number.NaN, Infinity])('refuses %f', (value) => {
    expect(() => speakWhole(value, defaultSpeech)).toThrow(RangeError);
  });
});

describe('speakNumber', () => {
  test.each([
    [9.95, 2, 'chín phẩy chín mươi lăm'],
    [6.5, 1, 'sáu phẩy năm'],
    [2.05, 2, 'hai phẩy không năm'],
    [1.1, 2, 'một phẩy mười'],
    [0.125, 3, 'không phẩy một hai năm'],
    [21.21, 2, 'hai mươi mốt phẩy hai mươi mốt'],
    [98.5, 1, 'chín mươi tám phẩy năm'],
    [-5, 0, 'âm năm'],
    [-0.5, 1, 'âm không phẩy năm'],
    [3, 0, 'ba'],
    [3, 2, 'ba phẩy không không'],
  ])('reads %f with %i places as %s', (value, decimals, words) => {
    expect(speakNumber({ value, decimals }, defaultSpeech)).toBe(words);
  });
});

test('digits are read one by one', () => {
  expect(speakDigits('0297 35')).toBe('không hai chín bảy ba năm');
});

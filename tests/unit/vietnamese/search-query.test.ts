import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMarkedWords, parseQuery, spellingKey, wordLimit } from '../../../src/vietnamese/search-query.ts';
import { gatherSpellings, isSameSpelling, spellingsOf } from '../../../src/vietnamese/spellings.ts';
import { foldText } from '../../../src/vietnamese/folding.ts';

const typing = fc.string({ unit: fc.constantFrom(...'aăâdđeêioôơuưyghntr"“” -/.1\u0301\u0300\u0323\u0309AĐ\u00D0') });
const vocabulary = [
  'giải',
  'giai',
  'giãi',
  'trình',
  'đường',
  'đương',
  'dương',
  'hòa',
  'hóa',
  'hoa',
  'họa',
  'quý',
  'quy',
  'quỹ',
  'tỷ',
  'hộ',
  'hồ',
  'kiến',
  'nghị',
  'nghỉ',
  'khi',
];
const spellings = gatherSpellings(vocabulary);

describe('parseQuery', () => {
  it.each([
    ['giải trình', [['giải'], ['trình']]],
    ['GIẢI  TRÌNH', [['giải'], ['trình']]],
    ['gia\u0309i tri\u0300nh', [['giải'], ['trình']]],
    ['"hộ nghèo" 2026', [['hộ', 'nghèo'], ['2026']]],
    ['“hộ nghèo”', [['hộ', 'nghèo']]],
    ['kiến nghị "quá hạn', [['kiến'], ['nghị'], ['quá', 'hạn']]],
    ['04-NQ/TW', [['04nqtw']]],
    ['1.740', [['1740']]],
    ['\u00D0ảng bộ', [['đảng'], ['bộ']]],
    ['tiếp dân, đối thoại', [['tiếp'], ['dân'], ['đối'], ['thoại']]],
    ['', []],
    ['  "" – … ', []],
  ])('reads %j', (text, terms) => {
    expect(parseQuery(text)).toEqual(terms);
  });

  it('leaves aside what is more than a query', () => {
    expect(parseQuery('một '.repeat(100))).toHaveLength(wordLimit);
    expect(parseQuery(`"${'một '.repeat(100)}"`)).toEqual([Array(wordLimit).fill('một')]);
  });

  it('reads NFC and NFD, capitals and small letters alike, and gives no empty word', () => {
    fc.assert(
      fc.property(typing, (text) => {
        const terms = parseQuery(text);
        expect(parseQuery(text.normalize('NFD'))).toEqual(terms);
        expect(parseQuery(text.toUpperCase())).toEqual(terms);
        expect(terms.flat()).not.toContain('');
      }),
    );
  });
});

describe('spellingKey', () => {
  it.each([
    ['quý', 'quí'],
    ['tỷ', 'tỉ'],
    ['kỹ', 'kĩ'],
    ['y', 'i'],
    ['hoà', 'hòa'],
    ['đường', 'duong'],
  ])('is one for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['tuy', 'tui'],
    ['tay', 'tai'],
    ['thủy', 'thui'],
  ])('tells %s from %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});

describe('listMarkedWords', () => {
  it('gives the words that could be typed otherwise, and no others', () => {
    expect(listMarkedWords('Tỉ lệ HỘ nghèo: 1,97% (theo 05-CT/TW), đạt')).toEqual(['tỉ', 'lệ', 'hộ', 'nghèo', 'đạt']);
  });
});

describe('spellingsOf', () => {
  it.each([
    ['giai', ['giai', 'giải', 'giãi']],
    ['duong', ['duong', 'đường', 'đương', 'dương']],
    ['đuong', ['đuong', 'đường', 'đương']],
    ['đường', ['đường']],
    ['hộ', ['hộ']],
    ['hoà', ['hoà', 'hòa']],
    ['quí', ['quí', 'quý']],
    ['qui', ['qui', 'quý', 'quy', 'quỹ']],
    ['tỉ', ['tỉ', 'tỷ']],
    ['nghi', ['nghi', 'nghị', 'nghỉ', 'nghy']],
    ['2026', ['2026']],
  ])('of %s are %j', (word, expected) => {
    expect(spellingsOf(word, spellings)).toEqual(expected);
  });

  it('are all there are where a mark was mistyped', () => {
    expect(spellingsOf('gíai', spellings)).toEqual(['gíai', 'giải', 'giai', 'giãi']);
  });

  it('hold every word that a reader types without marks', () => {
    for (const word of vocabulary) expect(spellingsOf(foldText(word), spellings)).toContain(word);
  });

  it('begin with the word, and repeat nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vocabulary), typing, (known, typed) => {
        for (const word of [known, ...parseQuery(typed).flat()]) {
          const found = spellingsOf(word, spellings);
          expect(found[0]).toBe(word);
          expect(new Set(found).size).toBe(found.length);
        }
      }),
    );
  });
});

describe('isSameSpelling', () => {
  it('sees through the place of the tone mark, and y for i', () => {
    expect(isSameSpelling('hoà', 'hòa')).toBe(true);
    expect(isSameSpelling('quí', 'quý')).toBe(true);
    expect(isSameSpelling('hoà', 'hóa')).toBe(false);
    expect(isSameSpelling('duong', 'đường')).toBe(false);
  });
});

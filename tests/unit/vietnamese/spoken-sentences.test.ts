import { expect, test } from 'vitest';
import { countSyllables, splitSentences } from '../../../src/vietnamese/spoken-sentences.ts';

test('keeps sentences that an ear can follow, each with a capital and a full stop', () => {
  expect(splitSentences('tiếp nhận hai mươi ba kiến nghị. Còn năm', 40)).toEqual([
    'Tiếp nhận hai mươi ba kiến nghị.',
    'Còn năm.',
  ]);
});

test('ends a long sentence at its pauses, near its middle', () => {
  const long = 'giải quyết xong mười bảy kiến nghị; còn năm kiến nghị, trong đó một kiến nghị quá hạn';
  expect(splitSentences(long, 12)).toEqual([
    'Giải quyết xong mười bảy kiến nghị.',
    'Còn năm kiến nghị, trong đó một kiến nghị quá hạn.',
  ]);
});

test('never leaves a stump of fewer than four syllables', () => {
  const sentences = splitSentences('vâng, tổ chức bốn buổi tiếp công dân tại nhà văn hóa ấp', 8);
  expect(sentences.map(countSyllables).every((syllables) => syllables >= 4)).toBe(true);
});

test('leaves a long sentence whole where it has no pause at all', () => {
  expect(splitSentences('a b c d e g h i k l m n', 5)).toEqual(['A b c d e g h i k l m n.']);
});

test('counts what stands between spaces, marks left out', () => {
  expect(countSyllables('hai mươi mốt, ba . bốn')).toBe(5);
});

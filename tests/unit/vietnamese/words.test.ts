import { describe, expect, it } from 'vitest';
import { capitalizeFirst, joinList, lowerFirst } from '../../../src/vietnamese/words.ts';

describe('capitalizeFirst', () => {
  it.each([
    ['quý III năm 2026', 'Quý III năm 2026'],
    ['đang giải quyết', 'Đang giải quyết'],
    ['ước 6,5 tỉ đồng', 'Ước 6,5 tỉ đồng'],
    ['ước'.normalize('NFD'), 'Ước'],
    ['UBND xã', 'UBND xã'],
    ['6 tháng', '6 tháng'],
    ['', ''],
  ])('makes %j into %j', (text, capitalized) => {
    expect(capitalizeFirst(text)).toBe(capitalized);
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Đã giải quyết xong', 'đã giải quyết xong'],
    ['Ước'.normalize('NFD'), 'ước'],
    ['6 tháng', '6 tháng'],
    ['', ''],
  ])('makes %j into %j', (text, lowered) => {
    expect(lowerFirst(text)).toBe(lowered);
  });
});

describe('joinList', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a và b'],
    [['a', 'b', 'c'], 'a, b và c'],
  ])('joins %j as %j', (items, text) => {
    expect(joinList(items)).toBe(text);
  });
});

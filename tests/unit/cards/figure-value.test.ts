import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitFigureValue } from '../../../src/cards/figure-value.ts';

it.each([
  ['31/34', { number: '31/34', numeric: true }],
  ['1.740', { number: '1.740', numeric: true }],
  ['−7,98', { number: '−7,98', numeric: true }],
  ['2,80 %', { number: '2,80 %', numeric: true }],
  ['gần 6.300', { qualifier: 'gần', number: '6.300', numeric: true }],
  ['63 triệu đồng', { number: '63', unit: 'triệu đồng', numeric: true }],
  ['trên 6,5 tỉ đồng', { qualifier: 'trên', number: '6,5', unit: 'tỉ đồng', numeric: true }],
  ['9,95% → 1,97%', { from: '9,95%', number: '1,97%', numeric: true }],
  [
    'gần 5 tỉ đồng → ước 6 tỉ đồng',
    { from: 'gần 5 tỉ đồng', qualifier: 'ước', number: '6', unit: 'tỉ đồng', numeric: true },
  ],
  ['Chưa báo cáo', { number: 'Chưa báo cáo', numeric: false }],
  ['2 tập thể, 5 cá nhân', { number: '2 tập thể, 5 cá nhân', numeric: true }],
  ['1 → 2 → 3', { number: '1 → 2 → 3', numeric: true }],
])('splits %s', (value, parts) => {
  expect(splitFigureValue(value)).toEqual(parts);
});

it('loses nothing of a value', () => {
  const part = fc.constantFrom('gần', '6.300', '9,95%', 'triệu đồng', '→', 'đảng viên', '31/34', '–', '5');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (list) => {
      const value = list.join(' ');
      const { from, qualifier, number, unit } = splitFigureValue(value);
      const parts = [...(from === undefined ? [] : [from, '→']), qualifier, number, unit];
      expect(parts.filter((one) => one !== undefined).join(' ')).toBe(value);
    }),
  );
});

import { expect, test } from 'vitest';
import { checkVoteBands } from '../../../src/rules/roll-up-votes.ts';
import { findingsOf } from './continuity-bulletins.ts';

const check = (bands: readonly object[], more: object = {}) =>
  findingsOf((_, line) => checkVoteBands(line), {
    '2026': {
      confidenceVote: {
        subjects: '40',
        ...more,
        bands: bands.map((band, index) => ({ label: `Mức ${index + 1}`, ...band })),
      },
    },
  });

const high = { vote: 'high', from: '50%', persons: '30' };
const half = { vote: 'low', from: '50%', below: '66,67%', persons: '2' };
const most = { vote: 'low', from: '66,67%', persons: '1' };

test('accepts bands that follow each other, and their count of persons', () => {
  expect(check([high, half, most], { lowHalfOrMore: '3' })).toEqual([]);
  expect(check([high, half, most])).toEqual([]);
});

test('warns of a band that ends before it begins', () => {
  expect(check([{ vote: 'low', from: '66,67%', below: '50%' }])).toMatchInlineSnapshot(`
    [
      "warning band-reversed xa-mau/2026 confidenceVote.bands.0.from: Mức “Mức 1” bắt đầu từ 66,67% nhưng lại dưới 50%. → Có thể đã ghi ngược: from: 50%, below: 66,67%",
    ]
  `);
});

test('warns of two bands of one answer that overlap', () => {
  expect(check([{ vote: 'low', from: '50%' }, most])).toMatchInlineSnapshot(`
    [
      "warning bands-overlap xa-mau/2026 confidenceVote.bands.1: Mức “Mức 2” và mức “Mức 1” chồng lên nhau, nên một người có thể bị tính hai lần (tín nhiệm thấp). → Ghi “from” và “below” sao cho mức này kết thúc ở nơi mức kia bắt đầu.",
    ]
  `);
  expect(check([{ vote: 'high', from: '50%' }, most])).toEqual([]);
});

test('warns where the bands from 50% on count other persons', () => {
  expect(check([half, most], { lowHalfOrMore: '2' })).toMatchInlineSnapshot(`
    [
      "warning roll-up-mismatch xa-mau/2026 confidenceVote.lowHalfOrMore: “Người có từ 50% phiếu tín nhiệm thấp” ghi 2, nhưng các mức tín nhiệm thấp từ 50% trở lên cộng lại là 3. → Nếu các mức đúng, sửa thành: lowHalfOrMore: 3",
    ]
  `);
  expect(check([half], { lowHalfOrMore: '1' })).toHaveLength(1);
});

test('does not hold bands that leave something out, or that are not counted, against the whole', () => {
  expect(check([half], { lowHalfOrMore: '3' })).toEqual([]);
  expect(check([half, { ...most, persons: 'không công bố' }], { lowHalfOrMore: '9' })).toEqual([]);
  expect(check([{ vote: 'low', from: '30%', below: '60%', persons: '9' }], { lowHalfOrMore: '1' })).toEqual([]);
});

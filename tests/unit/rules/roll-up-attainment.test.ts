import { expect, test } from 'vitest';
import { checkAttainment } from '../../../src/rules/roll-up-attainment.ts';
import { findingsOf } from './continuity-bulletins.ts';

const check = (figure: object, key = 'admitted') =>
  findingsOf((_, line) => checkAttainment(line), { '2026': { membership: { [key]: figure } } });

test.each([
  { value: '1.740', target: '1.500', attainment: '116%' },
  { value: '1.740', target: '1.500', attainment: '116,0%' },
  { value: '2', target: '3', attainment: '67%' },
  { value: '2', target: '3', attainment: '66,67%' },
  { value: 'gần 1.740', target: '1.500', attainment: '1%' },
  { value: '1.740', target: '1.500', attainment: 'trên 110%' },
  { value: '1.740', attainment: '116%' },
  { value: 'chưa báo cáo', target: '1.500', attainment: '116%' },
  { value: '5', target: '0', attainment: '116%' },
])('accepts $attainment for $value of $target', (figure) => {
  expect(check(figure)).toEqual([]);
});

test('warns of an attainment that value and target do not give, with the one that they do', () => {
  expect(check({ value: '1.740', target: '1.500', attainment: '115%' })).toMatchInlineSnapshot(`
    [
      "warning attainment-mismatch xa-mau/2026 membership.admitted.attainment: “Kết nạp đảng viên mới” ghi đạt 115% mục tiêu, nhưng 1.740 so với 1.500 là 116%. → Sửa thành: attainment: 116% — hoặc sửa giá trị, mục tiêu.",
    ]
  `);
});

test('allows for the rounding of amounts of money, and no more', () => {
  const income = (attainment: string) =>
    findingsOf((_, line) => checkAttainment(line), {
      '2026': { budget: { revenue: { actual: { value: '63 triệu đồng', target: '60 triệu đồng', attainment } } } },
    });
  expect(income('104%')).toEqual([]);
  expect(income('108%')).toHaveLength(1);
});

test('does not judge how much of a fall was reached', () => {
  const figures = [{ indicator: 'ho-ngheo', value: '1,97%', target: '2%', attainment: '110%' }];
  expect(findingsOf((_, line) => checkAttainment(line), { '2026': { figures } })).toEqual([]);
});

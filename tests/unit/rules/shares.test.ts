import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

const share = (value: string, numerator: string, denominator: string) =>
  problemsOf(
    `figures:\n  - { indicator: ho-ngheo, value: "${value}", numerator: ${numerator}, denominator: ${denominator} }`,
  );

test('accepts a percentage that its numerator and denominator give at the printed precision', async () => {
  expect(await share('2,80%', '6.300', '224.695')).toEqual([]);
  expect(await share('2,8%', '6.300', '224.695')).toEqual([]);
  expect(await share('12,5%', '1', '8')).toEqual([]);
});

test('warns of a percentage that they do not give, with the one that they do', async () => {
  expect(await share('2,73%', 'gần 6.300', '224.695')).toMatchInlineSnapshot(`
    [
      "warning share-mismatch bulletins/xa-mau/2026-10.md:7:35 “Tỉ lệ hộ nghèo” ghi 2,73%, nhưng gần 6.300 trên 224.695 là 2,80%. → Sửa thành: value: 2,80% — hoặc sửa tử số, mẫu số.",
    ]
  `);
});

import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

const counts = (second: string) =>
  problemsOf(`dossiers:\n  - { label: Lần đầu, total: 35, complete: 15 }\n  - { label: Lần sau, ${second} }`);

test('warns of a denominator that changes without a note', async () => {
  expect(await counts('total: 34, complete: 34')).toMatchInlineSnapshot(`
    [
      "warning denominator-changed bulletins/xa-mau/2026-10.md:8:30 “Tổ chức phải lập hồ sơ” đổi từ 35 thành 34 mà không có ghi chú giải thích. → Thêm “note: …” vào lần rà soát sau, nói vì sao con số này thay đổi.",
    ]
  `);
});

test('accepts one that changes with a note, stays, or is not reported', async () => {
  expect(await counts('total: 34, complete: 34, note: Một tổ chức đã giải thể')).toEqual([]);
  expect(await counts('total: { value: 34, note: Một tổ chức đã giải thể }, complete: 34')).toEqual([]);
  expect(await counts('total: 35, complete: 34')).toEqual([]);
  expect(await counts('total: chưa báo cáo, complete: 34')).toEqual([]);
});

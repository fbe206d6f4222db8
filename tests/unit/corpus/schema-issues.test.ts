import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

const figures = 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }';

test('an unknown field is refused with the nearest known one, at its name', async () => {
  expect(await problemsOf(`${figures}\nmainPoint: [Một]`)).toMatchInlineSnapshot(`
    [
      "error field-unknown bulletins/xa-mau/2026-10.md:8:1 Không có trường nào tên “mainPoint”. → Có phải bạn định viết “mainPoints”?",
    ]
  `);
});

test('an unknown field inside a list or a section is refused with the nearest known one there', async () => {
  expect(await problemsOf('figures:\n  - { indicator: ho-ngheo, valeu: "1,97%" }\ntargets: { total: 3, mett: 2 }'))
    .toMatchInlineSnapshot(`
    [
      "error field-missing bulletins/xa-mau/2026-10.md:7:5 Thiếu trường “value”. → Thêm một dòng “value: …” và ghi giá trị.",
      "error field-unknown bulletins/xa-mau/2026-10.md:7:28 Không có trường nào tên “valeu”. → Có phải bạn định viết “value”?",
      "error field-unknown bulletins/xa-mau/2026-10.md:8:22 Không có trường nào tên “mett”. → Có phải bạn định viết “met”?",
    ]
  `);
});

test('a word that a field does not know is refused with the nearest it does', async () => {
  expect(await problemsOf(`${figures}\nstatus: darft`)).toMatchInlineSnapshot(`
    [
      "error value-unknown bulletins/xa-mau/2026-10.md:8:9 “darft” không có trong các giá trị của “status”. → Có phải bạn định viết “draft”? Chọn một trong: draft (bản nháp), review (chờ duyệt), published (đã duyệt, công bố), withdrawn (đã thu hồi).",
    ]
  `);
});

test('a word that is the meaning of a known one is refused with that one', async () => {
  const [draft] = await problemsOf(`${figures}\nstatus: đã duyệt`);
  expect(draft).toContain('→ Có phải bạn định viết “published”? Chọn một trong: draft (bản nháp), ');
  const [area] = await problemsOf(
    `${figures}\naccountability: [{ area: Đất đai, statement: Đã làm., by: Chủ tịch xã }]`,
  );
  expect(area).toContain('→ Có phải bạn định viết “land”?');
});

test('a text that is no identifier is refused with the one it would be', async () => {
  expect(await problemsOf(`${figures}\nbasis: [05-CT/TW, '???']`)).toMatchInlineSnapshot(`
    [
      "error identifier-invalid bulletins/xa-mau/2026-10.md:8:9 “05-CT/TW” không phải là mã hợp lệ. → Có phải bạn định viết “05-ct-tw”? Mã gồm chữ thường không dấu và chữ số, nối bằng gạch nối, như tên tệp (không có đuôi).",
      "error identifier-invalid bulletins/xa-mau/2026-10.md:8:19 “???” không phải là mã hợp lệ. → Mã gồm chữ thường không dấu và chữ số, nối bằng gạch nối, như tên tệp (không có đuôi).",
    ]
  `);
});

test('a list written as text, and text written as a list, are refused with how to write them', async () => {
  expect(await problemsOf(`${figures}\nbasis: 05-ct-tw\nmethod: [một, hai]`)).toMatchInlineSnapshot(`
    [
      "error field-type bulletins/xa-mau/2026-10.md:8:8 “basis” cần là một danh sách. → Viết mỗi mục trên một dòng, bắt đầu bằng “- ”.",
      "error field-type bulletins/xa-mau/2026-10.md:9:9 “method” cần là một dòng chữ. → Viết giá trị ngay sau dấu hai chấm, trên cùng một dòng.",
    ]
  `);
});

test('a bulletin without any figure is refused', async () => {
  expect(await problemsOf('method: Không có.')).toMatchInlineSnapshot(`
    [
      "error bulletin-empty bulletins/xa-mau/2026-10.md:1:1 Bản tin chưa có số liệu nào. → Thêm ít nhất một phần, ví dụ “figures” hoặc “petitions”.",
    ]
  `);
});

test('an empty field counts as absent', async () => {
  expect(await problemsOf(`${figures}\nmethod:\nbasis: []`)).toMatchInlineSnapshot(`[]`);
});

test('every wrong field of a file is told at once', async () => {
  const problems = await problemsOf(
    'figures:\n  - { indicator: ho-ngheo, value: 12.5% }\ntargets: { total: 1.74, met: -3 }',
  );
  expect(problems).toMatchInlineSnapshot(`
    [
      "error number-invalid bulletins/xa-mau/2026-10.md:7:35 “12.5%” có thể hiểu theo hai cách: 12,5% (dấu chấm ngăn phần thập phân) hoặc 12.500% (dấu chấm ngăn hàng nghìn). → Nếu dấu chấm ngăn phần thập phân, xin viết 12,5%; nếu dấu chấm ngăn hàng nghìn, xin viết 12.500%.",
      "error number-invalid bulletins/xa-mau/2026-10.md:8:19 “1.74” có thể hiểu theo hai cách: 1,74 (dấu chấm ngăn phần thập phân) hoặc 1.740 (dấu chấm ngăn hàng nghìn). → Nếu dấu chấm ngăn phần thập phân, xin viết 1,74; nếu dấu chấm ngăn hàng nghìn, xin viết 1.740.",
      "error count-not-whole bulletins/xa-mau/2026-10.md:8:30 “Chỉ tiêu đạt và vượt” là số đếm nên phải là số nguyên, không âm. → Viết một số nguyên từ 0 trở lên.",
    ]
  `);
});

test('a list or mapping where a word belongs is refused, whatever its fields are called', async () => {
  expect(await problemsOf(`${figures}\nstatus: [{ toString: 23 }]`)).toEqual([
    expect.stringMatching(
      /^error field-type bulletins\/xa-mau\/2026-10\.md:8:9 “status” cần là .*→ Chọn một trong: draft,/,
    ),
  ]);
});

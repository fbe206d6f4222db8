import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

test('refuses an unknown indicator and names the nearest', async () => {
  expect(await problemsOf('figures:\n  - { indicator: ho-ngeo, value: "1,97%" }')).toMatchInlineSnapshot(`
    [
      "error unknown-indicator bulletins/xa-mau/2026-10.md:7:18 Không có chỉ tiêu nào mang mã “ho-ngeo”. → Có phải bạn định viết “ho-ngheo”?",
    ]
  `);
});

test('refuses an unknown document and says where one would be added', async () => {
  expect(await problemsOf('basis: [99-qd-ttg]\nfigures:\n  - { indicator: ho-ngheo, value: "1,97%" }'))
    .toMatchInlineSnapshot(`
    [
      "error unknown-document bulletins/xa-mau/2026-10.md:6:9 Không có văn bản nào mang mã “99-qd-ttg”. → Kiểm tra lại mã, hoặc thêm documents/99-qd-ttg.yaml.",
    ]
  `);
});

test('refuses a number of the wrong kind, unit or precision for its indicator, and one given twice', async () => {
  expect(
    await problemsOf(
      'figures:\n  - { indicator: ho-ngheo, value: 12 }\n  - { indicator: ho-ngheo, value: "1,9751%" }\n  - { indicator: dan-so, value: 1.200 hộ }',
    ),
  ).toMatchInlineSnapshot(`
    [
      "error number-kind bulletins/xa-mau/2026-10.md:7:35 “12” không hợp với chỉ tiêu “Tỉ lệ hộ nghèo”. → Viết như: 12%",
      "error indicator-repeated bulletins/xa-mau/2026-10.md:8:18 Chỉ tiêu “Tỉ lệ hộ nghèo” đã có số liệu ở trên. → Xóa một trong hai, mỗi chỉ tiêu chỉ ghi một lần.",
      "error number-precision bulletins/xa-mau/2026-10.md:8:35 “1,9751%” có nhiều chữ số sau dấu phẩy hơn chỉ tiêu “Tỉ lệ hộ nghèo” quy định (2). → Viết tối đa 2 chữ số sau dấu phẩy.",
      "error number-unit bulletins/xa-mau/2026-10.md:9:33 Đơn vị “hộ” khác đơn vị của chỉ tiêu “Dân số” (người). → Viết đơn vị “người”, hoặc bỏ đơn vị.",
    ]
  `);
});

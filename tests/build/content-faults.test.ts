import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bulletinText, writeContent } from '../fixtures/content-folder.ts';
import { figures, story } from '../fixtures/faults/fault.ts';
import { buildSite } from './build-site.ts';

test(
  'what only a build shows is told with its place, all at once, and nothing is published',
  { timeout: 120_000 },
  async () => {
    const content = await writeContent({
      'bulletins/xa-mau/2026-10.md': bulletinText(
        figures,
        '## Kết quả\n\nXem [kết quả](#ket-qua), [bản tin](/ban-tin/xa-mau/2026-10/), [phần sau](#ket-quả).\n\n' +
          'Xem [tháng trước](/ban-tin/xa-mau/2026-9/), [tệp](2026-09.md), [danh mục](/don-vi/#khong-co).\n',
      ),
      'stories/bai-ky-tu.md': story('').replace('Bài mẫu', 'Đường ấp 3 đã xong 😀'),
      'stories/bai-tran.md': story('').replace('Bài mẫu', `Đường_${'ấp_'.repeat(45)}`),
    });
    const { exitCode, stderr, folder } = await buildSite({ MINHBACH_CONTENT: content });
    expect(exitCode).toBe(1);
    expect(existsSync(folder)).toBe(false);
    expect(stderr.replaceAll(content, '<content>')).toMatchInlineSnapshot(`
      "<content>/bulletins/xa-mau/2026-10.md
        11:63  Lỗi [link-broken]
          Liên kết “#ket-quả” dẫn đến phần “ket-quả”, mà trang ấy không có phần này.
          → Có phải “#ket-qua”?
            11 │ Xem [kết quả](#ket-qua), [bản tin](/ban-tin/xa-mau/2026-10/), [phần sau](#ket-quả).
               │                                                               ^
        13:5  Lỗi [link-broken]
          Liên kết “/ban-tin/xa-mau/2026-9/” dẫn đến một trang không có.
          → Có phải “/ban-tin/xa-mau/2026-10/”?
            13 │ Xem [tháng trước](/ban-tin/xa-mau/2026-9/), [tệp](2026-09.md), [danh mục](/don-vi/#khong-co).
               │     ^
        13:45  Lỗi [link-broken]
          Liên kết “2026-09.md” dẫn đến một trang không có.
          → Viết địa chỉ của trang như trên thanh địa chỉ, từ dấu / đầu tiên: /ban-tin/xa-mau/2026-10/.
            13 │ Xem [tháng trước](/ban-tin/xa-mau/2026-9/), [tệp](2026-09.md), [danh mục](/don-vi/#khong-co).
               │                                             ^
        13:64  Lỗi [link-broken]
          Liên kết “/don-vi/#khong-co” dẫn đến phần “khong-co”, mà trang ấy không có phần này.
          → Trang ấy có các phần: noi-dung, cap-xa.
            13 │ Xem [tháng trước](/ban-tin/xa-mau/2026-9/), [tệp](2026-09.md), [danh mục](/don-vi/#khong-co).
               │                                                                ^

      <content>/stories/bai-ky-tu.md
        2:8  Lỗi [card-character]  title
          Thẻ "guong-dien-hinh-bai-ky-tu": phông chữ Be Vietnam Pro không có ký tự "😀" (U+1F600) trong tiêu đề; hãy thay bằng chữ hoặc ký tự khác.
          → Thay ký tự ấy bằng chữ, hoặc bỏ đi.
            2 │ title: Đường ấp 3 đã xong 😀
              │        ^

      <content>/stories/bai-tran.md
        2:8  Lỗi [card-overflow]  title
          Thẻ "guong-dien-hinh-bai-tran": tiêu đề không vừa thẻ dù đã dùng cỡ chữ nhỏ nhất; hãy rút gọn: "Đường_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp…".
          → Viết ngắn lại, và ngắt cụm chữ dài không có dấu cách.
            2 │ title: Đường_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_ấp_…
              │        ^

      6 lỗi, 0 cảnh báo, 0 lưu ý.

      Đọc thêm, có ví dụ sai và đúng:
        /huong-dan/loi/#card-character
        /huong-dan/loi/#card-overflow
        /huong-dan/loi/#link-broken
      "
    `);
  },
);

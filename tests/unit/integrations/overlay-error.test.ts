import { expect, test } from 'vitest';
import { explainInOverlay } from '../../../src/integrations/overlay-error.ts';
import { bulletin, mixed, problemWith, reportOf } from '../reporters/sample-report.ts';

test('the overlay tells every problem, the grave ones first, and leads to the first', () => {
  const { title, message, loc, stack } = explainInOverlay(
    reportOf(mixed, { 'bulletins/xa-mau/2026-10.md': bulletin }),
    '/srv/content',
  );
  expect(title).toBe('2 lỗi, 1 cảnh báo, 1 lưu ý.');
  expect(message).toMatchInlineSnapshot(
    `"<b>content/bulletins/xa-mau/2026-10.md:6:13 — Lỗi: Số trong “1.74” có thể hiểu hai cách.</b><br>→ Nếu là 1,74, xin viết 1,74.<br><br><b>content/site.yaml:1:1 — Lỗi: Thư mục nội dung chưa có tệp site.yaml.</b><br>→ Thêm tệp site.yaml.<br><br><b>content/bulletins/xa-mau/2026-10.md:3:9 — Cảnh báo: Tỉ lệ ghi 100%, nhưng 1 trên 3 là 33%.</b><br>→ Sửa thành: value: 33%<br><br><b>content/bulletins/xa-mau/2026-10.md:5:1 — Lưu ý: Chưa đối chiếu được.</b><br>→ Bổ sung bản tin."`,
  );
  expect(loc).toEqual({ file: '/srv/content/bulletins/xa-mau/2026-10.md', line: 6, column: 13 });
  expect(stack).toContain('6 │   received: 1.74');
});

test('what the content says stays text', () => {
  const { message } = explainInOverlay(
    reportOf([problemWith({ message: '<img src=x onerror="a()"> https://x.vn/"onclick="a()' })]),
    '/srv/content',
  );
  expect(message).not.toMatch(/<img|"|https:\/\//);
  expect(message).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; https&#58;//x.vn/&quot;onclick=&quot;a()');
});

test('a problem of the folder itself leads to no file', () => {
  expect(
    explainInOverlay(reportOf([problemWith({ id: 'content-folder-missing', file: '' })]), '/srv/content'),
  ).not.toHaveProperty('loc');
});

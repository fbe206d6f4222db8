import { expect, test } from 'vitest';
import { readMainPart } from '../../../src/cli/search-index/main-part.ts';

const page = (main: string): string =>
  `<html><body><header>Đầu trang</header><main id="noi-dung" tabindex="-1">${main}</main><footer>Chân</footer></body></html>`;

test('gives the words of the main part, each block as a sentence', () => {
  const text = readMainPart(
    page(
      '<h2 id="a">Đất &amp; nhà</h2><p>Số <b>5</b>.</p><dl><dt>Kỳ:</dt><dd>Tháng 10</dd></dl><ul><li>Một</li>\n<li>Hai</li></ul>',
    ),
  );
  expect(text).toBe('Đất & nhà. Số 5. Kỳ: Tháng 10. Một. Hai.');
});

test.each([
  '<nav><a href="/">Trang chủ</a></nav>',
  '<svg><title>Biểu đồ</title></svg>',
  '<p hidden>Ẩn</p>',
  '<p class="notice of-the-day">Đã có bản tin mới hơn</p>',
  '<div class="charts wide"><p>Biểu đồ <b>lớn</b></p></div>',
  '<section class="part share"><h2>Chia sẻ</h2><br></section>',
])('leaves %s out with all that is inside it', (left) => {
  expect(readMainPart(page(`<p>Trước</p>${left}<p>Sau</p>`))).toBe('Trước. Sau.');
});

test('is empty for a page without a main part', () => {
  expect(readMainPart('<html><body><p>Chữ</p></body></html>')).toBe('');
});

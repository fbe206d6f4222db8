import { expect, test } from 'vitest';
import { readMainPart } from '../../../src/cli/search-index/main-part.ts';

const page = (main: string): string =>
  `<html><body><header>Đầu trang</header><main id="noi-dung" tabindex="-1">${main}</main><footer>Chân</footer></body></html>`;

test('keeps the words of the main part in their elements, without attributes', () => {
  expect(readMainPart(page('<h2 id="a">Đất &amp; nhà</h2><p class="note">Số &lt; 5</p>'))).toEqual({
    html: '<main><h2>Đất &amp; nhà</h2><p>Số &lt; 5</p></main>',
    text: '  Đất & nhà Số < 5',
  });
});

test.each([
  '<nav><a href="/">Trang chủ</a></nav>',
  '<svg><title>Biểu đồ</title></svg>',
  '<p hidden>Ẩn</p>',
  '<div class="charts wide"><p>Biểu đồ <b>lớn</b></p></div>',
  '<section class="part share"><h2>Chia sẻ</h2><br></section>',
])('leaves %s out with all that is inside it', (left) => {
  expect(readMainPart(page(`<p>Trước</p>${left}<p>Sau</p>`)).html).toBe('<main><p>Trước</p><p>Sau</p></main>');
});

test('is empty for a page without a main part', () => {
  expect(readMainPart('<html><body><p>Chữ</p></body></html>')).toEqual({ html: '', text: '' });
});

import { describe, expect, test } from 'vitest';
import { parseInline } from '../../../src/markdown/inline.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { noReferences } from '../../../src/markdown/resolve-reference.ts';

const sentences = [
  'Ghi chú:nội dung chi tiết xem tại phụ lục.',
  'Bộ phận một cửa mở cửa từ 7:30 đến 11:30 và 13:30 đến 17:00.',
  'Tỉ lệ nam:nữ là 3:4, tỉ lệ bản đồ 1:5.000.',
  'Điều 5:a) Hồ sơ gồm đơn và bản sao căn cước.',
  'Nơi nhận:các chi bộ;lưu:văn thư.',
  ':::',
  '::: Thông báo',
  '::thông báo',
  ':a',
  'Kính gửi:Ủy ban nhân dân xã{phòng Kinh tế}[lần 2].',
  ':note[nhãn]{#id .lop khoa="giá trị"} vẫn là chữ.',
  'Chủ tịch:ông A;phó chủ tịch:bà B:phụ trách văn hóa.',
  'Lúc 5:so với 6:văn-bản thì nhiều hơn.',
  'Thực hiện 5~7 hộ, 8~9 nhân khẩu.',
];

describe('prose of an office', () => {
  test.each(sentences)('prints “%s” as it is', (sentence) => {
    expect(renderMarkdown(sentence, noReferences).html).toBe(`<p>${sentence}</p>`);
    expect(parseInline(sentence)).toEqual([sentence]);
  });

  test('keeps the Markdown between colons working', () => {
    const { html } = renderMarkdown('Kết quả:**đạt**, xem:[phụ lục](/phu-luc/), :::\n- một', noReferences);
    expect(html).toContain('Kết quả:<strong>đạt</strong>, xem:<a href="/phu-luc/">phụ lục</a>, :::');
    expect(html).toContain('<li>một</li>');
  });

  test('keeps an address with a port and a colon in a link', () => {
    const { html } = renderMarkdown('http://dichvucong.gov.vn:8080/a:b', noReferences);
    expect(html).toContain('href="http://dichvucong.gov.vn:8080/a:b"');
  });

  test('reads an indented first line as a paragraph, not as code', () => {
    expect(renderMarkdown('    Thực hiện kế hoạch.\n\n\tĐảng ủy đã họp.', noReferences).html).toBe(
      '<p>Thực hiện kế hoạch.</p>\n<p>Đảng ủy đã họp.</p>',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wantsColour } from '../../../src/reporters/colours.ts';
import { reportAsText } from '../../../src/reporters/text.ts';
import { bulletin, mixed, problemWith, reportOf } from './sample-report.ts';

const file = 'bulletins/xa-mau/2026-10.md';

describe('the report for a terminal', () => {
  test('groups by file, shows the source line and ends with a count and where to read more', () => {
    expect(reportAsText(reportOf(mixed, { [file]: bulletin }))).toMatchInlineSnapshot(`
      "content/bulletins/xa-mau/2026-10.md
        3:9  Cảnh báo [share-mismatch]  period
          Tỉ lệ ghi 100%, nhưng 1 trên 3 là 33%.
          → Sửa thành: value: 33%
            3 │ period: 2026-10
              │         ^
        5:1  Lưu ý [chain-interrupted]  petitions.opening
          Chưa đối chiếu được.
          → Bổ sung bản tin.
            5 │ petitions:
              │ ^
        6:13  Lỗi [number-invalid]  petitions.received
          Số trong “1.74” có thể hiểu hai cách.
          → Nếu là 1,74, xin viết 1,74.
            6 │   received: 1.74
              │             ^

      content/site.yaml
        1:1  Lỗi [site-missing]
          Thư mục nội dung chưa có tệp site.yaml.
          → Thêm tệp site.yaml.

      2 lỗi, 1 cảnh báo, 1 lưu ý.

      Đọc thêm, có ví dụ sai và đúng:
        /huong-dan/loi/#chain-interrupted
        /huong-dan/loi/#number-invalid
        /huong-dan/loi/#share-mismatch
        /huong-dan/loi/#site-missing
      "
    `);
  });

  test('says that nothing is wrong', () => {
    expect(reportAsText(reportOf([]))).toBe('Không có vấn đề nào.\n');
  });

  test('names the content folder where the problem is of no file', () => {
    const text = reportAsText(reportOf([problemWith({ id: 'content-folder-missing', file: '' })]));
    expect(text.split('\n')[0]).toBe('Thư mục nội dung');
  });

  test('is coloured only where it is asked for, and says the same then', () => {
    const report = reportOf(mixed, { [file]: bulletin });
    const coloured = reportAsText(report, true);
    expect(reportAsText(report)).not.toContain('\u001B');
    expect(coloured).toContain('\u001B[31mLỗi [number-invalid]\u001B[39m');
    expect(
      coloured
        .split('\u001B')
        .map((piece, index) => (index === 0 ? piece : piece.replace(/^\[\d+m/, '')))
        .join(''),
    ).toBe(reportAsText(report));
  });

  test('shows a mend of several lines as lines to copy', () => {
    const text = reportAsText(reportOf([problemWith({ hint: 'Thêm:\ncorrections:\n  - old: 14\u001B[2J' })]));
    expect(text).toContain('    → Thêm:\n      corrections:\n        - old: 14\\u{1b}[2J\n');
  });

  test('writes line breaks and escape codes of names and values by their names', () => {
    const text = reportAsText(
      reportOf([problemWith({ file: 'a\n\u001B[31mb\u202E.md', field: 'a\tb', message: 'Giá trị “\u009B2J”.' })]),
    );
    expect(text).toContain('content/a\\n\\u{1b}[31mb\\u{202e}.md\n');
    expect(text).toContain('a\\tb');
    expect(text).toContain('Giá trị “\\u{9b}2J”.');
  });

  test('never lets a character through that a terminal obeys', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        wild,
        wild,
        wild,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 60 }),
        (name, message, source, line, column) => {
          const problem = problemWith({ file: name, message, field: message, hint: message, line, column });
          const text = reportAsText(reportOf([problem], { [name]: source }));
          expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
    );
  });
});

test('colours are for terminals, unless NO_COLOR or a dumb terminal forbids them', () => {
  expect(wantsColour({ isTTY: true }, {})).toBe(true);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: '' })).toBe(true);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: '1' })).toBe(false);
  expect(wantsColour({ isTTY: true }, { TERM: 'dumb' })).toBe(false);
  expect(wantsColour({ isTTY: false }, {})).toBe(false);
  expect(wantsColour({}, {})).toBe(false);
});

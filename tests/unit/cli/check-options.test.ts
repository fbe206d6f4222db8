import { expect, test } from 'vitest';
import { readCheckOptions } from '../../../src/cli/check-options.ts';

test('without options, the content is checked once and told in words', () => {
  expect(readCheckOptions([])).toEqual({ ask: 'check', format: 'text', isWatching: false });
});

test('format and watching can be chosen', () => {
  expect(readCheckOptions(['--format', 'gitlab', '--watch'])).toEqual({
    ask: 'check',
    format: 'gitlab',
    isWatching: true,
  });
  expect(readCheckOptions(['--format=json'])).toEqual({ ask: 'check', format: 'json', isWatching: false });
  expect(readCheckOptions(['--help'])).toEqual({ ask: 'help' });
});

test('what is not understood is refused with the nearest option', () => {
  const messages = [
    ['--fromat', 'json'],
    ['--format', 'jsn'],
    ['--format'],
    ['--watch=1'],
    ['-w'],
    ['content'],
    ['--constructor'],
    ['--format', 'toString'],
  ].map((args) => {
    const read = readCheckOptions(args);
    return read.ask === 'refused' ? read.message : read;
  });
  expect(messages).toMatchInlineSnapshot(`
    [
      "Không có tùy chọn “--fromat”. Có phải bạn định viết “--format”?",
      "Không có dạng báo cáo “jsn”. Có phải bạn định viết “json”?",
      "--format chưa có giá trị. Chọn một trong: text, json, github, gitlab.",
      "--watch không đi với giá trị nào.",
      "Không có tùy chọn “-w”. Chọn một trong: --format, --watch, --help.",
      "Thừa “content”: lệnh này không nhận tên tệp, luôn kiểm tra cả thư mục nội dung.",
      "Không có tùy chọn “--constructor”. Chọn một trong: --format, --watch, --help.",
      "Không có dạng báo cáo “toString”. Chọn một trong: text, json, github, gitlab.",
    ]
  `);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/markdown/check.ts';
import type { ComponentSpec } from '../../../src/markdown/check.ts';
import { markdownTexts } from './markdown-texts.ts';

const components: readonly ComponentSpec[] = [
  { name: 'Highlight', attributes: [], children: true },
  { name: 'KeyFigure', attributes: ['path', 'href', 'src'], children: false },
];
const check = (source: string) => checkMarkdown(source, 'mdx', components);
const idsOf = (source: string) => check(source).map(({ id }) => id);

describe('a good MDX text', () => {
  test.each([
    '<KeyFigure path="petitions.received" />',
    '<Highlight>\n\nChữ **đậm** :so[a] <KeyFigure path="a" />\n\n</Highlight>',
    'H<sub>2</sub>O<br />hết, <abbr title="Ủy ban nhân dân">UBND</abbr> {/* ghi chú */}',
    '{/* ghi chú */}\n\nDưới &lt;5% và \\{a\\}',
    '<KeyFigure src="anh.jpg" href="/a/" />',
  ])('has no findings: %j', (source) => {
    expect(check(source)).toEqual([]);
  });
});

describe('code', () => {
  test.each([
    ['import a from "node:fs"\n\nA', 'mdx-import'],
    ['export const a = 1', 'mdx-import'],
    ['export default () => null', 'mdx-import'],
    ['import từ', 'mdx-import'],
    ['A {process.env.HOME} B', 'mdx-expression'],
    ['{(() => { while (true) {} })()}', 'mdx-expression'],
    ['{a b}', 'mdx-expression'],
    ['{// a\n}', 'mdx-expression'],
    ['{/* a */ b}', 'mdx-expression'],
    ['<KeyFigure {...a} />', 'mdx-expression'],
    ['<KeyFigure {a} />', 'mdx-expression'],
    ['<KeyFigure path={a} />', 'mdx-expression'],
    ['<KeyFigure path={"a"} />', 'mdx-expression'],
    ['<sub {...a}>b</sub>', 'mdx-expression'],
  ])('is refused: %j', (source, id) => {
    expect(idsOf(source)).toEqual([id]);
  });
});

describe('components', () => {
  test('outside the list are refused with the nearest', () => {
    expect(check('A\n\n<KeyFigur path="a" />')).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "hint": "Có phải là “KeyFigure”?",
          "id": "mdx-component",
          "line": 3,
          "message": "Không có thành phần <KeyFigur> trong danh sách được phép.",
          "offset": 3,
        },
      ]
    `);
    expect(check('<Map />')[0]?.hint).toBe('Chỉ dùng: Highlight, KeyFigure.');
    expect(checkMarkdown('<Map />', 'mdx')[0]?.hint).toBe('Bài viết này chỉ dùng Markdown.');
  });

  test.each([
    ['<>a</>', 'mdx-component'],
    ['<a.b />', 'mdx-component'],
    ['<Highlight.x />', 'mdx-component'],
    ['<highlight>a</highlight>', 'html-not-allowed'],
    ['<script>a</script>', 'html-not-allowed'],
    ['<iframe src="a" />', 'html-not-allowed'],
    ['<KeyFigure path="a">b</KeyFigure>', 'mdx-component'],
    ['<KeyFigure pth="a" />', 'mdx-attribute'],
    ['<KeyFigure client:load path="a" />', 'mdx-attribute'],
    ['<KeyFigure set:html="a" />', 'mdx-attribute'],
    ['<sub onclick="a">b</sub>', 'mdx-attribute'],
    ['<KeyFigure href="javascript:a" />', 'link-scheme'],
    ['<KeyFigure href="//b.vn" />', 'link-scheme'],
    ['<KeyFigure path="java\u200Bscript:a" />', 'link-scheme'],
    ['<KeyFigure src="https://b.vn/c.png" />', 'image-external'],
  ])('are held to the list: %j', (source, id) => {
    expect(idsOf(source)).toEqual([id]);
  });

  test('give the nearest attribute and its place', () => {
    expect(check('<KeyFigure pth="a" />')[0]).toMatchObject({ column: 12, hint: 'Có phải là “path”?' });
  });
});

describe('the rules of Markdown', () => {
  test('hold in MDX too', () => {
    expect(idsOf('# A\n\n![](a.jpg) [b](javascript:c) :so [d]')).toEqual([
      'heading-level-one',
      'image-in-text',
      'image-no-alt',
      'link-scheme',
      'reference-malformed',
    ]);
  });
});

describe('MDX that cannot be read', () => {
  test.each([
    ['Chào\n\nDưới <5%', 3, 7, 'Dấu < đứng trước “5”'],
    ['a {b', 1, 5, 'không có dấu } đóng lại'],
    ['A\n\n<Highlight>\n\nb', 3, 1, 'Thẻ <Highlight> chưa được đóng'],
    ['<Highlight></KeyFigure>', 1, 1, 'Thẻ đóng </KeyFigure> không khớp với thẻ mở <Highlight>'],
    ['</Highlight>', 1, 2, 'Thẻ đóng mà trước đó không có thẻ mở'],
    ['<KeyFigure', 1, 11, 'chưa kết thúc bằng dấu >'],
    ['<KeyFigure path=5 />', 1, 17, 'bắt đầu bằng “5” mà chưa có dấu nháy'],
    ['<KeyFigure path=“a” />', 1, 17, 'bắt đầu bằng ““” mà chưa có dấu nháy'],
    ['<!-- a -->', 1, 2, 'không viết ghi chú kiểu <!--'],
    ['<https://a.vn>', 1, 8, 'không viết liên kết kiểu <địa chỉ>'],
    ['a <br> b', 1, 3, 'Thẻ <br> chưa được đóng'],
    ['<Highlight @a />', 1, 12, 'Trong thẻ có ký tự lạ “@”'],
  ])('is explained in Vietnamese with its place: %j', (source, line, column, part) => {
    const findings = check(source);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ id: 'mdx-syntax', line, column });
    expect(findings[0]?.message).toContain(part);
    expect(findings[0]?.offset).toBe(
      source
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
        (line > 1 ? 1 : 0) +
        column -
        1,
    );
  });

  test('never ends the check, and speaks no English, for any text', () => {
    fc.assert(
      fc.property(markdownTexts, (source) => {
        for (const { message, hint, offset } of check(source)) {
          expect(`${message} ${hint}`).not.toMatch(/unexpected|expected|could not/i);
          expect(offset).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

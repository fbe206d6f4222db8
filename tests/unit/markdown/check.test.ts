import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMarkdown, inspectMarkdown } from '../../../src/markdown/check.ts';
import { isPlainProse } from '../../../src/markdown/plain-prose.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { noReferences } from '../../../src/markdown/resolve-reference.ts';
import { findReferences } from '../../../src/markdown/references.ts';
import { markdownTexts, plainTexts } from './markdown-texts.ts';

const idsOf = (source: string) => checkMarkdown(source, 'md').map(({ id }) => id);
const tell = (source: string) => {
  const findings = checkMarkdown(source, 'md');
  return findings
    .map(({ id, line, column, message, hint }) => `${line}:${column} ${id}\n${message}\n${hint}`)
    .join('\n\n');
};

describe('a good body', () => {
  test('has no findings', () => {
    const source =
      '## Kết quả[^1]\n\nTheo :van-ban[05-ct-tw], [xem](/a/), H<sub>2</sub>O dưới <5% & a < b.\n\n' +
      '### Đất đai\n\n| a |\n|---|\n| :so[b] |\n\n`<script>` `:so[x` \\:so[x]\n\n' +
      '```\n# a\n<div>\n```\n\n## Khác\n\n[^1]: Nguồn: https://a.vn, <https://b.vn>.';
    expect(checkMarkdown(source, 'md')).toEqual([]);
  });
});

describe('HTML', () => {
  test('is named, with its place', () => {
    expect(tell('Chào\n\nA <script src="x">b</script>')).toMatchInlineSnapshot(`
      "3:3 html-not-allowed
      Thẻ HTML <script> không được dùng trong bài viết.
      Hãy dùng Markdown (chỉ nhận thêm <br>, <sub>, <sup>, <abbr title="…">); muốn hiện dấu < thì viết &lt;.

      3:20 html-not-allowed
      Thẻ HTML </script> không được dùng trong bài viết.
      Hãy dùng Markdown (chỉ nhận thêm <br>, <sub>, <sup>, <abbr title="…">); muốn hiện dấu < thì viết &lt;."
    `);
  });

  test.each([
    ['<sub onclick=x>a</sub>', 'mang thuộc tính'],
    ['a <sub>b', 'mở mà chưa đóng'],
    ['a b</sub>', 'đóng mà chưa mở'],
    ['<abbr onclick="a">b</abbr>', 'mang thuộc tính'],
    ['<!-- a --> <b>', 'chưa đóng hoặc đứng chung dòng'],
    ['<?php ?>', 'Đoạn mã HTML'],
    ['<iframe src=a>', 'Thẻ HTML <iframe>'],
    ['</form>', 'Thẻ HTML </form>'],
  ])('%s: %s', (source, part) => {
    const [finding] = checkMarkdown(source, 'md');
    expect(finding?.id).toBe('html-not-allowed');
    expect(finding?.message).toContain(part);
  });
});

describe('addresses', () => {
  test('of links are refused by scheme, wherever they stand', () => {
    for (const source of [
      '[a](javascript:b)',
      '[a](java&Tab;script:b)',
      '[a](//b.vn)',
      '[a][b]\n\n[b]: data:c',
      '<vbscript:a>',
    ]) {
      expect(idsOf(source), source).toEqual(['link-scheme']);
    }
    expect(tell('[a](javascript&colon;b) và [c](//d.vn)')).toMatchInlineSnapshot(`
      "1:1 link-scheme
      Địa chỉ “javascript:b” không thuộc loại được dùng.
      Hãy dùng https://…, mailto:…, tel:…, địa chỉ trong trang web này (/van-ban/…) hoặc #muc.

      1:28 link-scheme
      Địa chỉ “//d.vn” thiếu https: ở đầu.
      Hãy dùng https://…, mailto:…, tel:…, địa chỉ trong trang web này (/van-ban/…) hoặc #muc."
    `);
  });

  test('of images from elsewhere are refused, reference style too', () => {
    for (const source of ['![a](https://b.vn/c.png)', '![a](//b.vn/c.png)', '![a][b]\n\n[b]: https://b.vn/c.png']) {
      expect(idsOf(source), source).toEqual(['image-external']);
    }
    expect(idsOf('![a](data:image/png;base64,AA)')).toEqual(['link-scheme']);
    expect(tell('![a](https://b.vn/c.png)')).toMatchInlineSnapshot(`
      "1:1 image-external
      Ảnh lấy từ trang khác: https://b.vn/c.png.
      Ảnh chỉ có trong bài gương điển hình: hãy đặt tệp cạnh bài viết và khai ở mục photos, với file, alt, credit, people."
    `);
  });

  test('must not be empty', () => {
    expect(idsOf('[a]() ![b]()')).toEqual(['link-empty', 'link-empty']);
  });

  test('that are long or odd are shortened in the message', () => {
    expect(checkMarkdown(`[a](<javascript:\u200B${'x'.repeat(500)}>)`, 'md')[0]?.message).toHaveLength(98);
  });
});

describe('images', () => {
  test('have no place in a text, and need a description', () => {
    expect(tell('![Họp dân](a.jpg)')).toMatchInlineSnapshot(`
      "1:1 image-in-text
      Ảnh “a.jpg” đặt trong lời văn.
      Ảnh chỉ có trong bài gương điển hình: hãy đặt tệp cạnh bài viết và khai ở mục photos, với file, alt, credit, people."
    `);
    expect(idsOf('![ ](a.jpg)')).toEqual(['image-in-text', 'image-no-alt']);
    expect(idsOf('![Họp dân](/anh/a.jpg)')).toEqual(['image-in-text']);
    expect(idsOf('![Họp dân][a]\n\n[a]: b.jpg')).toEqual(['image-in-text']);
  });
});

describe('headings', () => {
  test('start at level two and leave out no level', () => {
    expect(tell('# Một\n\n## Hai\n\n#### Bốn\n\n## Hai')).toMatchInlineSnapshot(`
      "1:1 heading-level-one
      Tiêu đề cấp một (#) dành cho tên trang, bài viết không dùng.
      Hãy bắt đầu từ cấp hai: ## Tên mục.

      5:1 heading-skipped
      Tiêu đề nhảy từ cấp 2 xuống cấp 4, thiếu cấp ở giữa.
      Hãy viết ### Tên mục."
    `);
    expect(tell('### Ba')).toMatchInlineSnapshot(`
      "1:1 heading-skipped
      Tiêu đề đầu tiên của bài phải là cấp 2, ở đây là cấp 3.
      Hãy viết ## Tên mục."
    `);
  });

  test('are the same wherever they stand', () => {
    expect(idsOf('Một\n===')).toEqual(['heading-level-one']);
    expect(idsOf('> # Một')).toEqual(['heading-level-one']);
    expect(idsOf('## A\n\n- #### B')).toEqual(['heading-skipped']);
    expect(idsOf('## A\r### B\r## C\r#### D')).toEqual(['heading-skipped']);
    expect(idsOf('## A\n\n```\n### B\n```\n\n#### C')).toEqual(['heading-skipped']);
  });

  test('are not every line with a #', () => {
    expect(idsOf('Số #1 là\n#thẻ và\n\\# chữ')).toEqual([]);
  });
});

describe('references', () => {
  test.each([
    ':so [a]',
    ':số[a]',
    '::so[a]',
    ':so[a',
    ':so(a)',
    ':so{a}',
    ':van-ban [a]',
    ':van-ban\n[a]',
    ':văn-bản[a]',
    ':so[a|b]',
  ])('in a wrong form are reported, not printed: %j', (source) => {
    expect(idsOf(`Nhận ${source}`)).toEqual(['reference-malformed']);
    expect(idsOf(`Nhận ${source}\n\n\`x\``)).toEqual(['reference-malformed']);
  });

  test('in the description of an image are reported', () => {
    expect(tell('![Nhận :so[a] đơn](b.jpg)')).toMatchInlineSnapshot(`
      "1:1 image-in-text
      Ảnh “b.jpg” đặt trong lời văn.
      Ảnh chỉ có trong bài gương điển hình: hãy đặt tệp cạnh bài viết và khai ở mục photos, với file, alt, credit, people.

      1:8 reference-malformed
      Chỗ dẫn “:so[…” chưa đúng cách viết nên sẽ hiện nguyên văn trên trang.
      Hãy viết liền, một dấu hai chấm, ngoài mô tả ảnh, đủ hai ngoặc vuông: :so[petitions.received]."
    `);
  });

  test('are not seen in words', () => {
    expect(idsOf('Lúc 5:so với; hồ sơ:số (3), tổng:số 5; cơ sở:van-ban')).toEqual([]);
  });
});

describe('nesting', () => {
  test.each([
    ['quotations', `${'>'.repeat(2000)}a`],
    ['lists', `${'- '.repeat(2000)}a`],
    ['indented lists', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['emphasis', `${'*a _b '.repeat(150)}${' b_ a*'.repeat(150)}`],
  ])('of %s is refused before it exhausts the renderer', (_what, source) => {
    const [finding] = checkMarkdown(source, 'md');
    expect(finding?.id).toBe('nesting-too-deep');
  });

  test('of HTML is refused beyond ten, and shown as text', () => {
    const source = `${'<sub>'.repeat(600)}a${'</sub>'.repeat(600)}`;
    expect(new Set(idsOf(source))).toEqual(new Set(['html-not-allowed']));
    expect(renderMarkdown(source, noReferences).html.match(/<sub>/g)).toHaveLength(10);
  });

  test('of more marks than any text has is refused without reading it', () => {
    for (const mark of ['*a_', '**a ', '> ', '[a](', '<a '])
      expect(checkMarkdown(mark.repeat(100_000), 'md')).toMatchObject([{ id: 'marks-too-many', line: 1 }]);
    const [finding] = checkMarkdown(`Chữ *nghiêng*.\n\n${'*a'.repeat(2500)}`, 'md');
    expect(finding).toMatchObject({ id: 'marks-too-many', line: 3, column: 4997 });
  });

  test('as texts have it is fine', () => {
    expect(idsOf('> - a\n>   - **b _c_**\n>     1. d')).toEqual([]);
  });
});

describe('speed', () => {
  test('scanning a plain text finds what parsing it finds', () => {
    let plain = 0;
    fc.assert(
      fc.property(plainTexts, (source) => {
        if (!isPlainProse(source)) return;
        plain += 1;
        // A comment at the end sends the text to the parser and changes nothing else.
        expect(inspectMarkdown(source, 'md')).toEqual(inspectMarkdown(`${source}\n\n<!-- x -->`, 'md'));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });

  test('one inspection gives the references that findReferences gives', () => {
    fc.assert(
      fc.property(markdownTexts, (source) => {
        expect(inspectMarkdown(source, 'md').references).toEqual(findReferences(source));
      }),
    );
  });

  test('places lie within the text and in its order', () => {
    fc.assert(
      fc.property(markdownTexts, (source) => {
        const offsets = checkMarkdown(source, 'md').map(({ offset }) => offset);
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
        expect(offsets.every((offset) => offset >= 0 && offset < source.length)).toBe(true);
      }),
    );
  });
});

import { unified as astroProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import { mdxPlugins } from '../../../src/markdown/plugins.ts';
import type { LookUpReferences } from '../../../src/markdown/plugins.ts';
import { sampleReferences } from './sample-references.ts';

const lookUp: LookUpReferences = (path) =>
  path === '/content/stories/a.mdx' ? Promise.resolve(sampleReferences) : Promise.reject(new Error(`unknown ${path}`));

/** The JavaScript that Astro makes of an MDX text. */
async function compile(source: string, path = '/content/stories/a.mdx'): Promise<string> {
  const processor = astroProcessor({ gfm: false, smartypants: false, ...mdxPlugins(lookUp) });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false } as Parameters<NonNullable<typeof processor.createMdxRenderer>>[0],
    { optimize: false, srcDir: new URL('file:///src/') } as Parameters<
      NonNullable<typeof processor.createMdxRenderer>
    >[1],
  );
  if (!renderer) throw new Error('no MDX renderer');
  return (await renderer.process(source, path, {})).code;
}

describe('mdxPlugins', () => {
  test('print references of the story that the file belongs to', async () => {
    const code = await compile('Nhận :so[petitions.received] theo :van-ban[05-ct-tw], lúc 7:30.');
    expect(code).toContain('value: "petitions.received"');
    expect(code).toContain('children: "23"');
    expect(code).toContain('href: "/van-ban/05-ct-tw/"');
    expect(code).toContain('lúc 7:30.');
  });

  test('read the same Markdown as bulletins: tables, footnotes, ids', async () => {
    const code = await compile('## Kết quả\n\n| a |\n|---|\n| b |\n\nc[^1]\n\n[^1]: "d"');
    expect(code).toContain('id: "ket-qua"');
    expect(code).toContain('"aria-label": "Bảng: Kết quả"');
    expect(code).toContain('children: "Chú thích"');
    expect(code).toContain('\\"d\\"');
  });

  test('pass allowed components through', async () => {
    expect(await compile('<Highlight>\n\nA **b**\n\n</Highlight>')).toContain('_components.strong');
  });

  test('take unsafe addresses away', async () => {
    const code = await compile('[a](javascript:b) ![c](https://d.vn/e.png)');
    expect(code).not.toContain('javascript:');
    expect(code).not.toContain('d.vn');
  });

  test.each([
    'import fs from "node:fs"',
    'export const a = 1',
    '{process.exit(1)}',
    '<KeyFigure path={a} />',
    '<KeyFigure {...a} />',
    '<Unknown />',
    '<script>a</script>',
  ])('refuse code even where nothing was checked before: %s', async (source) => {
    await expect(compile(source)).rejects.toThrow(/không được dùng|không dùng|danh sách được phép|mã lệnh/);
  });

  test('fail where the story is unknown or a reference points at nothing', async () => {
    await expect(compile('A', '/content/stories/b.mdx')).rejects.toThrow('unknown /content/stories/b.mdx');
    await expect(compile(':so[b]')).rejects.toThrow('Không có số liệu “b”.');
  });
});

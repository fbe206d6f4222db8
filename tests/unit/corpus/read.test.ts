import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/corpus/read.ts';
import { bulletin, readFiles, showProblem, writeContent } from './content-folder.ts';

describe('readContent', () => {
  it('gives an entry with its text, fields, body and digest', async () => {
    const folder = writeContent({ 'bulletins/xa-mau/2026-10.md': bulletin });
    const { entries } = await readContent(folder);
    expect(entries[0]).toEqual({
      collection: 'bulletins',
      id: 'xa-mau/2026-10',
      file: 'bulletins/xa-mau/2026-10.md',
      path: join(folder, 'bulletins/xa-mau/2026-10.md'),
      text: bulletin,
      data: { summary: 'Kết quả tháng 10' },
      body: '\nNội dung.\n',
      bodyLine: 4,
      digest: createHash('sha256').update(bulletin).digest('hex'),
    });
  });

  it('sorts entries and problems by path, whatever the order of the folder', async () => {
    const names = ['b', 'a-1', 'a', 'a1', 'z', '10', '9'];
    const files = Object.fromEntries(names.map((name) => [`terms/${name}.yaml`, 'name: X\n']));
    const bad = Object.fromEntries(names.map((name) => [`pages/${name}.md`, 'x']));
    const { entries, problems } = await readFiles({ ...files, ...bad });
    expect(entries.slice(1).map(({ id }) => id)).toEqual(['10', '9', 'a-1', 'a', 'a1', 'b', 'z']);
    expect(problems.map(({ file }) => file)).toEqual([...problems.map(({ file }) => file)].sort());
    expect(problems).toHaveLength(names.length);
  });

  it('finds every problem in one run', async () => {
    const { entries, problems } = await readFiles({
      'site.yaml': 'name: X\nname: Y\n',
      'pages/a.md': 'x',
      'pages/B.md': bulletin,
      'bulletins/x.md': bulletin,
      'stories/a.md': '---\na: 1\n',
      'stories/b.md': bulletin,
    });
    expect(entries.map(({ file }) => file)).toEqual(['stories/b.md']);
    expect(problems.map(({ file, id }) => `${file} ${id}`)).toMatchInlineSnapshot(`
      [
        "bulletins/x.md file-misplaced",
        "pages/B.md identity-upper-case",
        "pages/a.md front-matter-missing",
        "site.yaml yaml-duplicate-key",
        "stories/a.md front-matter-unclosed",
      ]
    `);
  });

  it('refuses a folder without site.yaml', async () => {
    const folder = writeContent({ 'pages/a.md': bulletin });
    rmSync(join(folder, 'site.yaml'));
    const { problems } = await readContent(folder);
    expect(problems.map(showProblem).join('\n')).toMatchInlineSnapshot(`
      "site.yaml:1:1 error site-missing
        Thư mục nội dung chưa có tệp site.yaml.
        Thêm tệp site.yaml khai báo cơ quan công bố và địa chỉ của trang."
    `);
  });

  it('refuses a file in the place of the folder', async () => {
    const folder = writeContent({});
    const { problems } = await readContent(join(folder, 'site.yaml'));
    expect(problems.map(({ id }) => id)).toEqual(['content-folder-missing']);
  });
});

import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';
import { readFiles, refusals } from './content-folder.ts';

const path = 'bulletins/xa-mau/2026-10.md';

describe('front matter', () => {
  it('is cut from the body, whose first line is known', async () => {
    const text = '---\nsummary: Tốt\nbasis:\n  - a\n---\n\n## Kết quả\n---\ncuối\n';
    const { entries } = await readFiles({ [path]: text });
    const { data, body, bodyLine } = entries[0]!;
    expect({ data, body, bodyLine }).toEqual({
      data: { summary: 'Tốt', basis: ['a'] },
      body: '\n## Kết quả\n---\ncuối\n',
      bodyLine: 6,
    });
  });

  it('may end with the file, and its fences may be followed by white space', () => {
    const split = splitFrontMatter({ file: 'x.md', text: '--- \na: 1\n---\t' });
    expect(split).toEqual({ ok: true, value: { yaml: 'a: 1\n', yamlLine: 2, body: '', bodyLine: 4 } });
  });

  it('is not closed by dashes inside a value', () => {
    const split = splitFrontMatter({ file: 'x.md', text: '---\na: |\n  ---\n  x\nb: ----\n---\nc' });
    expect(split.ok && split.value).toMatchObject({ body: 'c', bodyLine: 7 });
  });

  it.each([
    ['nothing at all', ''],
    ['a text only', 'Kết quả tháng 10.\n'],
    ['an empty line before it', '\n---\na: 1\n---\n'],
    ['dashes that a word processor joined', '—\na: 1\n—\n'],
  ])('is refused as missing with %s', async (_name, text) => {
    const { problems } = await readFiles({ [path]: text });
    expect(problems.map(({ id, line, column }) => [id, line, column])).toEqual([['front-matter-missing', 1, 1]]);
  });

  it('says what is missing', async () => {
    expect(await refusals({ [path]: 'Kết quả.\n' })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error front-matter-missing
        Tệp chưa có phần khai báo ở đầu.
        Bắt đầu tệp bằng một dòng chỉ có ba dấu gạch nối (---), rồi các trường, rồi lại một dòng ---."
    `);
  });

  it('is refused when unclosed', async () => {
    expect(await refusals({ [path]: '---\na: 1\n\nKết quả.\n' })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error front-matter-unclosed
        Phần khai báo mở ở dòng này nhưng không được đóng lại.
        Thêm một dòng chỉ có ba dấu gạch nối (---) ngay sau trường cuối cùng."
    `);
  });

  it('is refused at the line that was meant as a fence', async () => {
    expect(await refusals({ [path]: '—\na: 1\n—\n' })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error front-matter-missing
        Dòng này là “—”, không phải ba dấu gạch nối (---) sát lề trái, nên chưa mở phần khai báo.
        Bắt đầu tệp bằng một dòng chỉ có ba dấu gạch nối (---), rồi các trường, rồi lại một dòng ---."
    `);
    expect(await refusals({ [path]: '---\na: 1\n  --- \n\nKết quả.\n' })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:3:1 error front-matter-unclosed
        Dòng này là “  ---”, không phải ba dấu gạch nối (---) sát lề trái, nên chưa đóng phần khai báo.
        Thêm một dòng chỉ có ba dấu gạch nối (---) ngay sau trường cuối cùng."
    `);
  });

  it('is refused when larger than 64 KB', async () => {
    expect(await refusals({ [path]: `---\na: ${'ế'.repeat(30_000)}\n---\n` })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:1:1 error front-matter-too-large
        Phần khai báo lớn 91 KB, vượt quá giới hạn 64 KB.
        Chuyển phần văn xuôi xuống dưới dòng --- thứ hai."
    `);
    const { problems } = await readFiles({ [path]: `---\na: ${'x'.repeat(63_000)}\n---\n` });
    expect(problems).toEqual([]);
  });

  it('is refused when empty', async () => {
    expect(await refusals({ [path]: '---\n# ghi chú\n---\n\nKết quả.\n' })).toMatchInlineSnapshot(`
      "bulletins/xa-mau/2026-10.md:2:1 error yaml-empty
        Phần khai báo không có trường nào.
        Viết mỗi trường trên một dòng theo dạng “tên: giá trị”."
    `);
  });

  it('counts lines from the beginning of the file', async () => {
    const { problems } = await readFiles({ [path]: '---\na: 1\nb: "x\n---\n', 'site.yaml': 'a: 1\nb: "x\n' });
    expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
      [path, 3, 4],
      ['site.yaml', 2, 4],
    ]);
  });
});

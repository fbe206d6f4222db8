import { describe, expect, test } from 'vitest';
import { slugify } from '../../../src/vietnamese/folding.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { UnknownReferenceError } from '../../../src/markdown/resolve-reference.ts';
import { readElements } from './html-tree.ts';
import { sampleReferences } from './sample-references.ts';

const htmlOf = (source: string) => renderMarkdown(source, sampleReferences).html;

describe('references', () => {
  test('prints a figure with its path and a document with its address', () => {
    expect(htmlOf('Nhận :so[petitions.received], đạt **:so[targets.met/total]**, theo :van-ban[05-ct-tw].')).toBe(
      '<p>Nhận <data value="petitions.received" class="figure">23</data>, đạt ' +
        '<strong><data value="targets.met/total" class="figure">31/34</data></strong>, theo ' +
        '<a class="document" href="/van-ban/05-ct-tw/" title="Chỉ thị số 05-CT/TW">05-CT/TW</a>.</p>',
    );
  });

  test('prints a document inside a link as text, because links do not nest', () => {
    expect(htmlOf('[xem :van-ban[05-ct-tw]](/a/)')).toBe('<p><a href="/a/">xem 05-CT/TW</a></p>');
  });

  test('refuses a reference to nothing by its name', () => {
    expect(() => htmlOf('Nhận :so[petitions.recieved].')).toThrow(UnknownReferenceError);
    expect(() => htmlOf('Nhận :so[petitions.recieved].')).toThrow('petitions.recieved');
    expect(() => htmlOf('Theo :van-ban[06].')).toThrow('Không có văn bản “06”.');
  });

  test('keeps the references of one text apart from those of the next', () => {
    expect(renderMarkdown(':so[a]', { ...sampleReferences, figure: () => 'một' }).html).toContain('một');
    expect(renderMarkdown(':so[a]', { ...sampleReferences, figure: () => 'hai' }).html).toContain('hai');
    expect(renderMarkdown('## Một', sampleReferences).headings).toEqual(
      renderMarkdown('## Một', sampleReferences).headings,
    );
  });
});

describe('headings', () => {
  test('have ASCII ids, unique within the page, and are collected', () => {
    const { html, headings } = renderMarkdown(
      '## Kết quả đạt được\n\n### Đất đai\n\n## Kết quả *đạt* được',
      sampleReferences,
    );
    expect(headings).toEqual([
      { depth: 2, id: slugify('Kết quả đạt được'), text: 'Kết quả đạt được' },
      { depth: 3, id: slugify('Đất đai'), text: 'Đất đai' },
      { depth: 2, id: `${slugify('Kết quả đạt được')}-2`, text: 'Kết quả đạt được' },
    ]);
    expect(html).toContain('<h2 id="ket-qua-dat-duoc-2">Kết quả <em>đạt</em> được</h2>');
  });

  test('keep clear of ids that look numbered, of the page around them and of footnotes', () => {
    const { headings } = renderMarkdown(
      '## A 2\n\n## A\n\n## A\n\n## Nội dung\n\n## Footnote label[^1]\n\n[^1]: Chú.',
      sampleReferences,
      {
        reservedIds: ['noi-dung'],
      },
    );
    expect(headings.map(({ id }) => id)).toEqual(['a-2', 'a', 'a-3', 'noi-dung-2', 'footnote-label-2']);
    expect(headings.at(-1)?.text).toBe('Footnote label');
  });

  test('print figures in their text', () => {
    expect(renderMarkdown('## Nhận :so[petitions.received] đơn', sampleReferences).headings[0]?.text).toBe(
      'Nhận 23 đơn',
    );
  });

  test('start at level two even where a body has a level one', () => {
    expect(renderMarkdown('# Tên', sampleReferences)).toMatchObject({
      html: '<h2 id="ten">Tên</h2>',
      headings: [{ depth: 2, id: 'ten', text: 'Tên' }],
    });
  });
});

describe('tables', () => {
  const table = '| Chỉ tiêu | Đạt |\n|:--|--:|\n| Hộ nghèo | :so[figures.ho-ngheo.baseline] |';

  test('stand in a labelled region, with headed columns', () => {
    const elements = readElements(htmlOf(`## Giảm nghèo\n\n${table}`));
    expect(elements.find(({ tagName }) => tagName === 'div')?.properties).toEqual({
      className: ['table-scroll'],
      role: 'region',
      tabIndex: 0,
      ariaLabel: 'Bảng: Giảm nghèo',
    });
    expect(elements.filter(({ tagName }) => tagName === 'th').map(({ properties }) => properties)).toEqual([
      { scope: 'col', className: ['align-left'] },
      { scope: 'col', className: ['align-right'] },
    ]);
    expect(htmlOf(table)).toContain(
      '<td class="align-right"><data value="figures.ho-ngheo.baseline" class="figure">9,95%</data></td>',
    );
  });

  test('have labels of their own', () => {
    const labels = readElements(htmlOf(`${table}\n\n${table}\n\n## A\n\n${table}\n\n${table}`)).flatMap(
      ({ properties }) => properties.ariaLabel ?? [],
    );
    expect(labels).toEqual(['Bảng số liệu', 'Bảng số liệu 2', 'Bảng: A', 'Bảng 2: A']);
  });
});

describe('footnotes', () => {
  test('have Vietnamese labels and links that arrive, both ways', () => {
    const html = htmlOf('Đạt[^Đúng] và vượt[^Đúng].\n\n[^Đúng]: Theo báo cáo.');
    const elements = readElements(html);
    const ids = elements.flatMap(({ properties }) => properties.id ?? []);
    const targets = elements.flatMap(({ properties }) => (properties.href ? [String(properties.href).slice(1)] : []));
    expect(targets).toHaveLength(4);
    expect(ids).toEqual(expect.arrayContaining(targets));
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain('<h2 id="footnote-label">Chú thích</h2>');
    expect(html).toContain('aria-describedby="footnote-label"');
    expect(html).toContain('aria-label="Về vị trí dẫn chú thích 1"');
    expect(html).toContain('aria-label="Về vị trí dẫn chú thích 1, lần 2"');
    expect(renderMarkdown('A[^1]\n\n[^1]: B', sampleReferences).headings).toEqual([]);
  });
});

describe('links and images', () => {
  test('to other sites hide where the reader came from, and open in the same window', () => {
    expect(htmlOf('[a](https://a.vn) https://b.vn')).toBe(
      '<p><a href="https://a.vn" rel="noopener">a</a> <a href="https://b.vn" rel="noopener">https://b.vn</a></p>',
    );
  });

  test('within the site, by mail and by telephone stay as they are', () => {
    for (const href of ['/a/', '../a/', '#a', 'mailto:a@b.vn', 'tel:19001234']) {
      expect(htmlOf(`[a](${href})`)).toBe(`<p><a href="${href}">a</a></p>`);
    }
  });

  test('with an address that is not published lose it', () => {
    expect(htmlOf('[a](javascript:b) [c](//d.vn) ![e](https://f.vn/g.png) ![h](//f.vn/g.png)')).toBe(
      '<p><a>a</a> <a>c</a> e h</p>',
    );
  });

  test('show an image by its description: pictures stand beside a text, not in it', () => {
    expect(htmlOf('Xem ![Họp dân](hop.jpg "Ảnh") ngay.')).toBe('<p>Xem Họp dân ngay.</p>');
    expect(htmlOf('![](/c.png)')).toBe('<p></p>');
  });
});

describe('small things', () => {
  test('task lists say whether a task is done', () => {
    expect(htmlOf('- [x] Họp dân\n- [ ] Trả lời')).toContain(
      '<input type="checkbox" checked disabled aria-label="Đã xong"> Họp dân',
    );
    expect(htmlOf('- [ ] Trả lời')).toContain('aria-label="Chưa xong"');
  });

  test('harmless HTML works, nested too, and comments vanish', () => {
    expect(
      htmlOf(
        'H<sub>2</sub>O, m<sup>2*n*</sup>, <abbr title="Ủy ban nhân dân">UBND<sup>1</sup></abbr><br>hết<!-- x -->.',
      ),
    ).toBe(
      '<p>H<sub>2</sub>O, m<sup>2<em>n</em></sup>, <abbr title="Ủy ban nhân dân">UBND<sup>1</sup></abbr><br>\nhết.</p>',
    );
    expect(htmlOf('<!-- ghi chú -->\n\nA')).toBe('<p>A</p>');
  });

  test('other HTML is shown as the text it is', () => {
    expect(htmlOf('A <b>đậm</b>\n\n<div>\nkhối\n</div>')).toBe(
      '<p>A &#x3C;b>đậm&#x3C;/b></p>\n<p>&#x3C;div>\nkhối\n&#x3C;/div></p>',
    );
    expect(htmlOf('a <sub>b')).toBe('<p>a &#x3C;sub>b</p>');
    expect(htmlOf('<sub>a *b</sub>* c</sub>')).not.toMatch(/<sub>.*<sub>/);
  });

  test('line endings do not change the output', () => {
    const source = '## A\n\n- b\n- c\n\n| d |\n|---|\n| e |\n';
    expect(htmlOf(source.replaceAll('\n', '\r\n'))).toBe(htmlOf(source));
  });

  test('an empty text gives nothing', () => {
    expect(renderMarkdown('', sampleReferences)).toEqual({ html: '', headings: [] });
  });
});

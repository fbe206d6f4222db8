import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, remarkIndentedProse, syntaxPlugins } from '../../../src/markdown/parse.ts';
import { isPlainProse } from '../../../src/markdown/plain-prose.ts';
import { collectReferences, findReferences } from '../../../src/markdown/references.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { markdownTexts, plainTexts } from './markdown-texts.ts';
import { recordReferences } from './sample-references.ts';

const withEverything = unified().use(remarkParse).use(syntaxPlugins).freeze();
const withoutReferences = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkIndentedProse)
  .freeze();

const withTargets = (source: string) => findReferences(source).map(({ kind, target }) => `${kind} ${target}`);

describe('findReferences', () => {
  test('gives kind, target and place of each reference', () => {
    expect(findReferences('Nhận :so[petitions.received],\r\ntheo :van-ban[ 05-ct-tw ].')).toEqual([
      { kind: 'figure', target: 'petitions.received', offset: 5, line: 1, column: 6 },
      { kind: 'document', target: '05-ct-tw', offset: 36, line: 2, column: 6 },
    ]);
  });

  test('gives the same places when the text has to be parsed', () => {
    expect(findReferences('Nhận :so[petitions.received],\r\ntheo :van-ban[ 05-ct-tw ] `x`.')).toEqual(
      findReferences('Nhận :so[petitions.received],\r\ntheo :van-ban[ 05-ct-tw ] _x_.'),
    );
  });

  test.each([
    ['in code', 'Viết `:so[a]` để in số.'],
    ['in a block of code', '```\n:so[a]\n```'],
    ['after a backslash', 'Viết \\:so[a].'],
    ['in HTML', '<div>:so[a]</div>'],
    ['in an address', '[trang](/tim/:so[a])'],
    ['in an automatic link', 'http://vi.vn/:so[a]'],
    ['in the description of an image', '![số :so[a]](a.jpg)'],
    ['after another colon', 'Kết quả::so[a]'],
    ['over two lines', ':so[a\nb]'],
    ['over two cells', '| a :so[x | y] |\n|---|---|'],
    ['without an end', ':so[a'],
    ['under another name', ':soo[a] :SO[a] :vanban[a] :note[a]'],
  ])('finds none %s', (_where, source) => {
    expect(findReferences(source)).toEqual([]);
  });

  test('finds an empty or odd target, so that it is reported and not printed', () => {
    expect(findReferences(':so[] :so[a b] :so[*a*]').map(({ target }) => target)).toEqual(['', 'a b', '*a*']);
  });

  test('finds one right after a word, in a heading, a table, a link and a footnote', () => {
    const source = '## Nhận:so[a]\n\n| :so[b] |\n|---|\n\n[xem :so[c]](/d/)[^1]\n\n[^1]: Theo :van-ban[e].';
    expect(withTargets(source)).toEqual(['figure a', 'figure b', 'figure c', 'document e']);
  });

  test('finds none in MDX that cannot be read, and those of MDX that can', () => {
    expect(findReferences('<A> :so[a]', 'mdx')).toEqual([]);
    expect(findReferences('<A>:so[a]</A>', 'mdx').map(({ target }) => target)).toEqual(['a']);
  });

  test('finds exactly what rendering prints, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(markdownTexts, plainTexts), (source) => {
        const { references, asked } = recordReferences();
        renderMarkdown(source, references);
        expect(withTargets(source)).toEqual(asked);
      }),
      { numRuns: 1000 },
    );
  });

  test('scans a plain text to the same references and places as the parser', () => {
    let plain = 0;
    fc.assert(
      fc.property(plainTexts, (source) => {
        if (!isPlainProse(source)) return;
        plain += 1;
        expect(findReferences(source)).toEqual(collectReferences(withEverything.parse(source)));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });
});

describe('parseMarkdown', () => {
  test('reads a text without marks of GFM as it would with GFM', () => {
    fc.assert(
      fc.property(fc.oneof(markdownTexts, plainTexts), (source) => {
        expect(parseMarkdown(source, 'md')).toEqual(withEverything.parse(source));
      }),
      { numRuns: 1000 },
    );
  });

  test('changes nothing in a text without references, whatever other directives it seems to have', () => {
    fc.assert(
      fc.property(markdownTexts, (source) => {
        const text = source.replaceAll(/:(?=so|van-ban)/g, '.');
        expect(parseMarkdown(text, 'md')).toEqual(withoutReferences.parse(text) satisfies Root);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText, parseInline, resolveInline } from '../../../src/markdown/inline.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { UnknownReferenceError } from '../../../src/markdown/resolve-reference.ts';
import { markdownTexts } from './markdown-texts.ts';
import { recordReferences, sampleReferences } from './sample-references.ts';

describe('parseInline', () => {
  test('splits text and references', () => {
    expect(parseInline('Đạt :so[targets.met/total], theo :van-ban[05-ct-tw]')).toEqual([
      'Đạt ',
      { kind: 'figure', path: 'targets.met/total' },
      ', theo ',
      { kind: 'document', id: '05-ct-tw' },
    ]);
  });

  test('gives no empty pieces', () => {
    expect(parseInline('')).toEqual([]);
    expect(parseInline(':so[a]:so[b]')).toHaveLength(2);
  });

  test('takes other Markdown for text', () => {
    expect(parseInline('**đậm** `mã` [a](b) <b> \\')).toEqual(['**đậm** `mã` [a](b) <b> \\']);
  });

  test('loses nothing of any text', () => {
    fc.assert(
      fc.property(markdownTexts, (text) => {
        const written = parseInline(text).map((node) => {
          if (typeof node === 'string') return node;
          return node.kind === 'figure' ? `:so[${node.path}]` : `:van-ban[${node.id}]`;
        });
        const tidy = (source: string) => source.replaceAll(/(?<=\[)\s+|\s+(?=\])/gu, '');
        expect(tidy(written.join(''))).toBe(tidy(text));
      }),
    );
  });

  test('has the grammar of Markdown: in a sentence without other marks both print the same', () => {
    const words = fc.constantFrom(
      ':so[a]',
      ':van-ban[b]',
      ':so[',
      ']',
      ':',
      ' ',
      'số',
      ':so',
      '[a]',
      ':so[a b]',
      ':so[]',
      '7:30',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = `Ghi ${parts.join('')}.`;
        const inField = recordReferences();
        const inBody = recordReferences();
        resolveInline(text, inField.references);
        renderMarkdown(text, inBody.references);
        expect(inField.asked).toEqual(inBody.asked);
      }),
      { numRuns: 500 },
    );
  });
});

describe('resolveInline', () => {
  test('prints figures and links documents', () => {
    const inlines = resolveInline('Nhận :so[petitions.received] theo :van-ban[05-ct-tw].', sampleReferences);
    expect(inlines).toEqual([
      'Nhận ',
      { kind: 'figure', path: 'petitions.received', text: '23' },
      ' theo ',
      { kind: 'document', id: '05-ct-tw', text: '05-CT/TW', title: 'Chỉ thị số 05-CT/TW', href: '/van-ban/05-ct-tw/' },
      '.',
    ]);
    expect(inlineText(inlines)).toBe('Nhận 23 theo 05-CT/TW.');
  });

  test('refuses an unknown figure and an unknown document by name', () => {
    expect(() => resolveInline(':so[petitions.recieved]', sampleReferences)).toThrow(UnknownReferenceError);
    expect(() => resolveInline(':so[petitions.recieved]', sampleReferences)).toThrow(
      'Không có số liệu “petitions.recieved”.',
    );
    expect(() => resolveInline(':van-ban[06]', sampleReferences)).toThrow('Không có văn bản “06”.');
  });
});

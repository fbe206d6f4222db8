import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCommentedMarkdown, writeCommentedYaml } from '../../../src/cli/new/commented-yaml.ts';
import { parseFile } from '../../../src/corpus/front-matter.ts';
import { tidyText } from '../../../src/vietnamese/folding.ts';

const words = fc
  .string({ unit: fc.constantFrom(...'aĐố9,.:;#\'"\\-[]{}()&*!|>%@`?=~/“” '), maxLength: 40 })
  .map(tidyText)
  .filter((text) => text !== '');

function read(text: string): unknown {
  const parsed = parseFile({ file: 'x.yaml', text });
  return parsed.ok ? parsed.value.data : parsed.problems;
}

describe('fields with comments', () => {
  test('read back as they were, whatever the texts and comments', () => {
    fc.assert(
      fc.property(words, words, words, (value, other, comment) => {
        const text = writeCommentedYaml([
          { remark: comment },
          { key: 'a', value, comment },
          { key: 'b', value: [{ key: 'c', value: other, comment }], comment },
          { inactive: [{ key: 'd', value: [{ key: 'e', value }] }] },
          {
            key: 'f',
            value: { items: [{ value, comment }, { value: [{ key: 'g', value: other }, { remark: comment }] }] },
          },
        ]);
        expect(read(text)).toEqual({ a: value, b: { c: other }, f: [value, { g: other }] });
      }),
    );
  });

  test('leave out what has nothing in it', () => {
    const text = writeCommentedYaml([
      { key: 'a', value: 'x' },
      { key: 'b', value: { items: [] } },
      { key: 'c', value: [] },
    ]);
    expect(text).toBe('a: x\n');
  });

  test('break a long remark between words', () => {
    const text = writeCommentedYaml([{ key: 'a', value: [{ key: 'b', value: 'x' }, { remark: 'từ '.repeat(60) }] }]);
    for (const line of text.trim().split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    expect(text.match(/^ {2}# từ/gm)).toHaveLength(2);
  });

  test('keep a decimal comma without quotation marks', () => {
    expect(writeCommentedYaml([{ key: 'value', value: '9,95%' }])).toBe('value: 9,95%\n');
  });

  test('stand between fences above the Markdown', () => {
    expect(writeCommentedMarkdown([{ key: 'a', value: 'x', comment: 'y' }], '\nchữ\n')).toBe(
      '---\na: x # y\n---\n\nchữ\n',
    );
    expect(writeCommentedMarkdown([{ key: 'a', value: 'x' }], '')).toBe('---\na: x\n---\n');
  });
});

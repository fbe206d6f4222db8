import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/corpus/yaml.ts';
import { writeYaml, wrapText, type YamlMapping } from '../../fixtures/generator/yaml-writer.ts';

const word = fc.stringMatching(/^[\p{Lu}\p{Ll}\d:#,.'"{}[\]()%&*!|>@`?-]{1,12}$/u).map((text) => text.normalize('NFC'));
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const key = fc.stringMatching(/^[a-z][a-zA-Z]{0,8}$/).filter((name) => name !== 'constructor');

const { value: mapping } = fc.letrec<{ value: YamlMapping }>((tie) => ({
  value: fc.dictionary(
    key,
    fc.oneof(
      { maxDepth: 3 },
      text,
      fc.array(fc.oneof(text, tie('value')), { minLength: 1, maxLength: 3 }),
      tie('value'),
    ),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
}));

describe('written fields', () => {
  test('are read back as they were', () => {
    fc.assert(
      fc.property(mapping, (fields) => {
        const read = parseYaml('a.yaml', writeYaml(fields), 1);
        expect(read).toEqual({ ok: true, value: fields });
      }),
    );
  });

  test('are short mappings on one line and long texts over several', () => {
    const long =
      'Tiếp nhận :so[petitions.received] kiến nghị, giải quyết xong :so[petitions.solved] kiến nghị, trả lời :so[petitions.answered].';
    expect(
      writeYaml({ petitions: { opening: '6', byField: { land: '9', other: '2' } }, basis: ['a', 'b'], summary: long }),
    ).toMatchInlineSnapshot(`
        "petitions:
          opening: 6
          byField: { land: 9, other: 2 }
        basis: [a, b]
        summary: >-
          Tiếp nhận :so[petitions.received] kiến nghị, giải quyết xong :so[petitions.solved] kiến nghị, trả lời
          :so[petitions.answered].
        "
      `);
  });
});

test('wrapping keeps every word whole and in order', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 5, max: 80 }), (words, width) => {
      const lines = wrapText(words, width);
      expect(lines.join(' ')).toBe(words);
      for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rm } from 'node:fs/promises';
import { checkFolder, type CheckedContent } from '../../../src/corpus/check.ts';
import { decodeText, largestText } from '../../../src/corpus/source.ts';
import { largestFrontMatter, parseFile } from '../../../src/corpus/front-matter.ts';
import { problemKinds } from '../../../src/domain/problem-kinds.ts';
import { contentFolder, smallSite, today, writeFiles } from '../../fixtures/content-folder.ts';
import { october } from '../../fixtures/faults/fault.ts';

let folder: string;
beforeAll(async () => {
  folder = await contentFolder();
  await writeFiles(folder, smallSite);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts a bulletin of these bytes into the small site and checks the whole of it. */
async function checkBytes(bytes: string | Uint8Array): Promise<CheckedContent> {
  await writeFiles(folder, { [october]: bytes });
  return checkFolder(folder, today);
}

/** Whatever a file holds: it became an entry, or there is an error; and every problem has a kind, a place in the file, and a mend. */
function expectAnswer({ content, problems }: CheckedContent, text?: string): void {
  const isRead = content!.bulletins.has('xa-mau/2026-10');
  expect(isRead || problems.some(({ severity }) => severity === 'error')).toBe(true);
  const lines = text?.split('\n').length ?? Infinity;
  for (const { id, file, line, column, message, hint } of problems) {
    expect(problemKinds).toHaveProperty(id);
    expect(file).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
  }
}

const sample = readFileSync(join(import.meta.dirname, '../../../content/bulletins/xa-mau/2026-10.md'), 'utf8')
  // What the small site does not have.
  .replace(/^(?:basis|commitments|corrections):.*\n(?:[ -].*\n)*/gm, '')
  .replaceAll(/:van-ban\[[^\]]*\]/g, 'quy định');
const lines = sample.split('\n');

const hostile = fc.constantFrom(
  ...[
    '---',
    '...',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '!!int ',
    '%YAML 1.2',
    '? ',
    '|',
    '>-',
    '"',
    "'",
    '#',
    '\t',
    '\\',
  ],
  ...[
    '\u0000',
    '\u202E',
    '\uFEFF',
    '\u0301',
    '\u{1F600}',
    '\uD800',
    '<script>',
    '<!--',
    '{process}',
    ':so[',
    ':so[x]',
    ':van-ban[',
    '](',
    '](javascript:a)',
  ],
  ...[
    '1.74',
    '1,740.5',
    '12.5%',
    '99/99/9999',
    '2026-13',
    '9'.repeat(400),
    'không công bố',
    '-0',
    '1e9',
    'NaN',
    '~',
    'null',
    'true',
    '__proto__',
    'constructor',
  ],
);

describe('the reader answers, and does not crash, whatever a file holds', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
        expectAnswer(await checkBytes(bytes));
      }),
      { numRuns: 80 },
    );
  });

  test('random text between fences', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      hostile,
      fc.constantFrom('\n', '\n  ', '\n- '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        expectAnswer(await checkBytes(`---\n${pieces.join('')}\n---\n${pieces.toReversed().join('')}`));
      }),
      { numRuns: 100 },
    );
  });

  test('random YAML', async () => {
    const key = fc.oneof(
      fc.constantFrom(
        ...[
          'organization',
          'period',
          'summary',
          'released',
          'status',
          'petitions',
          'received',
          'byField',
          'figures',
          'value',
          'parts',
          'corrections',
          'approval',
          'formerIds',
          'waivers',
          'toString',
        ],
      ),
      fc.string({ maxLength: 8 }),
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(hostile, fc.string({ maxLength: 20 }), fc.constantFrom('23', '1.740', '9,95%', '05/11/2026')),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, value, { maxKeys: 10 }), async (fields) => {
        // JSON is YAML.
        expectAnswer(await checkBytes(`---\n${JSON.stringify(fields, null, 1)}\n---\n`));
      }),
      { numRuns: 100 },
    );
  });

  test('a good bulletin in which lines were dropped, doubled, swapped, indented or spoilt', async () => {
    const at = fc.nat(lines.length - 1);
    const change = fc.oneof(
      at.map((index) => (text: string[]) => text.toSpliced(index, 1)),
      at.map((index) => (text: string[]) => text.toSpliced(index, 0, text[index] ?? '')),
      fc.tuple(at, at).map(
        ([one, other]) =>
          (text: string[]) =>
            text
              .with(one % text.length, text[other % text.length]!)
              .with(other % text.length, text[one % text.length]!),
      ),
      fc.tuple(at, fc.constantFrom(' ', '  ', '\t', '- ')).map(
        ([index, head]) =>
          (text: string[]) =>
            text.with(index % text.length, head + text[index % text.length]!),
      ),
      fc.tuple(at, fc.nat(60), hostile).map(([index, column, word]) => (text: string[]) => {
        const line = text[index % text.length]!;
        return text.with(index % text.length, line.slice(0, column) + word + line.slice(column));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        expectAnswer(await checkBytes(changes.reduce((text, one) => one(text), lines).join('\n')));
      }),
      { numRuns: 100 },
    );
  });

  test('the good bulletin itself is read', async () => {
    const { content, problems } = await checkBytes(sample);
    expect(content!.bulletins.has('xa-mau/2026-10')).toBe(true);
    expect(problems.filter(({ id }) => !/^(?:unknown|bulletin-unsealed|share|field)/.test(id))).toEqual([]);
  });
});

describe('what makes reading slow is refused before it is read', () => {
  test('no text is longer than a megabyte, no front matter than 64 KB', () => {
    expect(largestText).toBe(1_000_000);
    expect(largestFrontMatter).toBe(64_000);
  });

  const worst = (part: string, length = largestFrontMatter - 200) =>
    part.repeat(Math.floor(length / Buffer.byteLength(part)));
  test.each([
    ['lists', `a: ${worst('[')}`],
    ['mappings', `a: ${worst('{a: ')}`],
    ['items', `a:\n${worst('- a\n')}`],
    ['keys', Array.from({ length: 4000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['one key again and again', worst('a: 1\n')],
    ['quotation marks', `a: ${worst('"a" ')}`],
    ['colons', `a: ${worst('a: ')}`],
    ['numbers', `petitions: { received: ${worst('9.')} }`],
    ['commas between digits', `a: { b: ${worst('1,2')} }`],
    ['indentation', Array.from({ length: 250 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['anchors', worst('a: &a b\n')],
    ['comments', worst('# a\n')],
    ['directives', `summary: ${worst(':so[petitions.received] ')}`],
  ])('%s as long as front matter may be are answered', (_, yaml) => {
    const decoded = decodeText('x.md', Buffer.from(`---\n${yaml}\n---\n`));
    expect(decoded.ok).toBe(true);
    const parsed = decoded.ok && parseFile(decoded.value);
    expect(parsed && (parsed.ok || parsed.problems.length > 0)).toBe(true);
  });

  test.each([
    ['brackets', '['],
    ['quotes', '> '],
    ['emphasis', '*a_'],
    ['links', '[a]('],
    ['tables', '|a'],
    ['directives', ':so[a'],
    ['entities', '&#'],
    ['tags', '<a '],
    ['lists', '- '],
    ['backticks', '`a``'],
    ['footnotes', '[^a]'],
    ['closing marks', 'a* '],
    ['images', '![a]('],
    ['comments', '<!--'],
  ])('%s as long as a text may be are answered', async (_, part) => {
    const body = part.repeat(Math.floor(900_000 / part.length));
    expectAnswer(await checkBytes(`${String(smallSite[october])}${body}\n`));
  });
});

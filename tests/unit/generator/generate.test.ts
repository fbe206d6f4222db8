import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFolder } from '../../fixtures/content-folder.ts';
import { generateContent } from '../../fixtures/generator/generate.ts';
import { writeGenerated } from '../../fixtures/generator/write.ts';
import { checkGenerated } from './check-generated.ts';

const digest = (files: ReadonlyMap<string, string>) =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex');
const pathsIn = (files: ReadonlyMap<string, string>, folder: string) =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

describe('generated content is fixed by its seed', () => {
  test('the same seed gives the same bytes', () => {
    const options = { seed: 7, organizations: 3, months: 14 };
    expect(digest(generateContent(options))).toBe(digest(generateContent(options)));
  });

  test('another seed gives other figures in the same files of bulletins', () => {
    const [one, other] = [1, 2].map((seed) => generateContent({ seed, organizations: 2 }));
    expect(pathsIn(one!, 'bulletins')).toEqual(pathsIn(other!, 'bulletins'));
    expect(pathsIn(one!, 'bulletins').filter((path) => one!.get(path) === other!.get(path))).toEqual([]);
  });

  test('a commune more changes nothing in the communes before it', () => {
    const [few, many] = [2, 3].map((organizations) => generateContent({ seed: 4, organizations }));
    for (const [path, text] of few!) expect(many!.get(path)).toBe(text);
  });
});

describe('generated content covers the periods it is asked for', () => {
  test('24 months end with October 2026 and make up seven quarters, two half-years, two times nine months and a year', () => {
    const periods = pathsIn(generateContent({ seed: 1, organizations: 1 }), 'bulletins').map(
      (path) => path.split('/')[2],
    );
    expect(periods.filter((period) => /^\d{4}-\d\d\.md$/.test(period!))).toHaveLength(24);
    expect(periods.slice(0, 24)).toEqual(expect.arrayContaining(['2024-11.md', '2026-10.md']));
    expect(periods.slice(24).sort()).toEqual(
      [
        '2025-6t',
        '2025-9t',
        '2025-q1',
        '2025-q2',
        '2025-q3',
        '2025-q4',
        '2025',
        '2026-6t',
        '2026-9t',
        '2026-q1',
        '2026-q2',
        '2026-q3',
      ]
        .map((period) => `${period}.md`)
        .sort(),
    );
  });

  test('months begin where they are told to', () => {
    const files = generateContent({ seed: 1, organizations: 1, months: 2, from: { year: 2023, month: 12 } });
    expect(pathsIn(files, 'bulletins').map((path) => path.split('/')[2])).toEqual(['2023-12.md', '2024-01.md']);
  });

  test('every commune has names and files of its own', () => {
    const files = generateContent({ seed: 1, organizations: 40, months: 1 });
    const names = pathsIn(files, 'organizations').map((path) => /^name: (.*)$/m.exec(files.get(path)!)?.[1]);
    expect(new Set(names).size).toBe(40);
  });

  test('every commune is marked as invented', () => {
    const files = generateContent({ seed: 1, organizations: 5, months: 1 });
    for (const path of pathsIn(files, 'organizations')) expect(files.get(path)).toMatch(/^illustrative: có$/m);
  });
});

describe('generated content passes every check', () => {
  test('with 12 communes and 24 months', async () => {
    const { problems, count } = await checkGenerated({ seed: 2026, organizations: 12, months: 24 });
    expect(problems).toEqual([]);
    expect(count).toBe(12 * (24 + 12));
  }, 120_000);

  test('with any seed and size', async () => {
    const options = fc.record({
      seed: fc.nat(),
      organizations: fc.integer({ min: 1, max: 3 }),
      months: fc.integer({ min: 1, max: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(options, async (one) => {
        expect((await checkGenerated(one)).problems).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

test('what is written is what is generated, file by file', async () => {
  const options = { seed: 3, organizations: 2, months: 4 };
  const files = generateContent(options);
  const folder = await contentFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  expect(await writeGenerated(folder, options)).toBe(files.size);
  const written = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  expect(written).toHaveLength(files.size);
  for (const [path, text] of files) expect(await readFile(join(folder, path), 'utf8')).toBe(text);
});

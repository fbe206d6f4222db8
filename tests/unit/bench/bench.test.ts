import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../src/corpus/check.ts';
import { correctBulletin } from '../../bench/edits.ts';
import { readBenchOptions } from '../../bench/options.ts';
import { reportAsText } from '../../bench/report.ts';
import { contentFolder, today } from '../../fixtures/content-folder.ts';
import { writeGenerated } from '../../fixtures/generator/write.ts';

test('corrects a generated bulletin so that the check finds nothing', async () => {
  const folder = await contentFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeGenerated(folder, { seed: 1, organizations: 1, months: 2 });
  await correctBulletin(join(folder, 'bulletins/xa-mau-an/2026-10.md'));
  const { content, problems } = await checkFolder(folder, today);
  expect(problems).toEqual([]);
  expect(content?.bulletins.get('xa-mau-an/2026-10')?.data.corrections).toHaveLength(1);
});

test('reports what was measured, and why a comparison could not be made', () => {
  const cost = { wall: 119.04, cpu: 181, peak: 812_000_000, phases: [{ name: 'check', start: 1, seconds: 2.44 }] };
  const report = reportAsText({
    machine: { cpu: 'chip', cores: 2, memory: 8_000_000_000, node: '24.21.0' },
    content: { bulletins: 1008, files: 4000 },
    runs: [{ name: 'cold', ...cost }],
    output: { files: 1, bytes: 2_000_000, kinds: [{ extension: '.html', files: 1, bytes: 2_000_000 }] },
    plain: { failed: 'astro build exits with 1' },
    hugo: { failed: 'hugo --quiet exits with 255' },
  });
  expect(report).toMatchInlineSnapshot(`
    "1008 bulletins (4000 files of content) on 2 × chip, Node 24.21.0

    cold             119.0 s   181.0 s CPU  812 MB  check 2.4

    output: 1 files, 2 MB: .html 1 (2 MB)

    plain Astro, one page and one image a bulletin
    astro build exits with 1

    Hugo, pages alone: hugo --quiet exits with 255
    "
  `);
});

test('measures a thousand bulletins unless told otherwise', () => {
  expect(readBenchOptions([])).toEqual({ bulletins: 1000, json: false, alone: false });
  expect(readBenchOptions(['--bulletins', '72', '--json', '--alone'])).toEqual({
    bulletins: 72,
    json: true,
    alone: true,
  });
});

test.each([['--bulletins', 'many'], ['--bulletins', '0'], ['--quick']])('refuses %s %s', (...args) => {
  expect(() => readBenchOptions(args)).toThrow();
});

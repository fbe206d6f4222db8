import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../../src/corpus/check.ts';
import { correctBulletin } from '../../bench/edits.ts';
import { readBenchOptions } from '../../bench/options.ts';
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

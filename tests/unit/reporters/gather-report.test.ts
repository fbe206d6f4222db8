import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gatherReport } from '../../../src/reporters/gather-report.ts';
import { reportAsText } from '../../../src/reporters/text.ts';
import { bulletinText, writeContent } from '../../fixtures/content-folder.ts';
import { problemWith } from './sample-report.ts';

const file = 'bulletins/xa-mau/2026-10.md';

test('files are named from the working folder, and in full where they lie outside of it', async () => {
  const prefix = async (content: string, working: string) => (await gatherReport([], content, working)).prefix;
  expect(await prefix('/a/b/content', '/a/b')).toBe('content/');
  expect(await prefix('/a/b', '/a/b')).toBe('');
  expect(await prefix('/c/content', '/a/b')).toBe('/c/content/');
});

test('source lines are read from the files that have problems', async () => {
  const folder = await writeContent();
  const { sources } = await gatherReport(
    [problemWith({ file, line: 2 }), problemWith({ file: 'gone.md' })],
    folder,
    '/',
  );
  expect([...sources.keys()]).toEqual([file]);
});

test('no line of a file with personal data is shown, whichever problem stands there', async () => {
  const folder = await writeContent({ [file]: bulletinText('petitions: { received: 1.74 }', 'Gọi 0912 345 678.\n') });
  const problems = [problemWith({ file, line: 6 }), problemWith({ id: 'personal-phone', file, line: 8 })];
  const report = await gatherReport(problems, folder, join(folder, '..'));
  expect(report.sources.size).toBe(0);
  expect(reportAsText(report)).not.toContain('0912');
});

import { readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportedMeasures, reportedSections } from '../../src/domain/reported.ts';
import { formatValue } from '../../src/domain/value.ts';
import { contentFolder, smallSite, today, writeFiles } from '../fixtures/content-folder.ts';
import { practiceFiles, readFields, readPractice } from '../fixtures/practices/read-practices.ts';
import { checkFolder } from '../../src/corpus/check.ts';
import { buildSite, type Build } from './build-site.ts';

const fixtures = join(import.meta.dirname, '../fixtures/practices');
const good = practiceFiles.filter((name) => !name.endsWith('.refused'));
const refused = practiceFiles.filter((name) => name.endsWith('.refused'));

/** A content folder with the entries that practices refer to, and these practices as bulletins. */
async function writePractices(names: readonly string[]): Promise<string> {
  const folder = await contentFolder();
  await writeFiles(folder, { ...smallSite, 'bulletins/xa-mau/2026-10.md': undefined });
  await cp(join(fixtures, 'entries'), folder, { recursive: true });
  await writeFiles(
    folder,
    Object.fromEntries(names.map((name) => [addressOf(name), readFileSync(join(fixtures, `${name}.md`), 'utf8')])),
  );
  return folder;
}

function addressOf(name: string): string {
  const { organization, period } = readFields(`${name}.md`);
  return `bulletins/${String(organization)}/${String(period)}.md`;
}

describe('a site with a bulletin for every practice', { timeout: 120_000 }, () => {
  let content: string;
  let site: Build;
  beforeAll(async () => {
    content = await writePractices(good);
    site = await buildSite({ MINHBACH_CONTENT: content });
  });
  afterAll(() => Promise.all([content, dirname(site.folder)].map((folder) => rm(folder, { recursive: true }))));

  test('is built without a problem', () => {
    expect(site.stderr).toBe('');
    expect(site.exitCode).toBe(0);
  });

  test.each(good)('shows every section and figure of %s', (name) => {
    const bulletin = readPractice(name);
    const page = join(site.folder, addressOf(name).replace('bulletins', 'ban-tin').replace('.md', ''), 'index.html');
    const text = readFileSync(page, 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ');
    for (const { title } of reportedSections(bulletin)) expect(text).toContain(title);
    for (const { figure, spec } of reportedMeasures(bulletin, new Map()).values()) {
      expect(text).toContain(spec.label);
      expect(text).toContain(formatValue(figure.value));
    }
  });
});

test.each(refused)('%s does not pass the check', async (name) => {
  const folder = await writePractices([name]);
  try {
    const { problems } = await checkFolder(folder, today);
    expect(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toContain(addressOf(name));
  } finally {
    await rm(folder, { recursive: true });
  }
});

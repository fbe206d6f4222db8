import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCached } from '../../../src/cards/cache.ts';
import { writeSearchIndex } from '../../../src/cli/search-index/write-index.ts';
import { publicContent, type Content } from '../../../src/domain/content.ts';
import { paths } from '../../../src/views/address.ts';
import type { SearchContents } from '../../../src/views/search-contents.ts';
import { listSearchEntries } from '../../../src/views/search-entry.ts';
import { digestFolder } from '../../build/folder-digest.ts';
import { checkFiles } from '../../fixtures/content-folder.ts';

let folder: string;
let content: Content;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  content = publicContent((await checkFiles()).content!);
  for (const { path, title } of listSearchEntries(content)) await writePage(path, title);
});
afterEach(() => rm(folder, { recursive: true }));

async function writePage(path: string, title: string, more = ''): Promise<void> {
  await mkdir(join(folder, 'site', path), { recursive: true });
  const html = `<html lang="vi"><body><main><h1>${title}</h1><p>Nội dung của ${title}.</p>${more}</main></body></html>`;
  await writeFile(join(folder, 'site', path, 'index.html'), html);
}

/** Indexes the pages anew and gives what is written. */
async function indexSite(fingerprint = 'code'): Promise<Record<string, string>> {
  const written = join(at('site'), paths.searchIndex(''));
  await rm(written, { recursive: true, force: true });
  await writeSearchIndex(content, at('site'), { folder: at('cache'), fingerprint });
  return digestFolder(written);
}

const readContents = async () =>
  JSON.parse(await readFile(join(at('site'), paths.searchIndex('muc-luc.json')), 'utf8')) as SearchContents;

test('an index that was kept is the one that would be made, and a damaged one is made again', async () => {
  const made = await indexSite();
  const { parts, pages, words } = await readContents();
  expect(pages).toBe(listSearchEntries(content).length);
  expect(words).toContain('nội');
  expect(Object.keys(made)).toEqual(
    expect.arrayContaining(['pagefind.js', ...parts.map((part) => `phan/${part}/pagefind-entry.json`)]),
  );
  const names = await readdir(at('cache'));
  expect(names).toHaveLength(2 * parts.length);
  expect(await indexSite()).toEqual(made);
  for (const name of names) await truncate(join(at('cache'), name), 1000);
  expect(await indexSite()).toEqual(made);
  expect(await readdir(at('cache'))).toEqual(names);
});

test('a part is used again while its pages say the same and the code is the same, and only then', async () => {
  await indexSite();
  const { parts } = await readContents();
  for (const part of parts)
    await writeCached(at('cache'), part, serialize({ files: [{ path: 'kept', content: Buffer.of(1) }], words: [] }));
  expect(Object.keys(await indexSite()).sort()).toEqual(
    ['muc-luc.json', ...parts.map((part) => `phan/${part}/kept`)].sort(),
  );
  expect(await indexSite('other code')).not.toHaveProperty(`phan/${parts[0]}/kept`);
  // Words that stand outside what is searched change nothing; a word of one page makes its part anew, and no other.
  await writePage(
    paths.organization('xa-mau'),
    content.organizations.get('xa-mau')!.data.name,
    '<nav>Lối đi khác</nav>',
  );
  await indexSite();
  expect((await readContents()).parts).toEqual(parts);
  await writePage(paths.organization('xa-mau'), 'Tên mới');
  await indexSite();
  expect((await readContents()).parts).toEqual([parts[0], expect.not.stringMatching(parts[1]!)]);
});

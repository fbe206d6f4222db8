import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCached } from '../../../src/cards/cache.ts';
import { writeSearchIndex } from '../../../src/cli/search-index/write-index.ts';
import { publicContent, type Content } from '../../../src/domain/content.ts';
import { paths } from '../../../src/views/address.ts';
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

async function writePage(path: string, title: string): Promise<void> {
  await mkdir(join(folder, 'site', path), { recursive: true });
  const html = `<html lang="vi"><body><main><h1>${title}</h1><p>Nội dung của ${title}.</p></main></body></html>`;
  await writeFile(join(folder, 'site', path, 'index.html'), html);
}

/** Indexes the pages anew and gives what is written. */
async function indexSite(fingerprint = 'code'): Promise<Record<string, string>> {
  const written = join(at('site'), paths.searchIndex(''));
  await rm(written, { recursive: true, force: true });
  await writeSearchIndex(content, at('site'), { folder: at('cache'), fingerprint });
  return digestFolder(written);
}

test('an index that was kept is the one that would be made, and a damaged one is made again', async () => {
  const made = await indexSite();
  expect(Object.keys(made)).toEqual(expect.arrayContaining(['pagefind-entry.json', 'pagefind.js', 'tu.txt']));
  const names = await readdir(at('cache'));
  expect(names).toHaveLength(2);
  expect(await indexSite()).toEqual(made);
  for (const name of names) await truncate(join(at('cache'), name), 1000);
  expect(await indexSite()).toEqual(made);
  expect(await readdir(at('cache'))).toEqual(names);
});

test('an index is used again while the pages and the code are the same, and only then', async () => {
  const made = await indexSite();
  const name = (await readdir(at('cache'))).find((one) => !one.startsWith('texts-'));
  await writeCached(at('cache'), name!, serialize([{ path: 'tu.txt', content: Buffer.from('đã giữ') }]));
  expect(Object.keys(await indexSite())).toEqual(['tu.txt']);
  expect(await readFile(join(at('site'), paths.searchIndex('tu.txt')), 'utf8')).toBe('đã giữ');
  expect(await indexSite('other code')).toEqual(made);
  await writePage(paths.organization('xa-mau'), 'Tên mới');
  expect(Object.keys(await indexSite()).length).toBeGreaterThan(1);
});

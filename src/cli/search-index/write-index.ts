import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex } from 'pagefind';
import { pruneCache, readCached, writeCached } from '../../cards/cache.ts';
import type { Content } from '../../domain/content.ts';
import { listMarkedWords } from '../../vietnamese/search-query.ts';
import { hrefOf, paths } from '../../views/address.ts';
import { listSearchEntries, type SearchEntry } from '../../views/search-entry.ts';
import { chosen } from '../../views/search-filter.ts';
import { hashFile } from '../manifest/hash-folder.ts';
import { mapLimited } from '../manifest/map-limited.ts';
import { readMainPart } from './main-part.ts';
import { settleOrder, type IndexFile } from './settle-order.ts';

/** Files of Pagefind that the search page asks for; its own interfaces are not used. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind))$/;

/** Where indexes are kept, and what they are made with. */
export interface IndexCache {
  /** May be deleted at any time. */
  folder: string;
  /** A hash over the code and the packages. */
  fingerprint: string;
}

/** Bytes of indexes that are kept. */
const cacheLimit = 256 * 1024 * 1024;

/**
 * Indexes the built pages in `folder` for the search page, and writes the index among them: Pagefind's files, and
 * `tu.txt`, all words that are written with marks, the most frequent first. The same pages give the same bytes: where the cache
 * has their index, it is used.
 */
export async function writeSearchIndex(content: Content, folder: string, cache: IndexCache): Promise<void> {
  const pages = listSearchEntries(content).map((entry): IndexedPage => {
    const file = join(folder, entry.path, 'index.html');
    return { entry, file, sha256: hashFile(file).sha256 };
  });
  const name = nameIndex(cache.fingerprint, pages);
  const kept = readCached(cache.folder, name);
  const files = kept ? (deserialize(kept) as IndexFile[]) : await indexPages(content, pages, cache);
  if (!kept) await writeCached(cache.folder, name, serialize(files));
  for (const { path, content: bytes } of files) await write(folder, path, bytes);
  await pruneCache(cache.folder, cacheLimit);
}

/** A page that can be found, where it was built, and the hash of what it is. */
interface IndexedPage {
  entry: SearchEntry;
  file: string;
  sha256: string;
}

/** A name that means the index of these pages and no other. */
function nameIndex(fingerprint: string, pages: readonly IndexedPage[]): string {
  const digest = createHash('sha256').update(fingerprint);
  for (const { entry, sha256 } of pages) digest.update(JSON.stringify([entry, sha256]));
  return digest.digest('hex');
}

/** How many pages are on their way to Pagefind at a time. */
const atATime = 16;

async function indexPages(content: Content, pages: readonly IndexedPage[], cache: IndexCache): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  try {
    const counts = new Map<string, number>();
    const texts = await readTexts(pages, cache);
    await mapLimited(pages, atATime, async ({ entry, sha256 }) => {
      const { text, words } = texts.get(sha256)!;
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      const record = { url: hrefOf(content.site, entry.path), language: 'vi', content: text, ...describe(entry) };
      const { errors: faults } = await index.addCustomRecord(record);
      if (faults.length > 0) throw new Error(`${entry.path}: ${faults.join('; ')}`);
    });
    const { files } = await index.getFiles();
    const words = Buffer.from(listByFrequency(counts).join(' '));
    return [...settleOrder(files.filter(({ path }) => used.test(path))), { path: 'tu.txt', content: words }];
  } finally {
    await close();
  }
}

/** The words that a page is found by, and which of them are written with marks. */
interface PageText {
  text: string;
  words: string[];
}

/** The texts of pages by the hash of the page; those that were read for the index before are not read again. */
async function readTexts(
  pages: readonly IndexedPage[],
  { folder, fingerprint }: IndexCache,
): Promise<ReadonlyMap<string, PageText>> {
  const name = `texts-${fingerprint}`;
  const kept = readCached(folder, name);
  const known = kept ? (deserialize(kept) as ReadonlyMap<string, PageText>) : new Map<string, PageText>();
  const texts = new Map(pages.map(({ file, sha256 }) => [sha256, known.get(sha256) ?? readText(file)]));
  await writeCached(folder, name, serialize(texts));
  return texts;
}

function readText(file: string): PageText {
  const text = readMainPart(readFileSync(file, 'utf8'));
  return { text, words: listMarkedWords(text) };
}

/** What can be chosen, what a result says, and what results are ordered by. */
function describe({ kind, title, label, about, organization, period, years, date }: SearchEntry) {
  // A filter of its own for every value: Pagefind writes the values of one filter in a different order each time.
  const choices = [
    `loai-${kind}`,
    ...(organization ? [`don-vi-${organization}`] : []),
    ...years.map((year) => `nam-${year}`),
  ];
  return {
    meta: { title, loai: label, ...(period && { ky: period }), ...(about && { ve: about }) },
    filters: Object.fromEntries(choices.map((choice) => [choice, [chosen]])),
    sort: { ngay: date ?? '0000-00-00' },
  };
}

async function write(folder: string, path: string, content: Uint8Array): Promise<void> {
  const file = join(folder, paths.searchIndex(path));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function listByFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}

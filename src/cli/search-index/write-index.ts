import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { pruneCache, readCached, writeCached } from '../../cards/cache.ts';
import type { Content } from '../../domain/content.ts';
import type { Site } from '../../domain/site.ts';
import { hrefOf, paths } from '../../views/address.ts';
import { listSearchEntries, type SearchEntry } from '../../views/search-entry.ts';
import { chosen, contentsFile, partsFolder, programFile, type SearchContents } from '../../views/search-contents.ts';
import { mapLimited } from '../manifest/map-limited.ts';
import { readPageTexts, type PageText } from './page-texts.ts';
import { partSearchEntries } from './parts.ts';
import { settleNames, type IndexFile } from './settle-names.ts';

/** Files of Pagefind that the search page asks for; its own interfaces are not used. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind))$/;

/** Where parts of indexes are kept, and what they are made with. */
export interface IndexCache {
  /** May be deleted at any time. */
  folder: string;
  /** A hash over the code and the packages. */
  fingerprint: string;
}

/** Bytes that are kept. */
const cacheLimit = 512 * 1024 * 1024;

/** How many parts are made at a time: while Pagefind works on one, the pages of another are read. */
const partsAtATime = 2;

/** How many pages of a part are on their way to Pagefind at a time. */
const pagesAtATime = 16;

/**
 * Indexes the built pages in `folder` for the search page, and writes the index among them: its list of contents, Pagefind's
 * program, and its parts, each in a folder that is named by what is in it. The same pages give the same bytes: where the cache
 * has a part, it is used.
 */
export async function writeSearchIndex(content: Content, folder: string, cache: IndexCache): Promise<void> {
  const parts = partSearchEntries(listSearchEntries(content));
  const counts = new Map<string, number>();
  const names = await mapLimited(parts, partsAtATime, async (entries, index) => {
    // Counted from the oldest on, so that a new part leaves the others alone.
    const part = { entries, number: parts.length - index };
    const { name, files, words } = await makePart(content.site, folder, part, cache);
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count);
    for (const { path, content: bytes } of files)
      // All parts share one program.
      await write(folder, path === programFile ? path : `${partsFolder}${name}/${path}`, bytes);
    return name;
  }).finally(close);
  const contents: SearchContents = { parts: names, pages: parts.flat().length, words: listByFrequency(counts) };
  await write(folder, contentsFile, Buffer.from(JSON.stringify(contents)));
  await pruneCache(cache.folder, cacheLimit);
}

/** Pages that are indexed together. */
interface Part {
  entries: readonly SearchEntry[];
  number: number;
}

/** A part of an index. */
interface IndexedPart {
  files: IndexFile[];
  /** How many of its pages have a word, for all that are written with marks. */
  words: ReadonlyMap<string, number>;
}

async function makePart(
  site: Site,
  folder: string,
  { entries, number }: Part,
  cache: IndexCache,
): Promise<IndexedPart & { name: string }> {
  const files = entries.map(({ path }) => join(folder, path, 'index.html'));
  const texts = await readPageTexts(files, cache.folder, `texts-${number}-${cache.fingerprint}`);
  const records = entries.map((entry, index) => recordOf(site, entry, texts[index]!.text));
  const name = hash('sha256', JSON.stringify([cache.fingerprint, number, records])).slice(0, nameLength);
  const kept = readCached(cache.folder, name);
  if (kept) return { name, ...(deserialize(kept) as IndexedPart) };
  const made = { files: settleNames(await indexRecords(records), number), words: countPages(texts) };
  await writeCached(cache.folder, name, serialize(made));
  return { name, ...made };
}

/** Digits of the name of a part: more than there could be parts that one takes for another. */
const nameLength = 16;

async function indexRecords(records: readonly CustomRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await mapLimited(records, pagesAtATime, async (record) => {
    const { errors: faults } = await index.addCustomRecord(record);
    if (faults.length > 0) throw new Error(`${record.url}: ${faults.join('; ')}`);
  });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.filter(({ path }) => used.test(path));
}

/** A page as Pagefind takes it: its text, what can be chosen, what a result says, and what results are ordered by. */
function recordOf(site: Site, entry: SearchEntry, text: string): CustomRecord {
  const { path, kind, title, label, about, organization, period, years, date } = entry;
  // A filter of its own for every value: Pagefind writes the values of one filter in a different order each time.
  const choices = [
    `loai-${kind}`,
    ...(organization ? [`don-vi-${organization}`] : []),
    ...years.map((year) => `nam-${year}`),
  ];
  return {
    url: hrefOf(site, path),
    language: 'vi',
    content: text,
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

function countPages(texts: readonly PageText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function listByFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .map(([word]) => word);
}

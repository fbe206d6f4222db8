import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pruneCache, readCached, writeCached } from '../../cards/cache.ts';
import type { Content } from '../../domain/content.ts';
import { listMarkedWords } from '../../vietnamese/search-query.ts';
import { hrefOf, paths } from '../../views/address.ts';
import { listSearchEntries, type SearchEntry } from '../../views/search-entry.ts';
import { chosen } from '../../views/search-filter.ts';
import { cutMainPart, readText } from './main-part.ts';
import { settleOrder, type IndexFile } from './settle-order.ts';

/**
 * What Pagefind leaves out of a page: ways to other pages, drawings and their tables, and what only says again, for every
 * figure or commitment, what stands elsewhere. This is two thirds of the words of a bulletin, and none that anyone looks for.
 */
const left = [
  'nav',
  'svg',
  'script',
  'button',
  '[hidden]',
  '.charts',
  '.chart',
  '.trend',
  '.key-figures',
  '.change',
  '.unit',
  '.commitment-moves',
  '.fold-lead',
  '.trust',
  '.citation',
  'section.share',
  'thead',
  'caption',
];

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

/** A page as it is indexed. */
interface IndexedPage {
  url: string;
  html: string;
  entry: SearchEntry;
}

/**
 * Indexes the built pages in `folder` for the search page, and writes the index among them: Pagefind's files, and
 * `tu.txt`, all words that are written with marks, the most frequent first. The same pages give the same bytes: where the cache
 * has their index, it is used.
 */
export async function writeSearchIndex(content: Content, folder: string, cache: IndexCache): Promise<void> {
  const name = await nameIndex(cache.fingerprint, readPages(content, folder));
  const kept = readCached(cache.folder, name);
  const files = kept ? (deserialize(kept) as IndexFile[]) : await indexPages(readPages(content, folder));
  if (!kept) await writeCached(cache.folder, name, serialize(files));
  for (const { path, content: bytes } of files) await write(folder, path, bytes);
  await pruneCache(cache.folder, cacheLimit);
}

/** The pages one at a time: those of a province do not go into memory together. */
async function* readPages(content: Content, folder: string): AsyncGenerator<IndexedPage> {
  for (const entry of listSearchEntries(content)) {
    const main = cutMainPart(await readFile(join(folder, entry.path, 'index.html'), 'utf8'));
    yield { url: hrefOf(content.site, entry.path), html: describe(main, entry), entry };
  }
}

/** A name that means the index of these pages and no other. */
async function nameIndex(fingerprint: string, pages: AsyncIterable<IndexedPage>): Promise<string> {
  const hash = createHash('sha256').update(`${fingerprint} ${process.version}`);
  for await (const { url, html } of pages) hash.update(`\0${url}\0${html}`);
  return hash.digest('hex');
}

async function indexPages(pages: AsyncIterable<IndexedPage>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: left });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const counts = new Map<string, number>();
    for await (const page of pages) {
      for (const word of listMarkedWords(readText(page.html))) counts.set(word, (counts.get(word) ?? 0) + 1);
      await addPage(index, page);
    }
    const { files } = await index.getFiles();
    const words = Buffer.from(listByFrequency(counts).join(' '));
    return [...settleOrder(files.filter(({ path }) => used.test(path))), { path: 'tu.txt', content: words }];
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, { url, html, entry }: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: html });
  if (errors.length > 0) throw new Error(`${entry.path}: ${errors.join('; ')}`);
}

/** The page as Pagefind reads it: what can be chosen and what a result says stand beside the main part, not in the published page. */
function describe(main: string, entry: SearchEntry): string {
  const { kind, title, label, about, organization, period, years, date } = entry;
  const mark = (attribute: string, name: string, value: string) =>
    `<meta data-pagefind-${attribute}="${name}[content]" content="${escape(value)}">`;
  const marks = [
    mark('meta', 'title', title),
    mark('meta', 'loai', label),
    ...(period ? [mark('meta', 'ky', period)] : []),
    ...(about ? [mark('meta', 've', about)] : []),
    // A filter of its own for every value: Pagefind writes the values of one filter in a different order each time.
    mark('filter', `loai-${kind}`, chosen),
    ...(organization ? [mark('filter', `don-vi-${organization}`, chosen)] : []),
    ...years.map((year) => mark('filter', `nam-${year}`, chosen)),
    mark('sort', 'ngay', date ?? '0000-00-00'),
  ];
  return `<html lang="vi"><head>${marks.join('')}</head><body data-pagefind-body>${main}</body></html>`;
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

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Content } from '../../domain/content.ts';
import { listMarkedWords } from '../../vietnamese/search-query.ts';
import { hrefOf, paths } from '../../views/address.ts';
import { listSearchEntries, type SearchEntry } from '../../views/search-entry.ts';
import { chosen } from '../../views/search-filter.ts';
import { cutMainPart } from './main-part.ts';
import { settleOrder } from './settle-order.ts';

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

/**
 * Indexes the built pages in `folder` for the search page, and writes the index among them: Pagefind's files, and
 * `tu.txt`, all words that are written with marks, the most frequent first. The same pages give the same bytes.
 */
export async function writeSearchIndex(content: Content, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: left });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const counts = new Map<string, number>();
    for (const entry of listSearchEntries(content)) {
      const { html, text } = cutMainPart(await readFile(join(folder, entry.path, 'index.html'), 'utf8'));
      for (const word of new Set(listMarkedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
      await addPage(index, hrefOf(content.site, entry.path), html, entry);
    }
    const { files } = await index.getFiles();
    const kept = settleOrder(files.filter(({ path }) => used.test(path)));
    for (const { path, content: bytes } of kept) await write(folder, path, bytes);
    await write(folder, 'tu.txt', listByFrequency(counts).join(' '));
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, url: string, main: string, entry: SearchEntry): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content: describe(main, entry) });
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

async function write(folder: string, path: string, content: Uint8Array | string): Promise<void> {
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

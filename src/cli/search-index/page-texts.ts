import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { readCached, writeCached } from '../../cards/cache.ts';
import { listMarkedWords } from '../../vietnamese/search-query.ts';
import { hashFile } from '../manifest/hash-folder.ts';
import { readMainPart } from './main-part.ts';

/** The words that a page is found by, and which of them are written with marks. */
export interface PageText {
  text: string;
  words: string[];
}

/**
 * The texts of built pages, in their order. Those of pages that are as they were when they were kept in the cache under `name` are
 * not read again.
 */
export async function readPageTexts(files: readonly string[], folder: string, name: string): Promise<PageText[]> {
  const kept = readCached(folder, name);
  const known = kept ? (deserialize(kept) as ReadonlyMap<string, PageText>) : new Map<string, PageText>();
  const pages = files.map((file) => ({ file, sha256: hashFile(file).sha256 }));
  const texts = new Map(pages.map(({ file, sha256 }) => [sha256, known.get(sha256) ?? readText(file)]));
  if (pages.some(({ sha256 }) => !known.has(sha256))) await writeCached(folder, name, serialize(texts));
  return pages.map(({ sha256 }) => texts.get(sha256)!);
}

function readText(file: string): PageText {
  const text = readMainPart(readFileSync(file, 'utf8'));
  return { text, words: listMarkedWords(text) };
}

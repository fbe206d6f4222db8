import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { placeFile } from './collections.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './front-matter.ts';
import { checkIdentity, findDuplicates } from './identity.ts';
import type { Claim } from './identity.ts';
import { listFiles } from './listing.ts';
import { reportProblem } from './problems.ts';
import { readSource } from './source.ts';
import type { Checked, SourceFile } from './source.ts';
import type { RawData } from './yaml-values.ts';

/** An entry as its file gives it: fields are text without meaning yet. */
export interface RawEntry extends SourceFile {
  collection: CollectionName;
  /** Path below the collection's folder without extension, for example `xa-mau/2026-10`. */
  id: string;
  /** Absolute path. */
  path: string;
  data: RawData;
  /** Markdown below the front matter; empty for a YAML file. */
  body: string;
  /** Line of the file in which the body begins. */
  bodyLine: number;
  /** SHA-256 of the normalized text, in hexadecimal. */
  digest: string;
}

/** Everything in a content folder, in the order of paths. */
export interface RawContent {
  entries: RawEntry[];
  /** Paths from the content folder of the files beside entries, such as images. */
  assets: string[];
  /** Texts that gave no entry. */
  unread: SourceFile[];
  /** Every file listed. */
  files: string[];
  problems: Problem[];
}

interface Found {
  file: string;
  id: string;
  collection: CollectionName;
}

/** Reads a content folder; every file becomes an entry or an asset, is hidden, or gives at least one problem. Never throws for its content. */
export async function readContent(folder: string): Promise<RawContent> {
  const root = resolve(folder);
  const there = await stat(root).catch(() => undefined);
  if (!there?.isDirectory()) {
    return {
      entries: [],
      unread: [],
      files: [],
      assets: [],
      problems: [reportProblem('content-folder-missing', { file: '' }, { folder })],
    };
  }
  const { files, problems } = await listFiles(root);
  if (!files.includes('site.yaml')) problems.push(reportProblem('site-missing', { file: 'site.yaml' }));
  const { found, assets, misplaced } = sortFiles(files);
  const entries: RawEntry[] = [];
  const faults = [...problems, ...misplaced];
  const refused = new Set(misplaced.map(({ file }) => file));
  const unread: SourceFile[] = [];
  for (const one of found) {
    const outcome = readEntry(root, one);
    if (!outcome.ok) {
      faults.push(...outcome.problems);
      if (outcome.source) unread.push(outcome.source);
    } else if (refused.has(outcome.value.file)) unread.push(outcome.value);
    else entries.push(outcome.value);
  }
  return { entries, unread, files, assets, problems: faults.sort(compareProblems) };
}

function sortFiles(files: readonly string[]): { found: Found[]; assets: string[]; misplaced: Problem[] } {
  const found: Found[] = [];
  const assets: string[] = [];
  const claims: Claim[] = [];
  const misplaced: Problem[] = [];
  for (const file of files) {
    const placement = placeFile(file);
    if (placement.kind === 'stray') misplaced.push(placement.problem);
    if (placement.kind !== 'entry' && placement.kind !== 'asset') continue;
    const { collection, stem } = placement;
    misplaced.push(...checkIdentity(file, stem, collection.names));
    if (placement.kind === 'asset') {
      assets.push(file);
      claims.push({ file, name: file });
    } else {
      found.push({ file, id: stem, collection: collection.name });
      claims.push({ file, name: `${collection.name}/${stem}` });
    }
  }
  misplaced.push(...findDuplicates(claims));
  return { found, assets, misplaced };
}

/** Reads one entry; a text that gives none is handed on as it is. */
function readEntry(root: string, { file, id, collection }: Found): Checked<RawEntry> & { source?: SourceFile } {
  const source = readSource(root, file);
  if (!source.ok) return source;
  const parsed = parseFile(source.value);
  if (!parsed.ok) return { ...parsed, source: source.value };
  const { text } = source.value;
  const digest = createHash('sha256').update(text).digest('hex');
  return { ok: true, value: { collection, id, file, path: join(root, file), text, ...parsed.value, digest } };
}

function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

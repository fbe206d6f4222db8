import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { placeFile } from './collections.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './front-matter.ts';
import { checkIdentity, findDuplicates } from './identity.ts';
import type { Claim } from './identity.ts';
import { listFiles } from './listing.ts';
import { noMemory, type CheckMemory, type Reading } from './memory.ts';
import { reportProblem } from './problems.ts';
import { decodeText, readBytes } from './source.ts';
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
  /** What the same bytes gave before; everything else that stands in the file is then parsed only when it is asked for. */
  known?: Reading;
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
  /** SHA-256 of the bytes of each entry's file, in hexadecimal. */
  digests: ReadonlyMap<string, string>;
  problems: Problem[];
}

interface Found {
  file: string;
  id: string;
  collection: CollectionName;
}

/**
 * Reads a content folder; every file becomes an entry or an asset, is hidden, or gives at least one problem. Never throws for its
 * content. Files whose bytes the memory knows are not parsed.
 */
export async function readContent(folder: string, memory: CheckMemory = noMemory): Promise<RawContent> {
  const root = resolve(folder);
  const there = await stat(root).catch(() => undefined);
  if (!there?.isDirectory()) {
    return {
      entries: [],
      unread: [],
      files: [],
      assets: [],
      digests: new Map(),
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
  const digests = new Map<string, string>();
  for (const one of found) {
    const outcome = readEntry(root, one, memory, digests);
    if (!outcome.ok) {
      faults.push(...outcome.problems);
      if (outcome.source) unread.push(outcome.source);
    } else if (refused.has(outcome.value.file)) unread.push(outcome.value);
    else entries.push(outcome.value);
  }
  return { entries, unread, files, assets, digests, problems: faults.sort(compareProblems) };
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
function readEntry(
  root: string,
  found: Found,
  memory: CheckMemory,
  digests: Map<string, string>,
): Checked<RawEntry> & { source?: SourceFile } {
  const bytes = readBytes(root, found.file);
  if (!bytes.ok) return bytes;
  const digest = hash('sha256', bytes.value);
  digests.set(found.file, digest);
  const known = memory.reading(found.file);
  return known?.digest === digest
    ? { ok: true, value: new KnownEntry(root, found, bytes.value, known) }
    : parseEntry(root, found, bytes.value);
}

function parseEntry(
  root: string,
  { file, id, collection }: Found,
  bytes: Buffer,
): Checked<RawEntry> & { source?: SourceFile } {
  const source = decodeText(file, bytes);
  if (!source.ok) return source;
  const parsed = parseFile(source.value);
  if (!parsed.ok) return { ...parsed, source: source.value };
  const { text } = source.value;
  const digest = hash('sha256', text);
  return { ok: true, value: { collection, id, file, path: join(root, file), text, ...parsed.value, digest } };
}

/** An entry of known meaning: its text is parsed when somebody looks, for example for where a field stands. */
class KnownEntry implements RawEntry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly path: string;
  readonly known: Reading;
  readonly #parse: () => RawEntry;
  #parsed: RawEntry | undefined;

  constructor(root: string, found: Found, bytes: Buffer, known: Reading) {
    this.collection = found.collection;
    this.id = found.id;
    this.file = found.file;
    this.path = join(root, found.file);
    this.known = known;
    this.#parse = () => {
      const parsed = parseEntry(root, found, bytes);
      if (!parsed.ok) throw new Error(`Bytes that were understood before are not any more: ${found.file}`);
      return parsed.value;
    };
  }

  get text(): string {
    return this.#whole.text;
  }
  get data(): RawData {
    return this.#whole.data;
  }
  get body(): string {
    return this.#whole.body;
  }
  get bodyLine(): number {
    return this.#whole.bodyLine;
  }

  get digest(): string {
    return this.#whole.digest;
  }

  get #whole(): RawEntry {
    return (this.#parsed ??= this.#parse());
  }
}

function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

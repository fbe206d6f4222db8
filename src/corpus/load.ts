import { collectionSchemas, gatherContent, type CollectionName, type Content, type Entry } from '../domain/content.ts';
import type { FieldPath, Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { readPictures } from './encode-photo.ts';
import { noMemory, type CheckMemory, type Reading } from './memory.ts';
import { readPublicContacts } from './personal-data-sources.ts';
import { locateField } from './positions.ts';
import { readContent, type RawEntry } from './read.ts';
import type { SourceFile } from './source.ts';
import { explainIssues, type SchemaIssue } from './schema-issues.ts';
import { parseWithStandIns } from './substitution.ts';

/** The content folder as read: what is valid in it, where it stands, and what is wrong with the rest. */
export interface Corpus {
  /** All entries that can be understood, drafts among them; undefined without a `site.yaml`. */
  content: Content | undefined;
  /** The files behind the entries, by {@link sourceKey}. */
  sources: ReadonlyMap<string, RawEntry>;
  /** Fields of entries in `content` that hold a stand-in, for what their files say was refused, by {@link sourceKey}. */
  standIns: ReadonlyMap<string, readonly FieldPath[]>;
  /** Texts that gave no entry. */
  unread: readonly SourceFile[];
  /** Every file of the folder. */
  files: readonly string[];
  /** The files beside entries, such as images. */
  assets: readonly string[];
  /** SHA-256 of the bytes of each entry's file, by file. */
  digests: ReadonlyMap<string, string>;
  /** What the files gave that have nothing wrong with their form, by file. */
  readings: ReadonlyMap<string, Reading>;
  /** Everything wrong with single files, in the order of files. */
  problems: Problem[];
}

/** The key of an entry among the files: `bulletins/xa-mau/2026-10`. */
export function sourceKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

/** Reads the content folder and gives each entry its meaning, which the memory may know. */
export async function loadCorpus(folder: string, memory: CheckMemory = noMemory): Promise<Corpus> {
  const { entries, problems, unread, files, assets, digests } = await readContent(folder, memory);
  const understood: Partial<Record<CollectionName, Entry<never>[]>> = {};
  const standIns = new Map<string, readonly FieldPath[]>();
  const readings = new Map<string, Reading>();
  const faults: Problem[] = [];
  for (const raw of entries) {
    if (raw.known) {
      readings.set(raw.file, raw.known);
      (understood[raw.collection] ??= []).push(raw.known.entry as Entry<never>);
      continue;
    }
    const schema = collectionSchemas[raw.collection];
    const parsed = schema.safeParse(raw.data, { reportInput: true });
    if (parsed.error) faults.push(...locateIssues(raw, explainIssues(schema, parsed.error.issues)));
    const saved = parsed.success ? { data: parsed.data, fields: [] } : parseWithStandIns(schema, raw.data);
    if (!saved) continue;
    if (saved.fields.length > 0) standIns.set(sourceKey(raw.collection, raw.id), saved.fields);
    const entry = toEntry(raw, saved.data as never);
    if (parsed.success)
      readings.set(raw.file, { digest: digests.get(raw.file)!, entry, contacts: readPublicContacts([raw]) });
    (understood[raw.collection] ??= []).push(entry);
  }
  const site: Site | undefined = understood.site?.[0]?.data;
  return {
    content: site && gatherContent(site, (name) => understood[name] ?? [], await readPictures(folder, assets)),
    sources: new Map(entries.map((raw) => [sourceKey(raw.collection, raw.id), raw])),
    standIns,
    unread,
    files,
    assets,
    digests,
    readings,
    problems: [...problems, ...faults],
  };
}

function toEntry({ id, body, file }: RawEntry, data: never): Entry<never> {
  return { id, data, body, format: file.endsWith('.mdx') ? 'mdx' : 'md' };
}

function locateIssues(raw: RawEntry, issues: readonly SchemaIssue[]): Problem[] {
  return issues.map(({ id, keys, about, message, hint }) => ({
    id,
    severity: 'error',
    file: raw.file,
    ...locateField(raw, keys, about),
    field: keys.join('.'),
    message,
    hint,
  }));
}

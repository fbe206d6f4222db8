import {
  collectionSchemas,
  gatherContent,
  type CollectionName,
  type Content,
  type Entry,
} from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { locateField } from './positions.ts';
import { readContent, type RawEntry } from './read.ts';
import { explainIssues } from './schema-issues.ts';

/** The content folder as read: what is valid in it, where it stands, and what is wrong with the rest. */
export interface Corpus {
  /** All valid entries, drafts among them; undefined without a valid `site.yaml`. */
  content: Content | undefined;
  /** The files behind the entries, by collection and identity: `bulletins/xa-mau/2026-10`. */
  sources: ReadonlyMap<string, RawEntry>;
  /** Everything wrong with single files, in the order of files. */
  problems: Problem[];
}

/** The key of an entry in {@link Corpus.sources}. */
export function sourceKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

/** Reads the content folder and gives each entry its meaning. */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const { entries, problems } = await readContent(folder);
  const valid: Partial<Record<CollectionName, Entry<never>[]>> = {};
  const invalid: Problem[] = [];
  for (const raw of entries) {
    const outcome = validateEntry(raw);
    if ('problems' in outcome) invalid.push(...outcome.problems);
    else (valid[raw.collection] ??= []).push(outcome.entry);
  }
  const site: Site | undefined = valid.site?.[0]?.data;
  return {
    content: site && gatherContent(site, (name) => valid[name] ?? []),
    sources: new Map(entries.map((raw) => [sourceKey(raw.collection, raw.id), raw])),
    problems: [...problems, ...invalid],
  };
}

function validateEntry(raw: RawEntry): { entry: Entry<never> } | { problems: Problem[] } {
  const schema = collectionSchemas[raw.collection];
  const parsed = schema.safeParse(raw.data, { reportInput: true });
  if (parsed.success) {
    const { id, body, file } = raw;
    return { entry: { id, data: parsed.data as never, body, format: file.endsWith('.mdx') ? 'mdx' : 'md' } };
  }
  return {
    problems: explainIssues(schema, parsed.error.issues).map(
      ({ id, keys, about, message, hint }): Problem => ({
        id,
        severity: 'error',
        file: raw.file,
        ...locateField(raw, keys, about),
        field: keys.join('.'),
        message,
        hint,
      }),
    ),
  };
}

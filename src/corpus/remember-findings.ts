import { hash } from 'node:crypto';
import { entriesIn, type CollectionName, type Content } from '../domain/content.ts';
import type { FindInPart } from '../rules/check-content.ts';
import type { Finding } from '../rules/finding.ts';
import { dividedCollections, sharedCollections } from '../rules/parts.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { sourceKey, type Corpus } from './load.ts';
import type { CheckMemory } from './memory.ts';

/** What the rules of organizations found, from memory where a part has not changed. */
export interface RememberedFindings {
  findInPart: FindInPart;
  /** What was found so far, by the key of the part. */
  used: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Looks the findings of parts up in the memory. A part's key covers all that rules can read of it: the files of its entries and of the
 * shared ones, the site's settings, the day; what is no file of its own, such as pictures, the rules of organizations do not look at.
 */
export function rememberFindings(corpus: Corpus, today: CalendarDate, memory: CheckMemory): RememberedFindings {
  const used = new Map<string, readonly Finding[]>();
  const { sources, digests } = corpus;
  const digestOf = (collection: CollectionName, id: string): string => {
    const { file } = sources.get(sourceKey(collection, id))!;
    return `${file} ${digests.get(file)!}`;
  };
  const list = (content: Content, names: readonly (typeof sharedCollections | typeof dividedCollections)[number][]) =>
    names.flatMap((name) => entriesIn(content, name).map(({ id }) => digestOf(name, id)));
  let shared: string | undefined;
  return {
    used,
    findInPart: (part, find) => {
      shared ??= keyOf([JSON.stringify(today), digestOf('site', 'site'), ...list(part, sharedCollections)]);
      const key = keyOf([shared, ...list(part, dividedCollections)]);
      const findings = memory.findings(key) ?? find();
      used.set(key, findings);
      return findings;
    },
  };
}

const keyOf = (parts: readonly string[]): string => hash('sha256', parts.join('\n'));

import { hash } from 'node:crypto';
import type { Entry } from '../../domain/content.ts';
import { familyContent, familyOf, ownedCollections } from '../../domain/family.ts';
import { sealedLines } from '../../domain/renames.ts';
import type { OutputSource } from '../../outputs/output.ts';
import { toIso } from '../../vietnamese/date.ts';

/** Collections that are small and that any page may speak of: their names in the frame, documents and indicators in prose. */
const everyones = ['pages', 'organizations', 'indicators', 'documents', 'catalogues', 'holidays'] as const;

/** Hashes that are the same only where all that pages and files are made of is the same. */
export interface InputDigests {
  /** Of what any page may show besides its own view, and of the code that makes it. */
  shared: string;
  /** Of all that the pages and files of an organization are made of, by its identity. */
  organizations: ReadonlyMap<string, string>;
  /** Of all that the site is made of. */
  site: string;
}

/** @param code a hash over the code, from `fingerprintCode` */
export function digestInputs(source: OutputSource, code: string): InputDigests {
  const { content, ledger, asOf } = source;
  const digestOf = digestEntries();
  const shared = digest(
    code,
    content.audience,
    content.site,
    everyones.map((name) => [...content[name].values()].map(digestOf)),
  );
  const lines = sealedLines(content, ledger);
  const organizations = new Map(
    [...content.organizations.keys()].map((id) => {
      const own = familyContent(content, id);
      const entries = ownedCollections.map((name) => [...own[name].values()].map(digestOf));
      const sealed = [...own.bulletins.keys(), ...own.withdrawn.keys()].map((one) => lines.get(one));
      return [id, digest(shared, toIso(asOf), familyOf(content, id), entries, sealed, [...own.pictures])];
    }),
  );
  const all = ownedCollections.map((name) => [...content[name].values()].map(digestOf));
  const site = digest(shared, toIso(asOf), all, [...content.pictures], ledger);
  return { shared, organizations, site };
}

/** Digests of entries, each worked out once. */
function digestEntries(): (entry: Entry<unknown>) => string {
  const known = new Map<Entry<unknown>, string>();
  return (entry) => {
    const found = known.get(entry) ?? digest(entry);
    known.set(entry, found);
    return found;
  };
}

function digest(...parts: unknown[]): string {
  return hash('sha256', JSON.stringify(parts));
}

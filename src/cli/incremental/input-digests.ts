import { hash } from 'node:crypto';
import type { Content, Entry } from '../../domain/content.ts';
import { familyContent, familyOf, namedCollections, ownedCollections } from '../../domain/family.ts';
import { sealedLines } from '../../domain/renames.ts';
import type { OutputSource } from '../../outputs/output.ts';
import { toIso } from '../../vietnamese/date.ts';
import { ownerOf } from '../../views/owner.ts';

type Collections = Omit<Content, 'site' | 'audience' | 'pictures'>;

/** Collections that are small and that any page may speak of, such as the names in its frame. */
const everyones = ['pages', 'organizations', 'catalogues', 'holidays'] as const;

/** Hashes that are the same only where all that pages and files are made of is the same. */
export interface InputDigests {
  /** Of what the page at an address may show besides its own view, and of the code that makes it. */
  surroundings: (path: string) => string;
  /** Of all that the pages and files of an organization are made of, by its identity. */
  organizations: ReadonlyMap<string, string>;
  /** Of all that the site is made of. */
  site: string;
}

/** @param code a hash over the code, from `fingerprintCode` */
export function digestInputs(source: OutputSource, code: string): InputDigests {
  const { content, ledger, asOf } = source;
  const digestOf = digestEntries();
  const digestAll = (from: Content, names: readonly (keyof Collections)[]) =>
    digest(names.map((name) => [...from[name].values()].map(digestOf)));
  const shared = digest(code, content.audience, content.site, digestAll(content, everyones));
  const pictures = digest([...content.pictures]);
  const lines = sealedLines(content, ledger);
  const surroundings = new Map<string, string>();
  const organizations = new Map<string, string>();
  for (const id of content.organizations.keys()) {
    const own = familyContent(content, id);
    const around = digest(shared, digestAll(own, namedCollections));
    const sealed = [...own.bulletins.keys(), ...own.withdrawn.keys()].map((one) => lines.get(one));
    surroundings.set(id, around);
    organizations.set(
      id,
      digest(around, toIso(asOf), familyOf(content, id), digestAll(own, ownedCollections), sealed, pictures),
    );
  }
  const everywhere = digest(shared, digestAll(content, namedCollections));
  return {
    surroundings: (path) => surroundings.get(ownerOf(content, path) ?? '') ?? everywhere,
    organizations,
    site: digest(everywhere, toIso(asOf), digestAll(content, ownedCollections), pictures, ledger),
  };
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

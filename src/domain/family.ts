import { derivedOnce, type Content, type Entries, type Entry } from './content.ts';
import { reportedCommitments } from './follow-up.ts';
import { successorsOf } from './succession.ts';

/** Collections of which each entry belongs to an organization. */
export const ownedCollections = ['bulletins', 'withdrawn', 'commitments', 'events', 'stories', 'terms'] as const;

type OwnedCollection = (typeof ownedCollections)[number];

/** Collections of which pages and files tell only what is named where they are made from: there may be a new one every month. */
export const namedCollections = ['documents', 'indicators'] as const;

type NamedCollection = (typeof namedCollections)[number];

/**
 * The content as far as the pages and files of one organization may tell of it: what is everyone's, the entries of its
 * {@link familyOf family}, and what these name.
 */
export function familyContent(content: Content, organization: string): Content {
  const groups = groupsByOrganization(content);
  const family = familyOf(content, organization);
  const own = new Map(
    ownedCollections.map((name) => {
      const entries = family.flatMap((one) => groups[name].get(one) ?? []);
      return [name, new Map(entries.map((entry) => [entry.id, entry]))];
    }),
  );
  const tellers = [
    ...[...own.values()].flatMap((entries) => [...entries.values()]),
    ...family.flatMap((one) => content.organizations.get(one) ?? []),
    ...content.catalogues.values(),
  ];
  return { ...content, ...Object.fromEntries(own), ...findNamed(content, tellers) };
}

/** What entries name, and what that names in turn; an identity that stands anywhere in an entry counts. */
function findNamed(content: Content, tellers: readonly Entry<unknown>[]): Pick<Content, NamedCollection> {
  const namesIn = namesByEntry(content);
  const named = new Set<Entry<unknown>>();
  const open = [...tellers];
  for (let entry = open.pop(); entry; entry = open.pop())
    for (const one of namesIn(entry))
      if (!named.has(one)) {
        named.add(one);
        open.push(one);
      }
  const only = <Data>(entries: Entries<Data>) => new Map([...entries].filter(([, entry]) => named.has(entry)));
  return { documents: only(content.documents), indicators: only(content.indicators) };
}

const namesByEntry = derivedOnce((content) => {
  const known = new Map<Entry<unknown>, readonly Entry<unknown>[]>();
  return (entry: Entry<unknown>): readonly Entry<unknown>[] => {
    const words = () => new Set(JSON.stringify([entry.data, entry.body]).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
    const names =
      known.get(entry) ??
      [...words()].flatMap((word) => namedCollections.flatMap((name) => content[name].get(word) ?? []));
    known.set(entry, names);
    return names;
  };
});

/**
 * An organization with all that tell of it or that it tells of, and all that tell of these in turn, in the order of identities: it
 * took over from them or they from it, or the bulletins of one report on commitments of the other.
 */
export function familyOf(content: Content, organization: string): string[] {
  const relatives = relativesIn(content);
  const family = new Set([organization]);
  // A set that grows while it is gone through is gone through to its end.
  for (const one of family) for (const relative of relatives.get(one) ?? []) family.add(relative);
  return [...family].sort();
}

const relativesIn = derivedOnce((content) => {
  const relatives = new Map([...content.organizations.keys()].map((id) => [id, new Set(successorsOf(content, id))]));
  for (const { data } of content.bulletins.values())
    for (const id of reportedCommitments(data)) relatives.get(data.organization)?.add(id.split('/', 1)[0]!);
  for (const [id, others] of relatives) for (const other of others) relatives.get(other)?.add(id);
  return relatives;
});

type Groups = ReadonlyMap<string, readonly Entry<never>[]>;

const groupsByOrganization = derivedOnce((content) => {
  const groups = ownedCollections.map((name): [OwnedCollection, Groups] => [
    name,
    groupEntries(content[name].values()),
  ]);
  return Object.fromEntries(groups) as Record<OwnedCollection, Groups>;
});

/** A story belongs to the organization of the bulletin that it speaks of as well as to its own. */
function groupEntries(entries: Iterable<Entry<{ organization: string; bulletin?: unknown }>>): Groups {
  const groups = new Map<string, Entry<never>[]>();
  for (const entry of entries) {
    const { organization, bulletin } = entry.data;
    for (const owner of new Set([organization, ...(typeof bulletin === 'string' ? bulletin.split('/', 1) : [])])) {
      const group = groups.get(owner) ?? [];
      group.push(entry as Entry<never>);
      groups.set(owner, group);
    }
  }
  return groups;
}

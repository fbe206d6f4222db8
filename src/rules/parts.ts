import { entriesIn, type CollectionData, type Content, type Entry, type ListedCollection } from '../domain/content.ts';

/** Collections whose entries any rule may look at: they are small, and everything else refers to them. */
export const sharedCollections = [
  'organizations',
  'indicators',
  'documents',
  'catalogues',
  'holidays',
] as const satisfies readonly ListedCollection[];

/** Collections whose entries belong to one part each. */
export const dividedCollections = [
  'terms',
  'bulletins',
  'commitments',
  'stories',
  'events',
  'pages',
] as const satisfies readonly ListedCollection[];

type Divided = (typeof dividedCollections)[number];

/**
 * Cuts content into one part for each organization and one for the site's own pages. A part holds the shared collections whole, and
 * of the others what belongs to it; a story belongs to the organization whose bulletin it speaks of. Rules that are given parts
 * cannot read across organizations, so that what they find in a part depends on nothing outside it.
 */
export function partsOf(content: Content): Content[] {
  const divided = dividedCollections.map((name) => Map.groupBy(entriesIn(content, name), ownerIn(content, name)));
  const owners = new Set(divided.flatMap((groups) => [...groups.keys()]));
  return [...owners].sort().map((owner) => {
    const own = dividedCollections.map((name, index) => {
      const entries: Entry<unknown>[] = divided[index]!.get(owner) ?? [];
      return [name, new Map(entries.map((entry) => [entry.id, entry]))];
    });
    return { ...content, pictures: new Map(), ...Object.fromEntries(own) } as Content;
  });
}

/** How to find the organization that an entry belongs to; empty for a page of the site. */
function ownerIn<Name extends Divided>(
  content: Content,
  name: Name,
): (entry: Entry<CollectionData[Divided]>) => string {
  if (name === 'pages') return () => '';
  return ({ data }) => {
    const { organization, bulletin } = data as { organization: string; bulletin?: string };
    const told = bulletin === undefined ? undefined : content.bulletins.get(bulletin);
    return told?.data.organization ?? organization;
  };
}

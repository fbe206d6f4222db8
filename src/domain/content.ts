import type { Bulletin } from './bulletin.ts';
import { bulletinSchema } from './bulletin.ts';
import { catalogueSchema, type Catalogue } from './catalogue.ts';
import { commitmentSchema, type Commitment } from './commitment.ts';
import { eventSchema, type Event } from './event.ts';
import { documentSchema, type Document } from './document.ts';
import { holidayYearSchema, type HolidayYear } from './holidays.ts';
import { indicatorSchema, type Indicator } from './indicator.ts';
import { organizationSchema, type Organization } from './organization.ts';
import { pageSchema, type Page } from './page.ts';
import type { Picture } from './photo.ts';
import { siteSchema, type Site } from './site.ts';
import { storySchema, type Story } from './story.ts';
import { termSchema, type Term } from './term.ts';
import type { Status } from './publication.ts';
import { withdrawnOf, type WithdrawnBulletin } from './withdrawal.ts';

/** The schema of every collection, by the collection's name. */
export const collectionSchemas = {
  site: siteSchema,
  organizations: organizationSchema,
  terms: termSchema,
  indicators: indicatorSchema,
  documents: documentSchema,
  catalogues: catalogueSchema,
  bulletins: bulletinSchema,
  commitments: commitmentSchema,
  stories: storySchema,
  events: eventSchema,
  holidays: holidayYearSchema,
  pages: pageSchema,
};

/** Name of a collection. */
export type CollectionName = keyof typeof collectionSchemas;

/** What an entry of each collection states. */
export interface CollectionData {
  site: Site;
  organizations: Organization;
  terms: Term;
  indicators: Indicator;
  documents: Document;
  catalogues: Catalogue;
  bulletins: Bulletin;
  commitments: Commitment;
  stories: Story;
  events: Event;
  holidays: HolidayYear;
  pages: Page;
}

/** One entry: its identity, what it states, and the Markdown below the front matter. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** Empty for an entry that is data alone. */
  body: string;
  /** Which Markdown the body is written in. */
  format: 'md' | 'mdx';
}

/** Entries of one collection by identity. */
export type Entries<Data> = ReadonlyMap<string, Entry<Data>>;

/** Collections that hold any number of entries. */
export type ListedCollection = Exclude<CollectionName, 'site'>;

type Collections = { readonly [Name in ListedCollection]: Entries<CollectionData[Name]> };

/** Everything that the site says: each collection's entries by identity, and the site's own settings. */
export interface Content extends Collections {
  readonly site: Site;
  /** Whom it is for; `public` only after {@link publicContent}. */
  readonly audience: Audience;
  /** Bulletins that were published and taken back, in place of the entries themselves; none before {@link publicContent}. */
  readonly withdrawn: Entries<WithdrawnBulletin>;
  /** The pictures beside entries that can be read, by path from the content folder: `stories/hop-dan.jpg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** The entries of one collection, in the order of their identities. */
export function entriesIn<Name extends ListedCollection>(
  content: Collections,
  name: Name,
): Entry<CollectionData[Name]>[] {
  return [...content[name].values()];
}

/** Names of the collections that hold any number of entries. */
export const listedCollections = Object.keys(collectionSchemas).filter((name) => name !== 'site') as ListedCollection[];

/** Gathers content from `entriesOf`, which gives the entries of a collection; they are put in the order of their identities. */
export function gatherContent(
  site: Site,
  entriesOf: <Name extends ListedCollection>(name: Name) => Iterable<Entry<CollectionData[Name]>>,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Content {
  const gathered = listedCollections.map((name) => {
    const entries = [...entriesOf(name)].sort((one, other) => (one.id < other.id ? -1 : 1));
    return [name, new Map(entries.map((entry) => [entry.id, entry]))];
  });
  return { ...Object.fromEntries(gathered), site, audience: 'preview', withdrawn: new Map(), pictures } as Content;
}

/** For whom a site is made: the public, or those who write and approve what is not published yet. */
export type Audience = 'public' | 'preview';

const shownTo: Record<Audience, readonly Status[]> = {
  public: ['published'],
  preview: ['published', 'review', 'draft'],
};

/**
 * The content that an audience may see: nothing but a preview holds drafts and entries under review; of withdrawn bulletins nobody
 * sees more than that they were.
 */
export function publicContent(content: Content, audience: Audience = 'public'): Content {
  const shown = gatherContent(content.site, (name) =>
    entriesIn(content, name).filter(({ data }) => !('status' in data) || shownTo[audience].includes(data.status)),
  );
  const withdrawn = entriesIn(content, 'bulletins').flatMap(({ id, data, format }) => {
    const left = withdrawnOf(data);
    return left ? [[id, { id, data: left, body: '', format }] as const] : [];
  });
  return { ...shown, pictures: content.pictures, audience, withdrawn: new Map(withdrawn) };
}

/** A function of the content that is worked out once for each content and then remembered. */
export function derivedOnce<Result>(derive: (content: Content) => Result): (content: Content) => Result {
  const results = new WeakMap<Content, { result: Result }>();
  return (content) => {
    const known = results.get(content) ?? { result: derive(content) };
    results.set(content, known);
    return known.result;
  };
}

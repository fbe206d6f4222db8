import type { Content, ListedCollection } from '../domain/content.ts';
import type { Ledger } from '../domain/ledger.ts';
import { renamesIn, type Rename } from '../domain/renames.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { paths } from './address.ts';
import { listPages } from './site-pages.ts';
import { listVersions } from './superseded-view.ts';

/** An address that no longer holds anything, and the one that holds it now; both root-relative. */
export interface Redirect {
  from: string;
  to: string;
}

/** The addresses below which everything of an entry stands. */
const placesOf: Partial<Record<ListedCollection, readonly ((id: string) => string)[]>> = {
  organizations: [paths.organization, (id) => `${paths.bulletins()}${id}/`, paths.registerOf],
  bulletins: [paths.bulletin],
  commitments: [paths.commitment],
  indicators: [paths.indicator],
  stories: [paths.story],
  documents: [paths.document],
  events: [paths.event],
  pages: [paths.page],
};

/** What leads to each of `addresses` from where it stood before its entry, or the organization of its entry, was renamed. */
export function redirectsTo(content: Content, addresses: readonly string[]): Redirect[] {
  const moves = renamesIn(content).flatMap(movedPlaces);
  if (moves.length === 0) return [];
  const taken = new Set(addresses);
  const found = addresses.flatMap((to) =>
    moves.filter((move) => to.startsWith(move.to)).map((move) => ({ from: move.from + to.slice(move.to.length), to })),
  );
  return found.filter(({ from }) => !taken.has(from)).sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** Every page that moved, by its old address; for redirecting pages and for the configuration of a web server. */
export function listRedirects(content: Content, ledger: Ledger, asOf: CalendarDate): Redirect[] {
  if (renamesIn(content).length === 0) return [];
  const versions = listVersions(content, ledger).map(({ entry, version }) =>
    paths.bulletinVersion(entry.id, version.number),
  );
  return redirectsTo(content, [...listPages(content, asOf).map(({ path }) => path), ...versions]);
}

function movedPlaces({ collection, former, id }: Rename): Redirect[] {
  return (placesOf[collection] ?? []).map((place) => ({ from: place(former), to: place(id) }));
}

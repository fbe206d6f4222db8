import { derivedOnce, entriesIn, listedCollections, type Content, type ListedCollection } from './content.ts';
import { linesByBulletin, type Ledger, type SealedLine } from './ledger.ts';

/** An entry that had another identity before. */
export interface Rename {
  collection: ListedCollection;
  /** The identity that it had. */
  former: string;
  /** The identity that it has. */
  id: string;
  /** Place of the former identity in the entry's `formerIds`. */
  index: number;
}

/** Every former identity that an entry declares, in the order of collections and identities. */
export const renamesIn = derivedOnce((content): readonly Rename[] =>
  listedCollections.flatMap((collection) =>
    entriesIn(content, collection).flatMap(({ id, data }) =>
      ('formerIds' in data ? (data.formerIds ?? []) : []).map((former, index) => ({ collection, former, id, index })),
    ),
  ),
);

/** What identities of one collection have become. */
const renamedIn = derivedOnce(
  (content) =>
    new Map(
      listedCollections.map((name) => [
        name,
        new Map(
          renamesIn(content)
            .filter(({ collection }) => collection === name)
            .map(({ former, id }) => [former, id]),
        ),
      ]),
    ),
);

/** The identity that a bulletin has now, by its own renaming or by that of its organization; its own where it was never renamed. */
export function currentBulletinId(content: Content, id: string): string {
  const bulletins = renamedIn(content).get('bulletins')!;
  const own = bulletins.get(id);
  if (own !== undefined || content.bulletins.has(id)) return own ?? id;
  const [organization = '', period = ''] = id.split('/');
  const moved = renamedIn(content).get('organizations')!.get(organization);
  return moved === undefined ? id : `${moved}/${period}`;
}

/**
 * The well-formed lines about each bulletin under the identity that it has now, in the order of the file; figures of indicators that
 * were renamed stand under their names of now too.
 */
export function sealedLines(content: Content, ledger: Ledger): ReadonlyMap<string, readonly SealedLine[]> {
  if (renamesIn(content).length === 0) return linesByBulletin(ledger);
  const known = traced.get(content)?.get(ledger);
  if (known) return known;
  const lines = [...linesByBulletin(ledger).values()].flat().sort((one, other) => one.number - other.number);
  const found = Map.groupBy(
    lines.map((line) => renameFigures(content, line)),
    ({ bulletin }) => currentBulletinId(content, bulletin),
  );
  traced.set(content, (traced.get(content) ?? new WeakMap<Ledger, typeof found>()).set(ledger, found));
  return found;
}

// Every page of a bulletin asks for its lines.
const traced = new WeakMap<Content, WeakMap<Ledger, ReadonlyMap<string, readonly SealedLine[]>>>();

function renameFigures(content: Content, line: SealedLine): SealedLine {
  const indicators = renamedIn(content).get('indicators')!;
  if (indicators.size === 0) return line;
  const figures = line.figures.map(([path, text]) => {
    const [, former = '', rest = ''] = /^figures\.([^.]+)(.*)$/.exec(path) ?? [];
    const id = indicators.get(former);
    return [id === undefined ? path : `figures.${id}${rest}`, text] as const;
  });
  return { ...line, figures: figures.sort(([one], [other]) => (one < other ? -1 : 1)) };
}

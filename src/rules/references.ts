import { commitmentIdOf } from '../domain/commitment-reference.ts';
import { responsibleOrganization } from '../domain/commitment.ts';
import {
  entriesIn,
  type CollectionData,
  type CollectionName,
  type Content,
  type ListedCollection,
} from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { namedReferences, sectionReferences } from '../domain/section-pointers.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import type { Finding } from './finding.ts';
import { dividedCollections, sharedCollections } from './parts.ts';

type Referred = Exclude<ListedCollection, 'pages' | 'stories' | 'terms' | 'holidays' | 'events'>;

/** A reference from one entry to another: where it stands, which collection it means, which identity it names. */
type Reference = readonly [keys: FieldPath, to: Referred, id: string | undefined];

const referred: Record<Referred, { id: ProblemId; name: string }> = {
  organizations: { id: 'unknown-organization', name: 'cơ quan, đơn vị' },
  indicators: { id: 'unknown-indicator', name: 'chỉ tiêu' },
  documents: { id: 'unknown-document', name: 'văn bản' },
  catalogues: { id: 'unknown-catalogue', name: 'danh mục' },
  bulletins: { id: 'unknown-bulletin', name: 'bản tin' },
  commitments: { id: 'unknown-commitment', name: 'việc theo dõi' },
};

const each = (keys: FieldPath, to: Referred, ids: readonly string[] = []): Reference[] =>
  ids.map((id, index) => [[...keys, index], to, id]);

/** References to the collections that are shared. */
const listReferences: { [Name in ListedCollection]: (data: CollectionData[Name]) => Reference[] } = {
  organizations: (data) => [
    [['parent'], 'organizations', data.parent],
    ...each(['successors'], 'organizations', data.successors),
  ],
  terms: (data) => [
    [['organization'], 'organizations', data.organization],
    [['resolution'], 'documents', data.resolution],
    ...(data.targets ?? []).map(({ indicator }, index): Reference => [
      ['targets', index, 'indicator'],
      'indicators',
      indicator,
    ]),
  ],
  indicators: () => [],
  documents: () => [],
  catalogues: (data) => [
    [['organization'], 'organizations', data.organization],
    [['document'], 'documents', data.document],
  ],
  bulletins: (data) => [
    [['organization'], 'organizations', data.organization],
    ...each(['basis'], 'documents', data.basis),
    ...sectionReferences(data).flatMap(({ keys, to, id }): Reference[] =>
      to === 'commitments' ? [] : [[keys, to, id]],
    ),
    ...(data.figures ?? []).flatMap((figure, index): Reference[] => [
      [['figures', index, 'indicator'], 'indicators', figure.indicator],
      [['figures', index, 'source'], 'documents', figure.source],
    ]),
  ],
  stories: (data) => [[['organization'], 'organizations', data.organization]],
  commitments: (data) => [
    [['organization'], 'organizations', data.organization],
    [['responsible'], 'organizations', responsibleOrganization(data)],
    ...each(['documents'], 'documents', data.documents),
  ],
  events: (data) => [
    [['organization'], 'organizations', data.organization],
    ...each(['documents'], 'documents', data.documents),
  ],
  holidays: () => [],
  pages: () => [],
};

/** Finds every field that names an entry which does not exist, with the nearest one that does. */
export function checkReferences(content: Content): Finding[] {
  return [...checkReferencesOfSite(content), ...checkReferencesInPart(content)];
}

/** Of {@link checkReferences} what a part cannot tell: references among the shared entries, and those to entries of any part. */
export function checkReferencesOfSite(content: Content): Finding[] {
  return [
    ...sharedCollections.flatMap((collection) => checkToShared(content, collection)),
    ...checkCollection(content, 'bulletins', (data) => [
      ...each(
        ['commitments'],
        'commitments',
        data.commitments?.map((reference) => commitmentIdOf(data.organization, reference)),
      ),
      ...namedReferences(data).flatMap(({ keys, to, id }): Reference[] =>
        to === 'commitments' ? [[keys, to, id]] : [],
      ),
    ]),
    ...checkCollection(content, 'stories', (data) => [[['bulletin'], 'bulletins', data.bulletin]]),
  ];
}

/** Of {@link checkReferences} what entries of a part refer to among those that are shared. */
export function checkReferencesInPart(content: Content): Finding[] {
  return dividedCollections.flatMap((collection) => checkToShared(content, collection));
}

function checkToShared<Name extends ListedCollection>(content: Content, collection: Name): Finding[] {
  return checkCollection(content, collection, listReferences[collection]);
}

function checkCollection<Name extends ListedCollection>(
  content: Content,
  collection: Name,
  list: (data: CollectionData[Name]) => Reference[],
): Finding[] {
  return entriesIn(content, collection).flatMap((entry) =>
    list(entry.data)
      .filter(([, to, id]) => id !== undefined && !content[to].has(id))
      .map(([keys, to, id]) => unknownReference(content, collection, entry.id, keys, to, id!)),
  );
}

function unknownReference(
  content: Content,
  collection: CollectionName,
  entry: string,
  keys: FieldPath,
  to: Referred,
  id: string,
): Finding {
  const nearest = nearestOf(id, [...content[to].keys()]);
  return {
    id: referred[to].id,
    severity: 'error',
    collection,
    entry,
    keys,
    missing: { collection: to, id },
    message: `Không có ${referred[to].name} nào mang mã “${id}”.`,
    hint: nearest
      ? `Có phải bạn định viết “${nearest}”?`
      : `Kiểm tra lại mã, hoặc thêm ${to}/${id}.${to === 'bulletins' || to === 'commitments' ? 'md' : 'yaml'}.`,
  };
}

import type { Content, Entry } from '../domain/content.ts';
import { eventMeasures } from '../domain/event.ts';
import type { Measure } from '../domain/measure.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { sectionTexts } from '../domain/section-pointers.ts';
import { pointAt, reportedMeasures } from '../domain/reported.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import { checkReferenceForms } from '../markdown/check-references.ts';
import { inspectMarkdown } from '../markdown/check.ts';
import { storyComponents } from '../markdown/components.ts';
import { scanReferences, type Reference } from '../markdown/references.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import type { Finding } from './finding.ts';

type Place = Pick<Finding, 'collection' | 'entry' | 'keys' | 'bodyOffset'>;

/** Checks the Markdown of every entry: what it may not hold, and what its `:so[…]` and `:van-ban[…]` point at. */
export function checkProse(content: Content): Finding[] {
  return [
    ...[...content.bulletins.values()].flatMap((entry) =>
      checkEntry(content, 'bulletins', entry, measuresOf(content, entry.id), [
        [['summary'], entry.data.summary],
        ...(entry.data.mainPoints ?? []).map((point, index) => [['mainPoints', index], point] as const),
        ...sectionTexts(entry.data).map(({ keys, text }) => [keys, text] as const),
      ]),
    ),
    ...[...content.bulletins.values()].flatMap((entry) => checkKeyFigures(content, entry)),
    ...[...content.stories.values()].flatMap((entry) =>
      checkEntry(content, 'stories', entry, measuresOf(content, entry.data.bulletin), [
        [['summary'], entry.data.summary],
      ]),
    ),
    ...[...content.events.values()].flatMap((entry) =>
      checkEntry(content, 'events', entry, () => eventMeasures(entry.data), [[['summary'], entry.data.summary]]),
    ),
    ...[...content.commitments.values()].flatMap((entry) => checkEntry(content, 'commitments', entry, noMeasures, [])),
    ...[...content.pages.values()].flatMap((entry) => checkEntry(content, 'pages', entry, noMeasures, [])),
  ];
}

/** The measures that a text may point at; asked for only where it points at something. */
type Measures = () => ReadonlyMap<string, Measure>;

const noMeasures: Measures = () => new Map();

function measuresOf(content: Content, bulletinId: string | undefined): Measures {
  const bulletin = bulletinId === undefined ? undefined : content.bulletins.get(bulletinId)?.data;
  return bulletin ? () => reportedMeasures(bulletin, content.indicators) : noMeasures;
}

function checkEntry(
  content: Content,
  collection: Place['collection'],
  { id: entry, body, format }: Entry<unknown>,
  listMeasures: Measures,
  fields: readonly (readonly [FieldPath, string])[],
): Finding[] {
  const place = { collection, entry };
  const { findings, references } = inspectMarkdown(body, format, storyComponents);
  return [
    ...findings.map(({ id, offset, message, hint }): Finding => ({
      ...place,
      id,
      severity: 'error',
      keys: [],
      bodyOffset: offset,
      message,
      hint,
    })),
    ...checkPointers(content, listMeasures, [...references, ...shownFigures(body, format)], { ...place, keys: [] }),
    ...fields.flatMap(([keys, text]) => [
      ...checkReferenceForms(text).map(({ id, message, hint }): Finding => ({
        ...place,
        id,
        severity: 'error',
        keys,
        message,
        hint,
      })),
      ...checkPointers(content, listMeasures, scanReferences(text), { ...place, keys }),
    ]),
  ];
}

/** The figures that an MDX text shows large, as references to them. */
function shownFigures(body: string, format: Entry<unknown>['format']): Pick<Reference, 'kind' | 'target' | 'offset'>[] {
  if (format === 'md') return [];
  return [...body.matchAll(/<KeyFigure\s+path="([^"]*)"/g)].map(({ 1: target = '', index: offset }) => ({
    kind: 'figure',
    target,
    offset,
  }));
}

function checkPointers(
  content: Content,
  listMeasures: Measures,
  references: readonly Pick<Reference, 'kind' | 'target' | 'offset'>[],
  place: Place,
): Finding[] {
  if (references.length === 0) return [];
  const measures = listMeasures();
  return references.flatMap(({ kind, target, offset }): Finding[] => {
    const at = place.keys.length === 0 ? { ...place, bodyOffset: offset } : place;
    if (kind === 'document')
      return content.documents.has(target)
        ? []
        : [unknownTarget(at, 'unknown-document', 'văn bản', target, content.documents.keys())];
    return pointAt(target, measures) ? [] : [unknownTarget(at, 'unknown-figure', 'số liệu', target, measures.keys())];
  });
}

function checkKeyFigures(content: Content, { id, data }: Entry<Bulletin>): Finding[] {
  if (!data.keyFigures) return [];
  const measures = reportedMeasures(data, content.indicators);
  return data.keyFigures.flatMap((path, index) => {
    const place: Place = { collection: 'bulletins', entry: id, keys: ['keyFigures', index] };
    return pointAt(path, measures) ? [] : [unknownTarget(place, 'unknown-figure', 'số liệu', path, measures.keys())];
  });
}

function unknownTarget(place: Place, id: ProblemId, what: string, target: string, known: Iterable<string>): Finding {
  const all = [...known];
  const nearest = nearestOf(target, all);
  const listed = all.slice(0, 12).join(', ') + (all.length > 12 ? ', …' : '');
  return {
    ...place,
    id,
    severity: 'error',
    message: `Không có ${what} nào ở “${target}”.`,
    hint: nearest
      ? `Có phải bạn định viết “${nearest}”?`
      : all.length > 0
        ? `Có thể chỉ đến: ${listed}.`
        : 'Bản tin được dẫn chưa có số liệu nào.',
  };
}

import type { Bulletin } from './bulletin.ts';
import { commitmentIdOf } from './commitment-reference.ts';
import { findMarked, type MarkedReference, type MarkedText } from './marked-fields.ts';
import { flattenMeasures } from './measure.ts';
import { reportedSections } from './reported.ts';
import { sectionKeys, sectionSchemas } from './sections.ts';

/** The texts in the sections of a bulletin that may point at figures and documents, in the order of every bulletin. */
export function sectionTexts(bulletin: Bulletin): MarkedText[] {
  return sectionKeys.flatMap((key) => findMarked(sectionSchemas[key], bulletin[key], [key]).texts);
}

/**
 * The entries of other collections that the sections of a bulletin name, by their whole identity, in the order of every
 * bulletin; the documents that figures are taken from come last.
 */
export function sectionReferences(bulletin: Bulletin): MarkedReference[] {
  const measures = reportedSections(bulletin).flatMap(({ groups }) => flattenMeasures(groups));
  const sources = measures.flatMap(({ keys, figure: { source } }): MarkedReference[] =>
    source ? [{ keys: [...keys, 'source'], to: 'documents', id: source }] : [],
  );
  return [...namedReferences(bulletin), ...sources];
}

/** The same without the documents that figures are taken from, and without the work of going through all figures. */
export function namedReferences(bulletin: Bulletin): MarkedReference[] {
  return sectionKeys
    .flatMap((key) => findMarked(sectionSchemas[key], bulletin[key], [key]).references)
    .map((reference) => withWholeIdentity(reference, bulletin.organization));
}

function withWholeIdentity(reference: MarkedReference, organization: string): MarkedReference {
  return reference.to === 'commitments' ? { ...reference, id: commitmentIdOf(organization, reference.id) } : reference;
}

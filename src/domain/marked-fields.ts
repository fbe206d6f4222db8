import { z } from 'zod';
import { commitmentReferenceField } from './commitment-reference.ts';
import { identifierField, textField } from './fields.ts';
import type { FieldPath } from './problem.ts';

/** Collections that a section refers to by identity. */
export type SectionTarget = 'documents' | 'commitments' | 'catalogues';

const proseMarks = z.registry<{ prose: true }>();
const referenceMarks = z.registry<{ to: SectionTarget }>();

/** A paragraph whose `:so[…]` and `:van-ban[…]` print the figures and documents they point at; 1 to `most` characters. */
export function proseField(most = 800) {
  const field = textField(most);
  proseMarks.add(field, { prose: true });
  return field;
}

/** The identity of an entry of the collection `to`; a commitment of the bulletin's own organization by its code alone. */
export function referenceField(to: SectionTarget) {
  const field = (to === 'commitments' ? commitmentReferenceField : identifierField).clone();
  referenceMarks.add(field, { to });
  return field;
}

/** A text of a section that may point at figures and documents. */
export interface MarkedText {
  /** Where it stands in the entry's data. */
  keys: FieldPath;
  text: string;
}

/** A field of a section that names an entry of another collection. */
export interface MarkedReference {
  /** Where it stands in the entry's data. */
  keys: FieldPath;
  to: SectionTarget;
  id: string;
}

/** What the marked fields of some data hold, in the order of the schema. */
export interface MarkedFields {
  texts: MarkedText[];
  references: MarkedReference[];
}

/** Finds the marked fields in `data`, an output of `schema`. */
export function findMarked(schema: z.ZodType, data: unknown, keys: FieldPath): MarkedFields {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const found: MarkedFields = { texts: [], references: [] };
  if (typeof data === 'string') {
    const target = referenceMarks.get(inner);
    if (target) found.references.push({ keys, to: target.to, id: data });
    if (proseMarks.has(inner)) found.texts.push({ keys, text: data });
  }
  for (const [key, field, value] of fieldsOf(inner, data)) {
    const below = findMarked(field, value, [...keys, key]);
    found.texts.push(...below.texts);
    found.references.push(...below.references);
  }
  return found;
}

function fieldsOf(schema: z.ZodType, data: unknown): [string | number, z.ZodType, unknown][] {
  if (schema instanceof z.ZodArray && Array.isArray(data))
    return data.map((item, index) => [index, schema.element as z.ZodType, item]);
  if (!(schema instanceof z.ZodObject) || typeof data !== 'object' || data === null) return [];
  const fields = data as Record<string, unknown>;
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => [key, field, fields[key]]);
}

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
  const found: MarkedFields = { texts: [], references: [] };
  collectMarked(schema, data, keys, found);
  return found;
}

function collectMarked(schema: z.ZodType, data: unknown, keys: FieldPath, found: MarkedFields): void {
  const { inner, target, prose, holdsMarks } = lookAt(schema);
  if (!holdsMarks || data === undefined || data === null) return;
  if (typeof data === 'string') {
    if (target) found.references.push({ keys, to: target.to, id: data });
    if (prose) found.texts.push({ keys, text: data });
  } else if (inner instanceof z.ZodArray && Array.isArray(data)) {
    data.forEach((item, index) => collectMarked(inner.element as z.ZodType, item, [...keys, index], found));
  } else if (inner instanceof z.ZodObject && typeof data === 'object') {
    for (const key of Object.keys(inner.shape))
      collectMarked(inner.shape[key] as z.ZodType, (data as Record<string, unknown>)[key], [...keys, key], found);
  }
}

interface Look {
  /** Without what makes it optional. */
  inner: z.ZodType;
  target: { to: SectionTarget } | undefined;
  prose: boolean;
  /** Whether it or a field inside it is marked; most fields are figures, which are not. */
  holdsMarks: boolean;
}

const looks = new WeakMap<z.ZodType, Look>();

/** What there is to know of a schema; worked out once for each. */
function lookAt(schema: z.ZodType): Look {
  const known = looks.get(schema);
  if (known) return known;
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  const [target, prose] = [referenceMarks.get(inner), proseMarks.has(inner)];
  const within =
    inner instanceof z.ZodArray
      ? [inner.element as z.ZodType]
      : inner instanceof z.ZodObject
        ? Object.values(inner.shape as Record<string, z.ZodType>)
        : [];
  const look = {
    inner,
    target,
    prose,
    holdsMarks: Boolean(target) || prose || within.some((one) => lookAt(one).holdsMarks),
  };
  looks.set(schema, look);
  return look;
}

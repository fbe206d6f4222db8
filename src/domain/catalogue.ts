import { z } from 'zod';
import { choiceField } from './choice.ts';
import { waiversField } from './waiver.ts';
import { identifierField, lineField, sourceSchema, textField, wholeNumberField } from './fields.ts';

/** What a catalogue lists. */
export const catalogueKinds = {
  manifestations: 'Biểu hiện suy thoái cần nhận diện',
  'exemplary-duties': 'Điều nêu gương',
  'prohibited-acts': 'Điều không được làm',
} as const;

/** A versioned catalogue that organizations and members review themselves against. */
export const catalogueSchema = z.strictObject({
  /** What it is called. */
  name: lineField(),
  /** What it lists. */
  kind: choiceField(catalogueKinds),
  /** Who uses it. */
  organization: identifierField,
  /** How many items it lists. */
  size: wholeNumberField(1, 1000),
  /** The document that adopts it. */
  document: identifierField.optional(),
  /** The items, where they are published. */
  items: z.array(textField(600)).min(1).optional(),
  /** What a reader should know about it. */
  description: textField(800).optional(),
  /** Where the facts above come from. */
  sources: z.array(sourceSchema).min(1).optional(),
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** A versioned catalogue. */
export type Catalogue = z.output<typeof catalogueSchema>;

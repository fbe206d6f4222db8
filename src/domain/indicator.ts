import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { lineField, textField, wholeNumberField } from './fields.ts';
import { formerIdsField } from './former-ids.ts';

/** A measure that any organization may report, defined once. */
export const indicatorSchema = z.strictObject({
  /** What is measured, in words that a reader understands alone. */
  name: lineField(),
  /** What is counted: `hộ`; absent for percentages, ratios and money. */
  unit: lineField(40).optional(),
  /** The kind of quantity that its figures take. */
  kind: z.enum(['number', 'percent', 'points', 'ratio', 'money']),
  /** Which way is better. */
  direction: z.enum(['up', 'down', 'none']),
  /** How many decimal places its figures carry at most. */
  decimals: wholeNumberField(0, 6).default(0),
  /** What is counted, what is not, and how. */
  definition: textField(1200),
  /** Who makes the figure, or the text that defines it. */
  source: textField(400).optional(),
  /** Identities it had before; their addresses lead to it. */
  formerIds: formerIdsField,
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** A measure that any organization may report. */
export type Indicator = z.output<typeof indicatorSchema>;

import { z } from 'zod';
import { dateField, lineField, textField } from './fields.ts';
import { valueField } from './figure.ts';

/**
 * A change of a figure after its release. The bulletin's figure carries the new value; the old one stays here, so that both
 * can be shown and followed.
 */
export const correctionSchema = z.strictObject({
  /** The day of the change. */
  date: dateField,
  /** `error`: what was published was wrong. `revision`: a planned update of a provisional figure. */
  kind: z.enum(['error', 'revision']).default('error'),
  /** Path of the figure: `petitions.solved`, `figures.ho-ngheo`. */
  figure: lineField(),
  /** The value as it was published. */
  old: valueField,
  /** The value that is right; equal to the figure's value. */
  new: valueField,
  /** What was wrong. */
  fault: textField(400),
  /** How it came about, and how it was found. */
  reason: textField(600),
});
/** A change of a figure after its release. */
export type Correction = z.output<typeof correctionSchema>;

import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { identifierField, lineField, periodField, sourceSchema, textField } from './fields.ts';
import { quantityField } from './figure.ts';

/** A target of a congress resolution. */
export const termTargetSchema = z.strictObject({
  /** The indicator that it is measured by. */
  indicator: identifierField,
  /** What was promised. */
  target: quantityField,
  /** Where it started. */
  baseline: quantityField.optional(),
  /** What a reader must know to understand it. */
  note: textField().optional(),
});
/** A target of a congress resolution. */
export type TermTarget = z.output<typeof termTargetSchema>;

/** The years between two congresses of an organization, with what its resolution promised. */
export const termSchema = z.strictObject({
  /** What it is called. */
  name: lineField(),
  /** Whose term it is. */
  organization: identifierField,
  /** Its years. */
  period: periodField,
  /** The resolution that sets the targets. */
  resolution: identifierField.optional(),
  /** The targets that this site follows, not necessarily all that the resolution sets. */
  targets: z.array(termTargetSchema).min(1).optional(),
  /** Where the facts above come from. */
  sources: z.array(sourceSchema).min(1).optional(),
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** The years between two congresses of an organization. */
export type Term = z.output<typeof termSchema>;

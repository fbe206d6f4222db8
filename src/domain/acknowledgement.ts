import { z } from 'zod';
import { lineField, textField } from './fields.ts';

/**
 * A warning that the editors know of and leave as it is, because the published source has the fault itself. What was published
 * is never silently mended: readers see the note at the figure.
 */
export const acknowledgementSchema = z.strictObject({
  /** The permanent kind of the warning: `share-mismatch`. */
  problem: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** Path of the figure: `figures.ho-ngheo`; left out for a warning about the bulletin or its prose. */
  figure: lineField().optional(),
  /** What readers must know: what does not agree, and why it stays. */
  note: textField(600),
});
/** A warning that the editors know of and leave as it is. */
export type Acknowledgement = z.output<typeof acknowledgementSchema>;

/** The list of a bulletin; each figure's warning of one kind is acknowledged once. */
export const acknowledgementsField = z.array(acknowledgementSchema).min(1).optional();

/** What may acknowledge warnings: a bulletin. */
export interface Acknowledging {
  acknowledgements?: readonly Acknowledgement[] | undefined;
}

/** The notes that readers see at the figure of this path, in the order of the bulletin. */
export function acknowledgedAt({ acknowledgements = [] }: Acknowledging, path: string): string[] {
  return acknowledgements.filter(({ figure }) => figure === path).map(({ note }) => note);
}

/** The notes about a bulletin as a whole, in its order. */
export function acknowledgedInWhole({ acknowledgements = [] }: Acknowledging): string[] {
  return acknowledgements.filter(({ figure }) => figure === undefined).map(({ note }) => note);
}

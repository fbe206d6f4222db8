import type { ScaleGroup } from './type-scale.ts';

/**
 * What the fitting of type needs to know about a box, kept in an element's `mark` property: satori hands the property back
 * together with the measured box.
 */
export interface Mark {
  /** This box is an area that others must stay inside of. */
  frame?: string;
  /** Name of the area this box must stay inside of. */
  within?: string;
  /** Group of sizes that steps down when this box does not fit. */
  group?: ScaleGroup;
  /** Vietnamese name of the text, for the message when nothing smaller is left. */
  field?: string;
  /** Height of a line and the most lines this text may take, where that is limited. */
  lineHeight?: number;
  lines?: number;
}

/** Names of the areas every card has. */
export const frames = { page: 'page', body: 'body' } as const;

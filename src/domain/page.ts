import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { lineField, textField } from './fields.ts';
import { formerIdsField } from './former-ids.ts';

/** A page of the site itself: about, how to read a bulletin. */
export const pageSchema = z.strictObject({
  /** Its headline. */
  title: lineField(120),
  /** What it tells, in one sentence. */
  summary: textField(300),
  /** Identities it had before; their addresses lead to it. */
  formerIds: formerIdsField,
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** A page of the site itself. */
export type Page = z.output<typeof pageSchema>;

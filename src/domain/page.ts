import { z } from 'zod';
import { lineField, textField } from './fields.ts';

/** A page of the site itself: about, how to read a bulletin. */
export const pageSchema = z.strictObject({
  /** Its headline. */
  title: lineField(120),
  /** What it tells, in one sentence. */
  summary: textField(300),
});
/** A page of the site itself. */
export type Page = z.output<typeof pageSchema>;

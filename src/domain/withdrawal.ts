import { z } from 'zod';
import type { Bulletin } from './bulletin.ts';
import { dateField, textField } from './fields.ts';

/** Why and since when a published bulletin no longer holds. */
export const withdrawalSchema = z.strictObject({
  /** The day from which the bulletin no longer holds. */
  date: dateField,
  /** What a reader must know of why it was taken back. */
  reason: textField(600),
});
/** Why and since when a published bulletin no longer holds. */
export type Withdrawal = z.output<typeof withdrawalSchema>;

/** A bulletin that was published and taken back: what it was called, and nothing of what it reported. */
export type WithdrawnBulletin = Pick<Bulletin, 'organization' | 'period' | 'title' | 'released'> & {
  withdrawal: Withdrawal;
};

/** What is left of a bulletin that was taken back; undefined for one that was not. */
export function withdrawnOf({
  status,
  organization,
  period,
  title,
  released,
  withdrawal,
}: Bulletin): WithdrawnBulletin | undefined {
  return status === 'withdrawn' && withdrawal ? { organization, period, title, released, withdrawal } : undefined;
}

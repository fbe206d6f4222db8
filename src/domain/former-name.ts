import { z } from 'zod';
import { compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { dateField, lineField } from './fields.ts';
import type { Organization } from './organization.ts';

/** A name that an organization bore before, for one that was renamed and went on as the same organization. */
export const formerNameSchema = z.strictObject({
  /** The full name of that time. */
  name: lineField(),
  /** The last day it bore that name. */
  until: dateField,
});
/** A name that an organization bore before. */
export type FormerName = z.output<typeof formerNameSchema>;

/** The name that an organization bore on a day. */
export function nameOn({ name, formerNames = [] }: Organization, day: CalendarDate): string {
  return sortNames(formerNames).find(({ until }) => compareDates(day, until) <= 0)?.name ?? name;
}

/** Former names, the earliest first. */
export function sortNames(names: readonly FormerName[]): FormerName[] {
  return [...names].sort((one, other) => compareDates(one.until, other.until));
}

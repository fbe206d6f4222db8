import type { Organization } from '../../domain/organization.ts';
import { dueDay, lineFor, noticesFor } from '../../domain/promises.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import type { Period } from '../../vietnamese/period.ts';

/** The last day on which a bulletin is on time, after all postponements; undefined where the schedule does not owe it. */
export function dueDateOf(organization: Organization, period: Period): CalendarDate | undefined {
  const line = lineFor(organization, period);
  if (!line) return undefined;
  const due = dueDay(line, period);
  return noticesFor(organization, period, due).findLast(({ holds }) => holds)?.notice.postponedTo ?? due;
}

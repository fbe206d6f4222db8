import { addDays, compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { comparePeriods, periodEnd, periodId, type Period } from '../vietnamese/period.ts';
import type { Organization } from './organization.ts';
import type { Notice, ScheduleLine } from './schedule.ts';

/** The lines and notices of an organization, with the days it exists. */
export type Promises = Pick<Organization, 'schedule' | 'notices' | 'founded' | 'ended'>;

/** The line that a period is owed by; undefined where the organization does not owe it. */
export function lineFor(promises: Promises, period: Period): ScheduleLine | undefined {
  return promises.schedule?.find(
    (line) =>
      line.every === period.kind &&
      comparePeriods(line.since, period) <= 0 &&
      (!line.until || comparePeriods(period, line.until) <= 0) &&
      isWithinLifetime(promises, period, dueDay(line, period)),
  );
}

/** An organization owes nothing that ended before it began, nor what falls due when it is no more. */
function isWithinLifetime({ founded, ended }: Promises, period: Period, due: CalendarDate): boolean {
  return (!founded || compareDates(periodEnd(period), founded) >= 0) && (!ended || compareDates(due, ended) <= 0);
}

/** The last day on which the bulletin of a period is on time. */
export function dueDay({ dueDays }: ScheduleLine, period: Period): CalendarDate {
  return addDays(periodEnd(period), dueDays);
}

/** A notice with the day that held before it. */
export interface DatedNotice {
  notice: Notice;
  /** Where it stands in the organization's list, from 0. */
  index: number;
  /** The last day that it puts off. */
  before: CalendarDate;
  /** Whether it was given by that day, and puts it off. */
  holds: boolean;
}

/** The notices for one period in the order in which they were announced, each with the day that it puts off. */
export function noticesFor(promises: Promises, period: Period, due: CalendarDate): DatedNotice[] {
  const own = (promises.notices ?? [])
    .map((notice, index) => ({ notice, index }))
    .filter(({ notice }) => periodId(notice.period) === periodId(period))
    .sort((one, other) => compareDates(one.notice.announced, other.notice.announced));
  let held = due;
  return own.map(({ notice, index }) => {
    const before = held;
    const holds = compareDates(notice.announced, before) <= 0 && compareDates(notice.postponedTo, before) > 0;
    if (holds) held = notice.postponedTo;
    return { notice, index, before, holds };
  });
}

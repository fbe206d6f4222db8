import { addDays, compareDates, daysBetween, toIso, weekday, type CalendarDate } from '../vietnamese/date.ts';
import { derivedOnce } from './content.ts';
import type { HolidayYear } from './holidays.ts';

/** What tells working days from others: weekends are off unless worked, weekdays are worked unless off. */
export interface WorkCalendar {
  /** Days off that fall on a weekday, as `2026-09-02`. */
  readonly daysOff: ReadonlySet<string>;
  /** Saturdays and Sundays that are worked. */
  readonly workedWeekends: ReadonlySet<string>;
  /** The years whose days off are all known; in every other year only weekends, and what is known so far, count as off. */
  readonly knownYears: ReadonlySet<number>;
}

/** A number of working days; `known` is false where it runs over a year whose days off are not all known. */
export interface WorkingDays {
  days: number;
  known: boolean;
}

/** The calendar that the holidays of some years make; a year has one entry, named by its number. */
export function makeWorkCalendar(years: ReadonlyMap<string, { data: HolidayYear }>): WorkCalendar {
  const entries = [...years].map(([id, { data }]) => ({ year: Number(id), ...data }));
  const isoDays = (days: readonly { date: CalendarDate }[] | undefined, onWeekend: boolean) =>
    (days ?? []).filter(({ date }) => isWeekend(date) === onWeekend).map(({ date }) => toIso(date));
  return {
    daysOff: new Set(entries.flatMap(({ holidays }) => isoDays(holidays, false))),
    workedWeekends: new Set(entries.flatMap(({ workingDays }) => isoDays(workingDays, true))),
    knownYears: new Set(entries.filter(({ complete }) => complete).map(({ year }) => year)),
  };
}

/** The calendar of the site's own holidays. */
export const workCalendarOf = derivedOnce((content): WorkCalendar => makeWorkCalendar(content.holidays));

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(date: CalendarDate): boolean {
  return weekday(date) % 6 === 0;
}

/** Whether offices work on a day. */
export function isWorkingDay(date: CalendarDate, calendar: WorkCalendar): boolean {
  const iso = toIso(date);
  return isWeekend(date) ? calendar.workedWeekends.has(iso) : !calendar.daysOff.has(iso);
}

/**
 * How many working days lie after `from` up to and with `to`: the day after `from` is the first that counts. Negative, and
 * counted the other way round, where `to` is before `from`.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): WorkingDays {
  const forward = compareDates(from, to) <= 0;
  const [first, last] = forward ? [from, to] : [to, from];
  const length = daysBetween(first, last);
  const restDays = Array.from({ length: length % 7 }, (_, day) => addDays(last, -day));
  const weekdays = Math.floor(length / 7) * 5 + restDays.filter((day) => !isWeekend(day)).length;
  const inside = (days: ReadonlySet<string>) =>
    [...days].filter((iso) => iso > toIso(first) && iso <= toIso(last)).length;
  const days = weekdays - inside(calendar.daysOff) + inside(calendar.workedWeekends);
  return { days: forward || days === 0 ? days : -days, known: knowsYears(first, last, calendar) };
}

/**
 * The day that lies `days` working days after `from`, the day after `from` being the first that can count; `from` itself for 0.
 * Throws RangeError unless `days` is a whole number from 0.
 */
export function addWorkingDays(
  from: CalendarDate,
  days: number,
  calendar: WorkCalendar,
): { date: CalendarDate; known: boolean } {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`);
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return { date, known: knowsYears(from, date, calendar) };
}

/**
 * The last day on which what is due on `deadline` is still in time: the next working day where the deadline itself is none
 * (Civil Code 91/2015/QH13, article 148, paragraph 5).
 */
export function lastDayInTime(deadline: CalendarDate, calendar: WorkCalendar): CalendarDate {
  return isWorkingDay(deadline, calendar) ? deadline : addWorkingDays(deadline, 1, calendar).date;
}

/** Whether the years of all days after `first` up to `last` are known. */
function knowsYears(first: CalendarDate, last: CalendarDate, calendar: WorkCalendar): boolean {
  if (compareDates(first, last) === 0) return true;
  const from = addDays(first, 1).year;
  const years = Array.from({ length: last.year - from + 1 }, (_, year) => from + year);
  return years.every((year) => calendar.knownYears.has(year));
}

/** A day of the Gregorian calendar in Viet Nam; month and day count from 1. It has no time and no time zone. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/** The first and last year a written date or period may have; anything else is taken for a slip of the pen. */
export const yearRange = { first: 1900, last: 2100 } as const;

const DAY_MILLISECONDS = 86_400_000;
const VIETNAM_OFFSET_MILLISECONDS = 7 * 3_600_000;
/** A cycle of 400 years has this many days. */
const CYCLE_DAYS = 146_097;
/** Days from 01/03/0000 to 01/01/1970. */
const EPOCH_DAYS = 719_468;

/** How many days the month has. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Negative if `a` is before `b`, 0 on the same day, positive if it is after. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day `days` after the date (before it, if negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** How many days `to` is after `from`; negative if it is before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day of the week: 0 is Sunday, 1 Monday, … 6 Saturday. */
export function weekday(date: CalendarDate): number {
  // 01/01/1970 was a Thursday.
  return (((toDayNumber(date) + 4) % 7) + 7) % 7;
}

/** The date in Viet Nam (UTC+7 all year) at the instant, given in milliseconds since 1970 in UTC. */
export function todayInVietnam(epochMilliseconds: number): CalendarDate {
  return fromDayNumber(Math.floor((epochMilliseconds + VIETNAM_OFFSET_MILLISECONDS) / DAY_MILLISECONDS));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since 01/01/1970. Years are counted from March here, so that the leap day comes last. */
function toDayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE_DAYS + dayOfCycle - EPOCH_DAYS;
}

function fromDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + EPOCH_DAYS;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = shifted - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

import { toIso, type CalendarDate } from '../../vietnamese/date.ts';

/** The beginning of a day in Viet Nam as RFC 3339 writes it; content knows days, not hours. */
export function timestampOf(day: CalendarDate): string {
  return `${toIso(day)}T00:00:00+07:00`;
}

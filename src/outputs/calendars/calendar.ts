import { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency, default as ical } from 'ical-generator';
import type { CalendarDate } from '../../vietnamese/date.ts';
import { toIso } from '../../vietnamese/date.ts';
import { toClock, type ClockTime } from '../../vietnamese/time.ts';

/** One item of a calendar; without `start` it takes the whole day. */
export interface CalendarItem {
  /** Permanent identity, unique in the world: `xa-mau/2026-10@minhbach.example`. */
  uid: string;
  day: CalendarDate;
  start?: ClockTime;
  end?: ClockTime;
  title: string;
  description: string;
  place?: string;
  /** Absolute address of the page that tells all of it. */
  address: string;
  cancelled: boolean;
  /** The day on which what is told here was last known to change. */
  stamp: CalendarDate;
}

/** A calendar in iCalendar (RFC 5545), with the address that it can be subscribed at. */
export function writeCalendar(name: string, address: string, items: readonly CalendarItem[]): string {
  const calendar = ical({
    name,
    url: address,
    prodId: { company: 'Minh Bach', product: 'Minh Bach', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
    // Times are told as instants: the library would turn them into the machine's own zone. Viet Nam knows no summer time.
    x: { 'X-WR-TIMEZONE': 'Asia/Ho_Chi_Minh' },
  });
  for (const item of items) {
    const { uid, day, start, end, title, description, place, cancelled, stamp } = item;
    calendar.createEvent({
      id: uid,
      start: instantOf(day, start),
      ...(start && end && { end: instantOf(day, end) }),
      allDay: start === undefined,
      summary: title,
      description,
      ...(place && { location: place }),
      url: item.address,
      stamp: instantOf(stamp, midnight),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: start ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

const midnight: ClockTime = { hour: 0, minute: 0 };

/** A time in Viet Nam as an instant; a whole day as the library wants it. */
function instantOf(day: CalendarDate, time?: ClockTime): Date {
  return new Date(time ? `${toIso(day)}T${toClock(time)}:00+07:00` : `${toIso(day)}T00:00:00Z`);
}

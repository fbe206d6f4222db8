import { tidyText } from './folding.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A time of the day in Viet Nam, 00:00 to 23:59. */
export interface ClockTime {
  hour: number;
  minute: number;
}

/** Spellings that are clear enough to name the mend: hour, then minute or nothing. */
const OTHER_SPELLING = /^(\d{1,2}) ?(?:h|g|giờ|[.,:]) ?(?:(\d{1,2}) ?(?:phút|p|')?)?(?: ?(sáng|chiều|tối))?$/iu;

/** Reads a time written `14:30` or `8:00`, by the 24-hour clock; other spellings are refused with the mend. */
export function parseTime(text: string): Parsed<ClockTime> {
  const written = tidyText(text);
  const shown = quoteValue(written);
  if (written === '') return refuse('Giờ còn trống.', 'Xin viết giờ:phút, ví dụ 14:30.');
  const [, hour, minute] = /^(\d{1,2}):(\d\d)$/u.exec(written) ?? [];
  if (hour !== undefined && minute !== undefined) {
    const time = { hour: Number(hour), minute: Number(minute) };
    return existsTime(time)
      ? accept(time)
      : refuse(`Không có giờ nào là ${shown}.`, 'Xin viết từ 00:00 đến 23:59, ví dụ 14:30.');
  }
  const other = OTHER_SPELLING.exec(written);
  const meant = other && { hour: afternoon(Number(other[1]), other[3]), minute: Number(other[2] ?? 0) };
  return meant && existsTime(meant)
    ? refuse(`Giờ ${shown} chưa đúng cách viết.`, `Xin viết ${toClock(meant)}.`)
    : refuse(`${shown} không phải là giờ viết đúng cách.`, 'Xin viết giờ:phút theo 24 giờ, ví dụ 14:30.');
}

function afternoon(hour: number, part: string | undefined): number {
  return part !== undefined && part.toLowerCase() !== 'sáng' && hour < 12 ? hour + 12 : hour;
}

function existsTime({ hour, minute }: ClockTime): boolean {
  return hour <= 23 && minute <= 59;
}

/** Negative if `a` is earlier than `b`, 0 at the same minute, positive if it is later. */
export function compareTimes(a: ClockTime, b: ClockTime): number {
  return a.hour - b.hour || a.minute - b.minute;
}

/** `08:00`, as `parseTime` reads it and machines do. */
export function toClock({ hour, minute }: ClockTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The time inside a sentence: `8 giờ`, `14 giờ 30`, `9 giờ 05`. */
export function formatTime({ hour, minute }: ClockTime): string {
  return minute === 0 ? `${hour} giờ` : `${hour} giờ ${String(minute).padStart(2, '0')}`;
}

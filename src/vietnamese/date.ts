import { daysInMonth, weekday, yearRange } from './calendar.ts';
import type { CalendarDate } from './calendar.ts';
import { tidyText } from './folding.ts';
import { accept, quoteValue, refuse } from './parsed.ts';
import type { Parsed } from './parsed.ts';
import { capitalizeFirst } from './words.ts';

export { addDays, compareDates, daysBetween, daysInMonth, todayInVietnam, weekday } from './calendar.ts';
export type { CalendarDate } from './calendar.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** Spellings that are clear enough to name the mend: named groups d, m and y. */
const OTHER_SPELLINGS: readonly RegExp[] = [
  /^(?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2}),? năm (?<y>\d{4})$/iu,
  /^ngày (?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})$/iu,
  /^(?<d>\d{1,2}) ?[/.\- ] ?(?<m>\d{1,2}) ?[/.\- ] ?(?<y>\d{4})$/u,
  /^(?<y>\d{4})[/.\- ](?<m>\d{1,2})[/.\- ](?<d>\d{1,2})$/u,
  /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)[T ]\d\d:.*$/u,
];

/**
 * Reads a day of the calendar written `05/10/2026`, `5/10/2026` (day first) or `2026-10-05`. A day that does not exist,
 * a year of two digits, words, other marks and the month-first order are refused with the mend.
 */
export function parseDate(text: string): Parsed<CalendarDate> {
  const written = tidyText(text);
  const shown = quoteValue(written);
  if (written === '') return refuse('Ngày còn trống.', 'Xin viết ngày/tháng/năm, ví dụ 05/10/2026.');

  const match =
    /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/u.exec(written) ??
    /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)$/u.exec(written);
  if (match) return checkDate(readGroups(match), shown);

  for (const pattern of OTHER_SPELLINGS) {
    const other = pattern.exec(written);
    if (!other) continue;
    const date = checkDate(readGroups(other), shown);
    return date.ok ? refuse(`Ngày ${shown} chưa đúng cách viết.`, `Xin viết ${formatDate(date.value)}.`) : date;
  }
  return (
    refuseTwoDigitYear(written) ??
    refuse(`${shown} không phải là ngày viết đúng cách.`, 'Xin viết đủ ngày/tháng/năm bằng chữ số, ví dụ 05/10/2026.')
  );
}

function readGroups(match: RegExpExecArray): CalendarDate {
  return { year: Number(match.groups?.['y']), month: Number(match.groups?.['m']), day: Number(match.groups?.['d']) };
}

function checkDate(date: CalendarDate, shown: string): Parsed<CalendarDate> {
  const { year, month, day } = date;
  if (year < yearRange.first || year > yearRange.last) {
    return refuse(
      `Năm ${year} trong ${shown} nằm ngoài khoảng ${yearRange.first}–${yearRange.last}.`,
      'Xin kiểm tra lại năm, ví dụ 05/10/2026.',
    );
  }
  if (month < 1 || month > 12) {
    const swapped = { year, month: day, day: month };
    if (existsDay(swapped)) {
      return refuse(
        `Trong ${shown}, vị trí của tháng là ${month}, mà một năm chỉ có 12 tháng.`,
        `Nếu là ngày ${month} tháng ${day} năm ${year}, xin viết ${formatDate(swapped)} (ngày trước, tháng sau).`,
      );
    }
    return refuse(`Không có tháng ${month} như trong ${shown}.`, 'Xin viết tháng từ 01 đến 12, ví dụ 05/10/2026.');
  }
  if (existsDay(date)) return accept(date);
  const last = daysInMonth(year, month);
  return refuse(
    `Không có ngày ${day} như trong ${shown}: tháng ${month} năm ${year} có ${last} ngày.`,
    `Xin viết một ngày từ ${formatDate({ year, month, day: 1 })} đến ${formatDate({ year, month, day: last })}.`,
  );
}

function existsDay({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function refuseTwoDigitYear(written: string): Parsed<never> | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)$/u.exec(written) ?? [];
  if (year === undefined) return undefined;
  const readings = [2000, 1900].map((century) => ({
    year: century + Number(year),
    month: Number(month),
    day: Number(day),
  }));
  const mends = readings.filter(existsDay).map((date) => `nếu là năm ${date.year}, xin viết ${formatDate(date)}`);
  const hint = mends.length > 0 ? mends.join('; ') : 'xin viết đủ ngày/tháng/năm, ví dụ 05/10/2026';
  return refuse(
    `Năm trong ${quoteValue(written)} chỉ có hai chữ số, có thể là ${readings.map((date) => date.year).join(' hoặc ')}.`,
    `${capitalizeFirst(hint)}.`,
  );
}

/** `05/10/2026`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${pad(day, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

/**
 * `ngày 05 tháng 01 năm 2020`, `ngày 16 tháng 9 năm 2020`: a zero before days under 10 and before months 1 and 2 only, as
 * Decree 30/2020/NĐ-CP, Appendix I, asks of official documents.
 */
export function formatDateLong({ year, month, day }: CalendarDate): string {
  return `ngày ${pad(day, 2)} tháng ${formatMonthNumber(month)} năm ${year}`;
}

/** The number of a month in official running text: 01 and 02 with a zero, 3–12 without (Decree 30/2020/NĐ-CP, Appendix I). */
export function formatMonthNumber(month: number): string {
  return month <= 2 ? pad(month, 2) : String(month);
}

/** `2026-10-05`. */
export function toIso({ year, month, day }: CalendarDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `thứ Hai` … `thứ Bảy`, `Chủ nhật`, as inside a sentence. */
export function weekdayName(date: CalendarDate): string {
  return WEEKDAYS[weekday(date)] ?? WEEKDAYS[0];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

import type { CalendarDate } from './date.ts';
import type { Period, YearMonth } from './period.ts';
import type { Speech } from './speech.ts';
import { speakWhole } from './spoken-number.ts';
import type { ClockTime } from './time.ts';

/** `ngày mười sáu tháng chín năm hai nghìn không trăm hai mươi`. */
export function speakDate({ year, month, day }: CalendarDate, speech: Speech): string {
  return `${speakDay({ month, day }, speech)} ${speakYear(year, speech)}`;
}

/** A day of a year that is known: `ngày mùng năm tháng mười một`. */
export function speakDay({ month, day }: Pick<CalendarDate, 'month' | 'day'>, speech: Speech): string {
  const early = day <= 10 && speech.earlyDay !== 'không' ? [speech.earlyDay] : [];
  return ['ngày', ...early, speakWhole(day, speech), speakMonth(month, speech)].join(' ');
}

/** `tháng một`, `tháng tư`, `tháng mười hai`. */
export function speakMonth(month: number, speech: Speech): string {
  return `tháng ${month === 4 ? 'tư' : speakWhole(month, speech)}`;
}

/** `năm hai nghìn không trăm hai mươi sáu`. */
export function speakYear(year: number, speech: Speech): string {
  return `năm ${speakWhole(year, speech)}`;
}

/** A month of a year: `tháng sáu năm hai nghìn không trăm hai mươi mốt`. */
export function speakYearMonth({ year, month }: YearMonth, speech: Speech): string {
  return `${speakMonth(month, speech)} ${speakYear(year, speech)}`;
}

/** The period inside a sentence: `quý ba năm …`, `sáu tháng đầu năm …`, `nhiệm kỳ … đến …`. */
export function speakPeriod(period: Period, speech: Speech): string {
  switch (period.kind) {
    case 'month':
      return speakYearMonth(period, speech);
    case 'quarter':
      return `quý ${speakWhole(period.quarter, speech)} ${speakYear(period.year, speech)}`;
    case 'six-months':
      return `sáu tháng đầu ${speakYear(period.year, speech)}`;
    case 'nine-months':
      return `chín tháng đầu ${speakYear(period.year, speech)}`;
    case 'year':
      return speakYear(period.year, speech);
    case 'span':
      return `từ ${speakYearMonth(period.from, speech)} đến ${speakYearMonth(period.to, speech)}`;
    case 'term':
      return `nhiệm kỳ ${speakWhole(period.from, speech)} đến ${speakWhole(period.to, speech)}`;
  }
}

/** `tám giờ`, `mười bốn giờ ba mươi phút`, `chín giờ không năm phút`. */
export function speakTime({ hour, minute }: ClockTime, speech: Speech): string {
  const hours = `${speakWhole(hour, speech)} giờ`;
  if (minute === 0) return hours;
  return `${hours} ${minute < 10 ? 'không ' : ''}${speakWhole(minute, speech)} phút`;
}

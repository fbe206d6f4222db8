import { speakDate, speakDay, speakMonth, speakTime, speakYear, speakYearMonth } from '../vietnamese/spoken-date.ts';
import { wordEnd, wordStart, type SpokenRule } from './spoken-rule.ts';

/** Dates, ranges, months, years and times; the fuller forms first. */
export const dateRules: readonly SpokenRule[] = [
  {
    pattern: new RegExp(
      `${wordStart}(?:ngày )?(?<day>\\d{1,2})(?:\\/| tháng )(?<month>\\d{1,2})(?:\\/|,? năm )(?<year>\\d{4})${wordEnd}`,
      'giu',
    ),
    read: ({ day, month, year }, { speech }) =>
      speakDate({ year: Number(year), month: Number(month), day: Number(day) }, speech),
  },
  {
    pattern: new RegExp(`${wordStart}(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)${wordEnd}`, 'gu'),
    read: ({ day, month, year }, { speech }) =>
      speakDate({ year: Number(year), month: Number(month), day: Number(day) }, speech),
  },
  { pattern: /(?<=[\d%]) ?[-–—] ?(?=\d)/gu, read: () => ' đến ' },
  {
    pattern: new RegExp(`${wordStart}ngày (?<day>\\d{1,2})(?:\\/| tháng )(?<month>\\d{1,2})${wordEnd}`, 'giu'),
    read: ({ day, month }, { speech }) => speakDay({ day: Number(day), month: Number(month) }, speech),
  },
  {
    // Officials write a zero before days and months below 10, and counts have none.
    pattern: new RegExp(`${wordStart}(?<day>0[1-9]|[12]\\d|3[01])\\/(?<month>0[1-9]|1[0-2])${wordEnd}(?!\\.\\d)`, 'gu'),
    read: ({ day, month }, { speech }) =>
      `${day}${month}`.startsWith('0') || month!.startsWith('0')
        ? speakDay({ day: Number(day), month: Number(month) }, speech)
        : undefined,
  },
  {
    pattern: new RegExp(`${wordStart}(?:tháng )?(?<month>0?[1-9]|1[0-2])\\/(?<year>(?:19|20)\\d\\d)${wordEnd}`, 'giu'),
    read: ({ month, year }, { speech }) => speakYearMonth({ month: Number(month), year: Number(year) }, speech),
  },
  {
    pattern: new RegExp(`(?<!\\d )${wordStart}tháng (?<month>0?[1-9]|1[0-2])${wordEnd}(?![.,]\\d)`, 'giu'),
    read: ({ month }, { speech }) => speakMonth(Number(month), speech),
  },
  {
    pattern: new RegExp(`${wordStart}năm (?<year>(?:19|20)\\d\\d)${wordEnd}(?![.,]\\d)`, 'giu'),
    read: ({ year }, { speech }) => speakYear(Number(year), speech),
  },
  {
    pattern: new RegExp(
      `${wordStart}(?<hour>[01]?\\d|2[0-3])(?::| ?giờ | ?[hg])(?<minute>[0-5]\\d)(?: phút)?${wordEnd}`,
      'gu',
    ),
    read: ({ hour, minute }, { speech }) => speakTime({ hour: Number(hour), minute: Number(minute) }, speech),
  },
];

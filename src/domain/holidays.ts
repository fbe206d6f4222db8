import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { dateField, lineField, sourceSchema, textField, yesNoField } from './fields.ts';

/**
 * The days of one year on which the offices of the Party and the State are closed or, against the weekend, open: articles
 * 111 and 112 of the Labour Code 45/2019/QH14, and the notices that fix the days each year. Saturdays and Sundays are not listed.
 */
export const holidayYearSchema = z.strictObject({
  /** Days off, a weekday given in exchange for a worked weekend day among them. */
  holidays: z
    .array(
      z.strictObject({
        /** The day. */
        date: dateField,
        /** Why it is off. */
        name: lineField(),
      }),
    )
    .min(1),
  /** Weekend days that are worked in place of a weekday. */
  workingDays: z
    .array(
      z.strictObject({
        /** The day. */
        date: dateField,
        /** Which day it stands for. */
        reason: lineField(),
      }),
    )
    .min(1)
    .optional(),
  /** Whether all days of the year have been announced; where not, every count over the year is shown as provisional. */
  complete: yesNoField.default(true),
  /** What is not announced yet, or what a reader must know. */
  note: textField(600).optional(),
  /** The law and the notices that the days are taken from. */
  sources: z.array(sourceSchema).min(1),
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** The holidays of one year. */
export type HolidayYear = z.output<typeof holidayYearSchema>;

import { z } from 'zod';
import { periodId, type Period } from '../vietnamese/period.ts';
import { dateField, periodField, textField, wholeNumberField, type RefusalParams } from './fields.ts';

/** How often a bulletin is owed, as editors write it, and the kind of period that it then covers. */
export const rhythms = {
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'six-months',
  '9 tháng': 'nine-months',
  năm: 'year',
} as const satisfies Record<string, Period['kind']>;
type Rhythm = keyof typeof rhythms;
/** The kinds of periods that a schedule can promise. */
export type ScheduledKind = (typeof rhythms)[Rhythm];

const examples: Record<ScheduledKind, string> = {
  month: '2026-10',
  quarter: '2026-q3',
  'six-months': '2026-6t',
  'nine-months': '2026-9t',
  year: '2026',
};

/** A promise to publish a bulletin of every period of one kind. */
export const scheduleLineSchema = z
  .strictObject({
    /** How often: `tháng`, `quý`, `6 tháng` (the first six months), `9 tháng` (the first nine), `năm`. */
    every: z.enum(Object.keys(rhythms) as Rhythm[]).transform((written): ScheduledKind => rhythms[written]),
    /** By how many whole days after the period's last day the bulletin is due; 0 is that day itself. */
    dueDays: wholeNumberField(0, 366),
    /** The first period that is owed. */
    since: periodField,
    /** The last period that is owed; without it, the promise holds until it is changed. */
    until: periodField.optional(),
  })
  .superRefine((line, context) => {
    for (const key of ['since', 'until'] as const) {
      const period = line[key];
      if (!period || period.kind === line.every) continue;
      const written = Object.entries(rhythms).find(([, kind]) => kind === line.every)?.[0];
      context.addIssue({
        code: 'custom',
        path: [key],
        message: `“${periodId(period)}” không phải là một kỳ của lịch công bố theo ${written}.`,
        params: {
          id: 'schedule-period-kind',
          hint: `Viết như: ${key}: ${examples[line.every]}`,
        } satisfies RefusalParams,
      });
    }
  });
/** A promise to publish a bulletin of every period of one kind. */
export type ScheduleLine = z.output<typeof scheduleLineSchema>;

/** The release schedule of an organization: one line for each rhythm, and a new line where a deadline changes. */
export const scheduleSchema = z.array(scheduleLineSchema).min(1);

/** A postponement of one release, announced ahead. A second one for the same period postpones it again. */
export const noticeSchema = z.strictObject({
  /** The period whose bulletin will come later. */
  period: periodField,
  /** The day readers were told. */
  announced: dateField,
  /** The new last day. */
  postponedTo: dateField,
  /** Why, for readers. */
  reason: textField(400),
});
/** A postponement of one release, announced ahead. */
export type Notice = z.output<typeof noticeSchema>;

/** What an organization promises about its releases, as fields of its file. */
export const scheduleFields = {
  /** Which bulletins it owes, and when they are due. */
  schedule: scheduleSchema.optional(),
  /** Postponements announced ahead. */
  notices: z.array(noticeSchema).min(1).optional(),
};

import { z } from 'zod';
import { lineField, type RefusalParams } from '../fields.ts';
import { quantityField } from '../figure.ts';
import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/** The answers that a vote of confidence offers. */
export const confidenceLevels = { high: 'tín nhiệm cao', confident: 'tín nhiệm', low: 'tín nhiệm thấp' } as const;

/** An answer that a vote of confidence offers. */
export type ConfidenceLevel = keyof typeof confidenceLevels;

const percentField = quantityField.refine((quantity) => quantity.kind === 'percent', {
  message: 'Ngưỡng phải là một tỉ lệ phần trăm.',
  params: { id: 'number-kind', hint: 'Viết như: 50%' } satisfies RefusalParams,
});

const unit = 'phiếu';

/**
 * Confidence votes in mid-term. Every person voted on has votes of their own, so a sheet that lists three persons counts as three
 * votes. The site carries counts of persons, never a person's result.
 */
export const confidenceVoteSchema = group(
  {
    label: '',
    identities: [
      { whole: ['issued'], parts: ['returned'], relation: 'at-most' },
      { whole: ['returned'], parts: ['valid', 'invalid'], relation: 'equal' },
      { whole: ['valid'], parts: ['high', 'confident', 'low'], relation: 'equal' },
      { whole: ['subjects'], parts: ['lowHalfOrMore'], relation: 'at-most' },
      { whole: ['subjects'], parts: ['bands.*'], relation: 'at-most' },
    ],
  },
  {
    /** Persons voted on; its parts are the levels or bodies. */
    subjects: measure({ label: 'Người được lấy phiếu', unit: 'người' }),
    /** Votes issued. */
    issued: measure({ label: 'Phiếu phát ra', unit }),
    /** Votes returned. */
    returned: measure({ label: 'Phiếu thu về', unit, of: 'issued' }),
    /** Valid votes among those returned. */
    valid: measure({ label: 'Phiếu hợp lệ', unit, of: 'returned' }),
    /** Invalid votes among those returned. */
    invalid: measure({ label: 'Phiếu không hợp lệ', unit }),
    /** Valid votes of high confidence. */
    high: measure({ label: 'Tín nhiệm cao', unit }),
    /** Valid votes of confidence. */
    confident: measure({ label: 'Tín nhiệm', unit }),
    /** Valid votes of low confidence. */
    low: measure({ label: 'Tín nhiệm thấp', unit }),
    /** Persons whose share of low confidence reached half of the votes or more. */
    lowHalfOrMore: measure({
      label: 'Người có từ 50% phiếu tín nhiệm thấp',
      unit: 'người',
      direction: 'down',
      sensitive: true,
    }),
    /** Persons by outcome. Bands do not overlap: each person is counted in one at most. */
    bands: z
      .array(
        group(
          { label: 'Mức' },
          {
            /** What the band is called: `Tín nhiệm thấp từ 50% đến dưới hai phần ba`. */
            label: lineField(),
            /** The answer whose share decides. */
            vote: z.enum(Object.keys(confidenceLevels) as ConfidenceLevel[]),
            /** The least share of the votes returned that belongs to the band. */
            from: percentField.optional(),
            /** The least share that does not belong to it any more. */
            below: percentField.optional(),
            /** Persons whose result is in the band. */
            persons: measure({ label: 'Người ở mức này', unit: 'người', sensitive: true }),
          },
        ),
      )
      .min(1)
      .optional(),
    note: noteField,
  },
);
/** A band of outcomes, with its thresholds in percent of the votes returned. */
export type ConfidenceBand = NonNullable<z.output<typeof confidenceVoteSchema>['bands']>[number];

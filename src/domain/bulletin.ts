import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { acknowledgementsField } from './acknowledgement.ts';
import { commitmentReferenceField } from './commitment-reference.ts';
import { correctionSchema } from './correction.ts';
import {
  dateField,
  identifierField,
  lineField,
  periodField,
  sourceSchema,
  textField,
  type RefusalParams,
} from './fields.ts';
import { formerPathsField } from './former-ids.ts';
import { figureFields } from './figure.ts';
import { publicationFields } from './publication.ts';
import { sectionKeys, sectionSchemas } from './sections.ts';
import { withdrawalSchema } from './withdrawal.ts';

/** A figure of an indicator that is defined in its own file. */
export const indicatorFigureSchema = z.strictObject({
  /** The indicator's identity: `ho-ngheo`. */
  indicator: identifierField,
  ...figureFields,
});
/** A figure of an indicator that is defined in its own file. */
export type IndicatorFigure = z.output<typeof indicatorFigureSchema>;

/** What an organization accounts for in one period. Every section is optional; at least one, or a figure, is there. */
export const bulletinSchema = z
  .strictObject({
    /** The organization that accounts. */
    organization: identifierField,
    /** The period it accounts for. */
    period: periodField,
    /** Its own title where the usual one ("Bản tin tháng 10 năm 2026") does not fit. */
    title: lineField().optional(),
    /** Number and symbol of the paper, where it has one: `12/BC-UBND`. */
    number: lineField(40).optional(),
    /** The account in one or two sentences; may point at figures. */
    summary: textField(500),
    /** The day it was first published. */
    released: dateField,
    ...publicationFields,
    /** Documents that require or govern the account. */
    basis: z.array(identifierField).min(1).optional(),
    /** Up to six sentences that a reader should keep; they may point at figures. */
    mainPoints: z.array(textField(400)).min(1).max(6).optional(),
    /** Up to six paths of the figures shown large: `petitions.solved`, `targets.met/total`. */
    keyFigures: z.array(lineField()).min(1).max(6).optional(),
    /** Commitments that moved in the period, or that the account speaks of: `kn-2026-014`. */
    commitments: z.array(commitmentReferenceField).min(1).optional(),
    /** Where the facts were published before, for a bulletin made from published texts. */
    sources: z.array(sourceSchema).min(1).optional(),
    /** How the figures were made: counted how, from which registers, with which limits. */
    method: textField().optional(),
    /** Changes of figures since the release, the oldest first. */
    corrections: z.array(correctionSchema).min(1).optional(),
    /** When and why it was taken back, with `status: withdrawn`; kept where it was published again since. */
    withdrawal: withdrawalSchema.optional(),
    /** Faults of a published source that are known and left as they were published; readers see the notes. */
    acknowledgements: acknowledgementsField,
    ...sectionSchemas,
    /** Figures of indicators. */
    figures: z.array(indicatorFigureSchema).min(1).optional(),
    /** Identities it had before; their addresses lead to it. */
    formerIds: formerPathsField,
    /** Personal data that may stand here, and why. */
    waivers: waiversField.optional(),
  })
  .superRefine((bulletin, context) => {
    if (bulletin.status === 'withdrawn' || bulletin.figures || sectionKeys.some((key) => bulletin[key])) return;
    context.addIssue({
      code: 'custom',
      message: 'Bản tin chưa có số liệu nào.',
      params: {
        id: 'bulletin-empty',
        hint: `Thêm ít nhất một phần, ví dụ “figures” hoặc “${sectionKeys[0]}”.`,
      } satisfies RefusalParams,
    });
  });
/** What an organization accounts for in one period. */
export type Bulletin = z.output<typeof bulletinSchema>;

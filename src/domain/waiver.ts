import { z } from 'zod';
import { textField, type RefusalParams } from './fields.ts';

/** The kinds of personal data that no text may hold; permanent, since they name problems and are named by waivers. */
export const personalDataRules = [
  'personal-id-number',
  'personal-phone',
  'personal-bank-account',
  'personal-email',
  'personal-birth-date',
  'personal-address',
  'personal-vehicle-plate',
  'personal-name',
] as const;
/** A kind of personal data. */
export type PersonalDataRule = (typeof personalDataRules)[number];

/** The fewest characters that can give a reason. */
export const shortestReason = 10;

/** Leave for one entry to hold what one rule would refuse (personal data law 91/2025/QH15 asks for a ground). */
export const waiverSchema = z.strictObject({
  /** The rule that is waived: `personal-phone`. */
  rule: z.enum(personalDataRules),
  /** Why it may be published: whose it is and on what ground; at least ten characters. */
  reason: textField(400).refine((reason) => reason.length >= shortestReason, {
    message: `Lý do quá ngắn, chưa đủ ${shortestReason} ký tự.`,
    params: {
      id: 'waiver-reason-short',
      hint: 'Ghi rõ thông tin ấy của ai và vì sao được phép công bố.',
    } satisfies RefusalParams,
  }),
});
/** Leave for one entry to hold what one rule would refuse. */
export type Waiver = z.output<typeof waiverSchema>;

/** The waivers of an entry. */
export const waiversField = z.array(waiverSchema).min(1);

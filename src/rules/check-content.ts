import type { Content } from '../domain/content.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { applyAcknowledgements } from './acknowledgements.ts';
import { checkApprovals } from './approvals.ts';
import { checkArithmetic } from './arithmetic.ts';
import { checkBudgetLines } from './budget-lines.ts';
import { checkCommitments } from './commitments.ts';
import { checkContinuity } from './continuity.ts';
import { checkCorrections } from './corrections.ts';
import { checkDates } from './dates.ts';
import { checkDenominators } from './denominators.ts';
import { checkEvents } from './events.ts';
import type { Finding } from './finding.ts';
import { checkHolidays } from './holidays.ts';
import { checkIndicatorFigures } from './indicator-figures.ts';
import { partsOf } from './parts.ts';
import { checkPhotos } from './photos.ts';
import { checkProse } from './prose.ts';
import { checkReferencesInPart, checkReferencesOfSite } from './references.ts';
import { checkReforms } from './reform.ts';
import { checkRegisterCounts } from './register-counts.ts';
import { checkRenames } from './renames.ts';
import { checkResponsible } from './responsible.ts';
import { checkSchedules } from './schedule.ts';
import { checkShares } from './shares.ts';
import { checkStatedShares } from './stated-shares.ts';
import { checkSuppression } from './suppression.ts';
import { checkUnwritten } from './unwritten.ts';
import { checkWithdrawals } from './withdrawals.ts';

/** A rule that holds a content against itself, as of a day. */
export type Rule = (content: Content, today: CalendarDate) => Finding[];

/** Rules that look across the whole site. */
const siteRules: readonly Rule[] = [
  checkReferencesOfSite,
  checkRenames,
  checkPhotos,
  checkCommitments,
  checkSchedules,
  checkResponsible,
  checkReforms,
  checkHolidays,
];

/** Rules that look at what one organization publishes, and at what all share; a check never gives them more. */
export const organizationRules: readonly Rule[] = [
  checkReferencesInPart,
  checkDates,
  checkApprovals,
  checkCorrections,
  checkWithdrawals,
  checkIndicatorFigures,
  checkArithmetic,
  checkBudgetLines,
  checkDenominators,
  checkShares,
  checkStatedShares,
  (content) => checkSuppression(content, content.site.suppressBelow),
  checkProse,
  checkUnwritten,
  checkRegisterCounts,
  checkEvents,
  checkContinuity,
];

/** Gives what the rules of organizations find in a part: `find` works it out, where it is not known from before. */
export type FindInPart = (part: Content, find: () => Finding[]) => readonly Finding[];

/**
 * Applies every rule to the whole content, as of `today`.
 * @param findInPart what the rules of organizations find in a part, as `find` works it out
 */
export function checkContent(
  content: Content,
  today: CalendarDate,
  findInPart: FindInPart = (_part, find) => find(),
): Finding[] {
  return applyAcknowledgements(content, [
    ...siteRules.flatMap((rule) => rule(content, today)),
    ...partsOf(content).flatMap((part) =>
      findInPart(part, () => organizationRules.flatMap((rule) => rule(part, today))),
    ),
  ]);
}

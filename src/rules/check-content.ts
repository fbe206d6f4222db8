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
import { checkPhotos } from './photos.ts';
import { checkProse } from './prose.ts';
import { checkReferences } from './references.ts';
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

/** Applies every rule to the whole content, as of `today`. */
export function checkContent(content: Content, today: CalendarDate): Finding[] {
  return applyAcknowledgements(content, [
    ...checkReferences(content),
    ...checkRenames(content),
    ...checkDates(content, today),
    ...checkApprovals(content, today),
    ...checkCorrections(content, today),
    ...checkWithdrawals(content, today),
    ...checkIndicatorFigures(content),
    ...checkArithmetic(content),
    ...checkBudgetLines(content),
    ...checkDenominators(content),
    ...checkShares(content),
    ...checkStatedShares(content),
    ...checkSuppression(content, content.site.suppressBelow),
    ...checkProse(content),
    ...checkUnwritten(content),
    ...checkPhotos(content),
    ...checkCommitments(content, today),
    ...checkRegisterCounts(content),
    ...checkSchedules(content, today),
    ...checkEvents(content, today),
    ...checkResponsible(content),
    ...checkReforms(content),
    ...checkHolidays(content),
    ...checkContinuity(content),
  ]);
}

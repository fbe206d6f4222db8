import type { PersonalDataRule } from '../../domain/waiver.ts';
import { isFigure, joinDigits, spellGroups, type DigitRun } from './digit-runs.ts';
import { candidates, type NumberHit } from './number-candidates.ts';
import { findLabelAfter, hasUnitAfter, type LabelPlace } from './number-labels.ts';
import { canBeDialled, isPhoneNumber } from './phone-numbers.ts';

const labelledNumbers: Record<
  LabelPlace['label'],
  { kind: PersonalDataRule; near: RegExp; adjacent: RegExp; reach: number } | undefined
> = {
  identity: {
    kind: 'personal-id-number',
    near: /^(?:\d{9}|\d{12})$/,
    adjacent: /^(?:\d{9}|\d{12}|[1-9]\d{6,7})$/,
    reach: 40,
  },
  insurance: { kind: 'personal-id-number', near: /^0\d{9}$/, adjacent: /^\d{10}$/, reach: 40 },
  account: { kind: 'personal-bank-account', near: /^\d{8,19}$/, adjacent: /^\d{6,19}$/, reach: 60 },
  bank: { kind: 'personal-bank-account', near: /^\d{8,19}$/, adjacent: /^\d{8,19}$/, reach: 30 },
  phone: { kind: 'personal-phone', near: /^(?!)/, adjacent: /^\d{7,12}$/, reach: 20 },
  tax: undefined,
};

/** A number that the words before it give away; farther from them it must not look like a figure. */
export function readLabelled(
  text: string,
  rest: DigitRun,
  { label, distance, adjacent }: LabelPlace,
): NumberHit | undefined {
  const spec = labelledNumbers[label];
  if (!spec || distance > spec.reach) return undefined;
  for (const groups of candidates(text, rest)) {
    const digits = joinDigits(groups);
    const pattern = adjacent ? spec.adjacent : spec.near;
    if (!pattern.test(digits) || (label === 'phone' && !canBeDialled(digits))) continue;
    if (hasUnitAfter(text, groups.at(-1)!.end)) continue;
    const figure = isFigure(spellGroups(text, groups));
    if (figure && (!adjacent || digits.length < 9)) continue;
    if (label === 'bank' && isPhoneNumber(digits)) continue;
    return { kind: spec.kind, groups: groups.length };
  }
  return undefined;
}

/** A number that the word after it gives away: `371234567 (CMND)`. */
export function readFollowed(text: string, rest: DigitRun): NumberHit | undefined {
  const [first] = rest;
  if (first!.digits.length < 8) return undefined;
  const label = findLabelAfter(text, first!.end);
  if (label === 'identity' && /^(?:\d{9}|\d{12})$/.test(first!.digits))
    return { kind: 'personal-id-number', groups: 1 };
  const account = (label === 'bank' || label === 'account') && !hasUnitAfter(text, first!.end);
  return account ? { kind: 'personal-bank-account', groups: 1 } : undefined;
}

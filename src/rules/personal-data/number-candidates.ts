import type { PersonalDataRule } from '../../domain/waiver.ts';
import { beginsDate, type DigitRun } from './digit-runs.ts';

/** The shortest number that can be personal, in digits. */
export const shortest = 6;
/** More digits are not one number. */
export const longest = 20;

/** A personal number: its kind, and how many groups of digits make it. */
export interface NumberHit {
  kind: PersonalDataRule;
  groups: number;
}

/** The first group alone, then as many groups as make one number, the most first; up to the next date. */
export function candidates(text: string, rest: DigitRun): DigitRun[] {
  const [first, ...others] = rest;
  const found: DigitRun[] = [];
  let length = first!.digits.length;
  for (const [index, { digits }] of others.entries()) {
    length += digits.length;
    if (length > longest || beginsDate(text, rest, index + 1)) break;
    if (length >= shortest) found.unshift(rest.slice(0, index + 2));
  }
  return [[first!], ...found];
}

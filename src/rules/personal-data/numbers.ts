import type { PersonalDataRule } from '../../domain/waiver.ts';
import {
  areSeparateNumbers,
  countDateGroups,
  endsCode,
  isFigure,
  joinDigits,
  scanDigitRuns,
  spellGroups,
  type DigitRun,
} from './digit-runs.ts';
import { isIdentityNumber } from './identity-numbers.ts';
import { readFollowed, readLabelled } from './labelled-numbers.ts';
import type { PersonalDataMatch } from './match.ts';
import { candidates, longest, shortest, type NumberHit } from './number-candidates.ts';
import { findLabelBefore, hasUnitAfter } from './number-labels.ts';
import { isInternationalNumber, isPhoneNumber } from './phone-numbers.ts';

/** Identity numbers, telephone numbers and bank accounts, however their digits are set apart. */
export function findNumbers(text: string): PersonalDataMatch[] {
  const found: PersonalDataMatch[] = [];
  scanDigitRuns(text, shortest, (run) => {
    for (let index = 0; index < run.length;) {
      const dates = countDateGroups(text, run, index);
      if (dates > 0) {
        index += dates;
        continue;
      }
      const hit = canStart(text, run, index) && !endsCode(text, run, index) ? readNumber(text, run, index) : undefined;
      if (hit) {
        const [first, last] = [run[index]!, run[index + hit.groups - 1]!];
        found.push({ kind: hit.kind, offset: first.start, length: last.end - first.start });
      }
      index += hit?.groups ?? 1;
    }
  });
  return found;
}

/** Not within a word, a hexadecimal number, a figure or its decimals. */
function canStart(text: string, run: DigitRun, index: number): boolean {
  const { digits, start } = run[index]!;
  const before = text.charAt(start - 1);
  if (/\p{L}/u.test(before))
    return /(?:đt|dđ|sdt|tel|phone|zalo|cmnd|cccd|stk|số)$/iu.test(text.slice(Math.max(0, start - 6), start));
  const head = text.slice(Math.max(0, start - 11), start);
  // The counter of an identifier, `kn-2026-018`, and the time after a day, `2026-10-05-09-12`.
  if (digits.length <= 3 && /(?:19|20)\d\d-(?:\d\d-\d\d[-_])?$/.test(head)) return false;
  if (before !== '.' && before !== ',') return !isHexadecimal(text, start);
  const earlier = text.slice(Math.max(0, start - 14), start);
  const attached = /(\d+)[.,]$/.exec(earlier)?.[1];
  if (attached === undefined) return true;
  // Another whole number, or the mark of a list item, may be attached; the beginning of a figure may not.
  return (
    digits.length >= 10 &&
    (attached.length >= 9 || /(?:^|\n)[ \t]*\d{1,2}\.$/.test(start <= 14 ? earlier : `-${earlier}`))
  );
}

function isHexadecimal(text: string, start: number): boolean {
  const token = /^[\da-f-]{16,}/.exec(text.slice(start, start + 40))?.[0];
  return token !== undefined && /[a-f]/.test(token);
}

function readNumber(text: string, run: DigitRun, index: number): NumberHit | undefined {
  const rest = run.slice(index, index + longest);
  const digits = joinDigits(rest);
  if (digits.length < shortest) return undefined;
  const plain = readPlain(text, run, index);
  // Most long runs are figures, which only nine digits beside a label could make suspect.
  if (!plain && digits.length < 9 && isFigure(spellGroups(text, rest))) return undefined;
  // Inside a run only a group that is long by itself can follow a label.
  const label = index === 0 || rest[0]!.digits.length >= shortest ? findLabelBefore(text, rest[0]!.start) : undefined;
  if (label?.label === 'tax' && label.adjacent && plain?.kind !== 'personal-id-number') return undefined;
  const labelled = label && readLabelled(text, rest, label);
  if (plain && (!labelled || plain.groups > labelled.groups)) return plain;
  return labelled ?? readFollowed(text, rest);
}

/** A number that its digits alone give away: one group that is complete, or else the most groups that make one. */
function readPlain(text: string, run: DigitRun, index: number): NumberHit | undefined {
  const first = run[index]!;
  const plus = /\+[\s(\u2060]*$/.test(text.slice(Math.max(0, first.start - 4), first.start));
  if (!plus && !/^(?:0|84)/.test(first.digits)) return undefined;
  for (const groups of candidates(text, run.slice(index, index + longest))) {
    const digits = joinDigits(groups);
    const kind = digits.length < 9 ? undefined : classify(digits, plus);
    if (kind === undefined || isAmount(text, groups, plus) || isDatePart(text, groups)) continue;
    if (plus || !areSeparateNumbers(text, groups)) return { kind, groups: groups.length };
  }
  return undefined;
}

/** Whether the last digits are the day of a date: `… 01/01/2026`. */
function isDatePart(text: string, groups: DigitRun): boolean {
  const { digits, end } = groups.at(-1)!;
  return digits.length <= 2 && /^\/\d{1,2}\/\d/.test(text.slice(end, end + 6));
}

function classify(digits: string, plus: boolean): PersonalDataRule | undefined {
  if (isIdentityNumber(digits)) return 'personal-id-number';
  if (isPhoneNumber(digits) || (plus && isInternationalNumber(digits))) return 'personal-phone';
  return undefined;
}

/** Figures never begin with 0; what begins with 84 may be one. */
function isAmount(text: string, groups: DigitRun, plus: boolean): boolean {
  const spelling = spellGroups(text, groups);
  if (spelling.startsWith('0')) return false;
  const likeFigure = /^\d{1,3}\.\d{3}(?!\d)|,/.test(spelling);
  return (!plus && likeFigure) || hasUnitAfter(text, groups.at(-1)!.end);
}

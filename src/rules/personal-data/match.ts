import type { PersonalDataRule } from '../../domain/waiver.ts';

/** Personal data in a text: what kind, and where in UTF-16 units from 0. */
export interface PersonalDataMatch {
  kind: PersonalDataRule;
  offset: number;
  length: number;
}

/** The match of a regular expression as personal data of a kind. */
export function matchOf(kind: PersonalDataRule, found: RegExpExecArray): PersonalDataMatch {
  return { kind, offset: found.index, length: found[0].length };
}

/** Whether a position lies inside a word. Asked after a match: a look behind at the head of a pattern is slow over whole texts. */
export function isInsideWord(text: string, index: number): boolean {
  return /\p{L}/u.test(text.charAt(index - 1));
}

/** Matches in the order of the text; of those that overlap, the one that begins first, or else the longest, takes in the others. */
export function mergeMatches(matches: readonly PersonalDataMatch[]): PersonalDataMatch[] {
  if (matches.length < 2) return [...matches];
  const merged: PersonalDataMatch[] = [];
  for (const match of matches.toSorted((one, other) => one.offset - other.offset || other.length - one.length)) {
    const last = merged.at(-1);
    if (last && match.offset < last.offset + last.length) {
      last.length = Math.max(last.length, match.offset + match.length - last.offset);
    } else merged.push({ ...match });
  }
  return merged;
}

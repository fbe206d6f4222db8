import type { Speech } from '../vietnamese/speech.ts';

/** How texts are read: the choices of the site, and abbreviations of its own by their letters. */
export interface Reading {
  speech: Speech;
  /** `OCOP` → `ô cốp`; these come before the ones that everybody knows. */
  abbreviations: Readonly<Record<string, string>>;
}

/** What is written one way and read another. */
export interface SpokenRule {
  pattern: RegExp;
  /** The words for what the pattern found, from its named groups; undefined for what only looks like it. */
  read: (groups: Readonly<Record<string, string | undefined>>, reading: Reading, written: string) => string | undefined;
}

/** Where a word or number may begin: in no other word, and not among the digits of a number. */
export const wordStart = '(?<![\\p{L}\\d])(?<!\\d[.,])';
/** Where a word or number may end. */
export const wordEnd = '(?![\\p{L}\\d])';

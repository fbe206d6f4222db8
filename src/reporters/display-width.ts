// Only cuts text into what is read as one letter; the result is the same in every language.
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\uFE0F]/u;

/** What is read as one letter: a base with everything that stands on it. */
export interface Letter {
  /** Position in the text, in UTF-16 units from 0. */
  offset: number;
  text: string;
}

/** The letters of a text, in order. */
export function lettersOf(text: string): Letter[] {
  return Array.from(segmenter.segment(text), ({ index, segment }) => ({ offset: index, text: segment }));
}

/** How many columns a letter takes in a terminal: none for a mark without a base, two for wide scripts and pictures. */
export function widthOf(letter: string): number {
  if (/^\p{M}+$/u.test(letter)) return 0;
  return wide.test(letter) ? 2 : 1;
}

/** How many columns a text takes in a terminal. */
export function displayWidth(text: string): number {
  return lettersOf(text).reduce((width, letter) => width + widthOf(letter.text), 0);
}

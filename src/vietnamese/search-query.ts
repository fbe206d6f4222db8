import { foldText } from './folding.ts';

/** What a page must hold to be found: one word, or several that stand side by side. */
export type QueryTerm = readonly string[];

/** How many words of a query count; what follows them is left aside. */
export const wordLimit = 12;

/**
 * Reads what a reader typed: words between quotation marks of any kind make one term, every other word a term of its own.
 * Words are in NFC and lower case, with the look-alike ð as đ, and without punctuation, as an index of words holds them:
 * `04-NQ/TW` is `04nqtw`, `1.740` is `1740`. Never fails; nothing that is a word gives no term.
 */
export function parseQuery(text: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  let left = wordLimit;
  for (const [index, part] of text
    .normalize('NFC')
    .split(/["“”„«»]/u)
    .entries()) {
    const words = listQueryWords(part).slice(0, left);
    left -= words.length;
    // Every second part stands between quotation marks; one that was never closed counts as closed at the end.
    if (index % 2 === 1 && words.length > 0) terms.push(words);
    else terms.push(...words.map((word) => [word]));
  }
  return terms;
}

/** A query as a reader could have typed it. */
export function formatQuery(terms: readonly QueryTerm[]): string {
  return terms.map((term) => (term.length > 1 ? `"${term.join(' ')}"` : term.join(''))).join(' ');
}

function listQueryWords(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\u00F0', 'đ')
    .split(/\s+/u)
    .map((word) => word.replaceAll(/\p{P}/gu, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The key under which all spellings of a word meet: as {@link foldText}, and with y for i at the end of a syllable that
 * has no other vowel, so that quý and quí, tỷ and tỉ, kỹ and kĩ are one word.
 */
export function spellingKey(word: string): string {
  return foldText(word).replace(/^(qu|[bcdghklmnpqrstvx]*)i$/u, '$1y');
}

/** The words of a text, each once, that have more than one spelling under their key, being written with marks or with đ; in NFC and lower case. */
export function listMarkedWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}[\p{L}\p{M}]*/gu);
  return [...new Set(words)].filter((word) => spellingKey(word) !== word);
}

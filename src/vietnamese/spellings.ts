import { distance } from 'fastest-levenshtein';
import { spellingKey } from './search-query.ts';

/** All marked spellings that the words of a body of text have, by their {@link spellingKey}. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/** Gathers spellings by their key; the order of the words is kept. */
export function gatherSpellings(words: Iterable<string>): Spellings {
  const spellings = new Map<string, string[]>();
  for (const word of words) {
    const key = spellingKey(word);
    const known = spellings.get(key);
    if (known) known.push(word);
    else spellings.set(key, [word]);
  }
  return spellings;
}

/**
 * The spellings to look up for a word that a reader typed, the word itself first. What was typed without a mark may have
 * any; a mark that was typed must be there, wherever the tone is placed, unless no known spelling has it: then all are
 * meant, since the mark was mistyped.
 */
export function spellingsOf(word: string, spellings: Spellings): string[] {
  const key = spellingKey(word);
  const known = [...new Set([...(spellings.get(key) ?? []), key])].filter((spelling) => spelling !== word);
  const agreeing = known.filter((spelling) => agrees(word, spelling));
  const isKnown = agreeing.length > 0 || key === word || spellings.get(key)?.includes(word);
  return [word, ...(isKnown ? agreeing : known)];
}

/** Whether two words are spelled alike but for where the tone mark is placed, and y for i: hoà and hòa, quý and quí. */
export function isSameSpelling(one: string, other: string): boolean {
  return agrees(one, other) && agrees(other, one);
}

/**
 * Up to six of the `known` words that a mistyped word may stand for, those first that differ in fewer letters, then those that
 * begin alike, then those that come first; differences in marks alone do not count. None for numbers.
 */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const key = spellingKey(word);
  if (/\p{N}/u.test(word)) return [];
  const near = new Map<string, number>();
  for (const other of known) {
    const otherKey = spellingKey(other);
    // Letters of a syllable are few: two differences are as much as can be a slip.
    if (Math.abs(otherKey.length - key.length) > 2 || near.has(other)) continue;
    const edits = distance(key, otherKey);
    if (edits > 0 && edits <= 2 && edits < Math.min(key.length, otherKey.length))
      near.set(other, edits + (key[0] === otherKey[0] ? 0 : 0.5));
  }
  return [...near]
    .sort(([, fewer], [, more]) => fewer - more)
    .slice(0, 6)
    .map(([other]) => other);
}

/** Whether a spelling has every mark that was typed. */
function agrees(typed: string, spelling: string): boolean {
  const [ours, theirs] = [takeApart(typed), takeApart(spelling)];
  return (
    ours.key === theirs.key &&
    (ours.tone === '' || ours.tone === theirs.tone) &&
    ours.letters.every((letter, index) => letter === '' || letter === theirs.letters[index])
  );
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word as its key, its tone, and the letters that carry a mark of their own, with nothing for those that do not. */
function takeApart(word: string): { key: string; tone: string; letters: string[] } {
  const marked = word.normalize('NFD');
  const letters = marked.replaceAll(tones, '').normalize('NFC');
  return {
    key: spellingKey(word),
    tone: (marked.match(tones) ?? []).join(''),
    letters: [...letters].map((letter) => (/[a-z]/u.test(letter) ? '' : letter)),
  };
}

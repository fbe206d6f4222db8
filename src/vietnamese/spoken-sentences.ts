import { capitalizeFirst } from './words.ts';

/** Where a sentence too long for the ear may end, the clearest places first: the words before it, and those that go on. */
const breaks: readonly RegExp[] = [
  /(?<=[;:]) /gu,
  /(?<=,) (?=(?:trong đó|còn|nhưng|và|do|vì|để|song|riêng|hiện|nay|đã|được|theo) )/gu,
  /(?<=,) /gu,
  / (?=(?:nhưng|trong đó|đồng thời|còn|vì|để|và|theo|do|so với|trong khi) )/gu,
];

/** Syllables, which in Vietnamese are what stands between spaces. */
export function countSyllables(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
}

/**
 * The sentences of a text already in words, each with a capital and a full stop, and of at most `most` syllables as far as its
 * pauses and joining words allow.
 */
export function splitSentences(text: string, most: number): string[] {
  return text
    .split(/(?<=[.?!…]) (?=[\p{L}])/u)
    .flatMap((sentence) => shorten(sentence, most))
    .map(finish)
    .filter((sentence) => countSyllables(sentence) > 0);
}

function shorten(sentence: string, most: number): string[] {
  if (countSyllables(sentence) <= most) return [sentence];
  for (const place of breaks) {
    const cut = middleMost(sentence, place);
    if (cut !== undefined) return [sentence.slice(0, cut), sentence.slice(cut)].flatMap((half) => shorten(half, most));
  }
  return [sentence];
}

/** Where to cut so that both halves are of about the same length, and neither is a stump. */
function middleMost(sentence: string, place: RegExp): number | undefined {
  const middle = sentence.length / 2;
  return [...sentence.matchAll(place)]
    .map(({ index }) => index)
    .filter((index) => countSyllables(sentence.slice(0, index)) >= 4 && countSyllables(sentence.slice(index)) >= 4)
    .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle) || one - other)[0];
}

function finish(sentence: string): string {
  const bare = sentence.trim().replace(/[,;:]+$/u, '');
  return capitalizeFirst(/[.?!]$/u.test(bare) ? bare : `${bare}.`);
}

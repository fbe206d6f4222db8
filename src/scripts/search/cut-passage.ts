/** A piece of a passage, and whether it is one of the words that were looked for. */
export interface PassagePart {
  text: string;
  marked: boolean;
}

/** How many words a passage has. */
const passageLength = 34;

/** How many words stand before the first one that was found. */
const leadIn = 6;

/**
 * The passage of a page that best shows what was looked for: the one with the most different words, and of those the one
 * where they follow each other; of equal ones the first. `text` is the page's text, `places` are for each word of the
 * query its positions in order, counted in words. It begins and ends with `…` where the page goes on. Words found that
 * follow each other are one part.
 */
export function cutPassage(text: string, places: readonly (readonly number[])[]): PassagePart[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const start = Math.max(0, Math.min(bestStart(places) - leadIn, words.length - passageLength));
  const end = Math.min(words.length, start + passageLength);
  const marked = new Set(places.flat());
  const parts: PassagePart[] = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === isMarked) last.text += piece;
    else parts.push({ text: piece, marked: isMarked });
  };
  if (start > 0) add('… ', false);
  for (let at = start; at < end; at++) {
    // Punctuation around a word found is not part of it.
    const [, before = '', word = '', after = ''] = /^(\P{L}*?(?=[\p{L}\p{N}]|$))(.*?)([^\p{L}\p{N}%]*)$/u.exec(
      words[at]!,
    )!;
    const isMarked = marked.has(at);
    const follows = isMarked && after === '' && marked.has(at + 1) && /^[\p{L}\p{N}]/u.test(words[at + 1] ?? '');
    if (before !== '') add(before, false);
    if (word !== '') add(word, isMarked);
    if (after !== '') add(after, false);
    if (at + 1 < end) add(' ', follows);
  }
  if (end < words.length) add(' …', false);
  return parts;
}

/** The position of a word found from which on a passage shows the most. */
function bestStart(places: readonly (readonly number[])[]): number {
  const found = places
    .flatMap((positions, word) => positions.map((at) => ({ at, word })))
    .sort((one, other) => one.at - other.at);
  let best = { start: 0, worth: 0 };
  for (const [index, { at: start }] of found.entries()) {
    const seen = new Set<number>();
    let inOrder = 0;
    for (let next = index; next < found.length; next++) {
      const { at, word } = found[next]!;
      if (at >= start + passageLength - leadIn) break;
      const before = found[next - 1];
      if (next > index && before?.at === at - 1 && before.word === word - 1 && !seen.has(word)) inOrder++;
      seen.add(word);
    }
    const worth = 2 * seen.size + inOrder;
    if (worth > best.worth) best = { start, worth };
  }
  return best.start;
}

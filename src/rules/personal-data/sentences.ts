/** How far a sentence is followed to either side, in characters. */
const reach = 160;

/** What stands in the same sentence (or table row, list item, field) before and after a stretch of text. */
export function surroundings(text: string, offset: number, length: number): { before: string; after: string } {
  const earlier = text.slice(Math.max(0, offset - reach), offset);
  const later = text.slice(offset + length, offset + length + reach);
  return { before: earlier.slice(lastEnd(earlier)), after: later.slice(0, firstEnd(later)) };
}

/** A full stop before white space, a blank line, or a new item, row, heading or field. */
const sentenceEnd = /[.!?…](?=\s+[\p{Lu}\d“"])|\n(?=[ \t]*(?:\n|[-*+|#>] |\||\d+\. |[A-Za-z]\w*:(?:\s|$)))/gu;

function lastEnd(text: string): number {
  let end = 0;
  for (const { 0: mark, index } of text.matchAll(sentenceEnd)) end = index + mark.length;
  return end;
}

function firstEnd(text: string): number {
  const [first] = text.matchAll(sentenceEnd);
  return first?.index ?? text.length;
}

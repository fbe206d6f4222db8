import type { MarkdownFinding } from './finding.ts';
import { locateIn } from './source-lines.ts';

/**
 * More marks than any text for readers has. Matching those that open with those that close takes a parser time that grows with the
 * square of their number, wherever they stand; so many take well under a second.
 */
const mostMarks = 2500;

/** Runs of marks of emphasis and code, brackets of links and tags, signs of quotations, and lists begun within lists. */
const marks = /\*+|_+|~+|`+|[[<>]|[-+] (?=[-+] )/g;

/** The first mark that is one too many, if there is one. Looks at the text alone, since it is reading that takes time. */
export function checkMarks(source: string): MarkdownFinding | undefined {
  let count = 0;
  for (const { index } of source.matchAll(marks)) {
    count += 1;
    if (count > mostMarks)
      return {
        ...locateIn(source)(index),
        id: 'marks-too-many',
        message: `Bài có hơn ${mostMarks} dấu định dạng (*, _, ~, [, <, >).`,
        hint: 'Bớt các dấu này, hoặc chia thành nhiều bài; nếu là chữ chép từ nơi khác, có thể đã dán nhầm.',
      };
  }
  return undefined;
}

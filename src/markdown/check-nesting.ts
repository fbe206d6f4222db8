import type { Nodes, Root } from 'mdast';
import { findingAt } from './finding.ts';
import type { MarkdownFinding } from './finding.ts';

/** More than any text for readers needs, and far less than what makes a renderer run out of stack. */
const deepest = 100;

/** The first node that stands too many levels deep, if there is one. Walks without recursion, as depth is the point. */
export function checkNesting(tree: Root): MarkdownFinding | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) {
      const message = `Các dấu lồng vào nhau quá ${deepest} lớp.`;
      return findingAt(level[0]!, 'nesting-too-deep', message, 'Hãy bớt các dấu >, -, * lồng nhau ở đoạn này.');
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

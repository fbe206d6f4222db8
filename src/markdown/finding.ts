import type { Node } from 'unist';
import type { textProblems } from '../domain/problem-kinds/texts.ts';
import type { Place } from './source-lines.ts';

/** The permanent kinds of findings in a text. */
export type FindingId = keyof typeof textProblems;

/** Something in a text that must not be published as it is; `message` and `hint` are for the editor, in Vietnamese. */
export interface MarkdownFinding extends Place {
  id: FindingId;
  /** What is wrong, with what was seen. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** A finding at the place where a node of the tree begins. */
export function findingAt(node: Node, id: FindingId, message: string, hint: string): MarkdownFinding {
  const { offset = 0, line = 1, column = 1 } = node.position?.start ?? {};
  return { id, offset, line, column, message, hint };
}

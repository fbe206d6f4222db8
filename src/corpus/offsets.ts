import type { Position } from '../domain/problem.ts';

/** The position of an offset (in UTF-16 units) in a text whose lines end in `\n`; an offset past the end gives the end. */
export function positionAt(text: string, offset: number, firstLine = 1): Position {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = firstLine;
  for (let index = before.indexOf('\n'); index !== -1; index = before.indexOf('\n', index + 1)) line += 1;
  return { line, column: before.length - lineStart + 1 };
}

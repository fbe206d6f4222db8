/** A place in a text: `offset` counts UTF-16 units from 0, `line` and `column` from 1. */
export interface Place {
  offset: number;
  line: number;
  column: number;
}

const lineEnding = /\r\n|\r|\n/g;

/** Finds line and column of offsets in a text, whichever line endings it has. */
export function locateIn(source: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(lineEnding), (match) => match.index + match[0].length)];
    let line = starts.findLastIndex((start) => start <= offset);
    line = Math.max(line, 0);
    return { offset, line: line + 1, column: offset - starts[line]! + 1 };
  };
}

/** The offset of a line and column in a text, kept inside the text. */
export function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  let current = 1;
  for (const match of source.matchAll(lineEnding)) {
    if (current === line) break;
    start = match.index + match[0].length;
    current += 1;
  }
  return Math.min(start + column - 1, source.length);
}

import type { Cell, Column } from '../../views/data/table.ts';
import type { JoinedText } from '../output.ts';

/** Media type of a JSON file. */
export const jsonType = 'application/json; charset=utf-8';

/**
 * A JSON document with `head`, the names of the columns, and under `records` one record a line as an array in their order, in
 * pieces; a cell that is not there is null. Names before every cell would more than double the largest file of the site.
 */
export function* writeRecords(
  head: object,
  columns: readonly Column[],
  records: Iterable<readonly Cell[]>,
): Generator<string> {
  yield writeHead(head, columns);
  let [lines, separator] = ['', '\n'];
  for (const record of records) {
    lines += separator + JSON.stringify(record);
    separator = ',\n';
    if (lines.length < 1 << 18) continue;
    yield lines;
    lines = '';
  }
  yield lines + tail;
}

/** The same document of all records of others with the same columns; they are there before it. */
export function joinRecords(head: object, columns: readonly Column[], from: readonly string[]): JoinedText {
  return { head: writeHead(head, columns), from, after: opening, before: tail, between: ',', tail };
}

/** Cannot stand in a text of JSON, where quotation marks have a backslash in front. */
const opening = '"records":[';
const tail = '\n]}\n';

function writeHead(head: object, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => name);
  return `${JSON.stringify({ ...head, columns: names }).slice(0, -1)},${opening}`;
}

/** A JSON document for people to read, too. */
export function writeJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

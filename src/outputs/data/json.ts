import type { Cell, Column } from '../../views/data/table.ts';

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
  const names = columns.map(({ name }) => name);
  yield `${JSON.stringify({ ...head, columns: names }).slice(0, -1)},"records":[`;
  let [lines, separator] = ['', '\n'];
  for (const record of records) {
    lines += separator + JSON.stringify(record);
    separator = ',\n';
    if (lines.length < 1 << 18) continue;
    yield lines;
    lines = '';
  }
  yield `${lines}\n]}\n`;
}

/** A JSON document for people to read, too. */
export function writeJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

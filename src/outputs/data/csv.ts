import type { Cell } from '../../views/data/table.ts';
import type { JoinedText } from '../output.ts';

/** Media type of a CSV file. */
export const csvType = 'text/csv; charset=utf-8; header=present';

const pieceLength = 1 << 18;
const lineEnd = '\r\n';
const needsQuotes = /[",\r\n]|^\s|\s$/;
const startsFormula = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A CSV file as RFC 4180 has it (commas, CRLF, a header), in pieces. A text that a spreadsheet would take for a formula, because it
 * begins with = + - @, their full-width forms or a control character, gets an apostrophe in front; numbers stay numbers, negative
 * ones too.
 */
export function* writeCsv(header: readonly string[], records: Iterable<readonly Cell[]>): Generator<string> {
  let lines = writeHeader(header);
  for (const record of records) {
    lines += writeLine(record);
    if (lines.length < pieceLength) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** A CSV file of all records of others under the same header; they are there before it. */
export function joinCsv(header: readonly string[], from: readonly string[]): JoinedText {
  return { head: writeHeader(header), from, after: lineEnd, before: '', between: '', tail: '' };
}

function writeHeader(header: readonly string[]): string {
  // Excel in Viet Nam reads UTF-8 as windows-1258 without the mark; readers that follow the standards of the web skip it.
  return `\uFEFF${writeLine(header)}`;
}

// Written here because a site of 10,000 bulletins has a million records, and general writers take seconds for each 50,000.
function writeLine(record: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < record.length; index += 1) line += (index === 0 ? '' : ',') + writeCell(record[index]);
  return line + lineEnd;
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const safe = startsFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

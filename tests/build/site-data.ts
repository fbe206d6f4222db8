import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A record of a CSV file by the names of its columns. */
export type CsvRecord = Record<string, string>;

/** Reads a CSV file of a built site with a parser that is not the project's own; throws where it is malformed. */
export function readCsv(site: string, file: string): CsvRecord[] {
  return parse(readFileSync(join(site, file)), { bom: true, columns: true, record_delimiter: '\r\n' }) as CsvRecord[];
}

/** The words of HTML, as a reader sees them. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|svg)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

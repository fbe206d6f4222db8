import { sortProblems, type Report } from './report.ts';

/** Characters that are allowed in JSON and that a terminal would obey. */
const unseen = /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** The problems as a JSON array of `{ id, severity, file, line, column, field, message, hint }`; files from the content folder. */
export function reportAsJson({ problems }: Report): string {
  const rows = sortProblems(problems).map(({ id, severity, file, line, column, field, message, hint }) => ({
    id,
    severity,
    file,
    line,
    column,
    field,
    message,
    hint,
  }));
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(rows, null, 2).replace(unseen, escape)}\n`;
}

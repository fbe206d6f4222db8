import type { Problem } from '../domain/problem.ts';

/** Everything that a report is made of. */
export interface Report {
  /** All problems, in any order. */
  problems: readonly Problem[];
  /** What stands before a problem's file to make a path from the working directory: `content/`; empty where they are the same. */
  prefix: string;
  /** Texts of the files that have problems, where they can be read and shown; paths from the content folder. */
  sources: ReadonlyMap<string, string>;
}

/** The problems by file, line, column and then by what they say, so that equal reports are equal in every byte. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const texts = ({ id, field, message, hint }: Problem) => [id, field, message, hint].join('\0');
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compare(texts(one), texts(other)),
  );
}

/** The path of a problem's file from the working directory; empty for a problem of the content folder itself. */
export function pathOf({ prefix }: Pick<Report, 'prefix'>, { file }: Problem): string {
  return file === '' ? '' : prefix + file;
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

import type { Problem } from '../../domain/problem.ts';
import { findInFileName } from './file-names.ts';
import { findPersonalData } from './find.ts';
import type { PersonalDataMatch } from './match.ts';

/** Stands in the place of personal data. */
export const maskText = '[đã che]';

/** Digits or an address that a message cuts short, and that could be most of something personal. */
const cutShort = /(?:\+?\d(?:[\s.()-]{0,2}\d){4,}[\s.()-]{0,2}|[\p{L}\p{N}._%+-]{2,64}@[\p{L}\p{N}.-]{0,64})(?=…)/gu;

/**
 * A message without personal data: whatever is found in it, what it cuts short with “…”, and every one of `values`, which were
 * found in the file that it is about.
 */
export function withoutPersonalData(text: string, values: readonly string[] = []): string {
  let masked = maskMatches(text, findPersonalData(text));
  for (const value of values) if (value !== '') masked = masked.replaceAll(value, maskText);
  return masked.replaceAll(cutShort, maskText);
}

/** A problem that repeats no personal data, neither in its words nor in the name of its file or field. */
export function maskProblem(problem: Problem, values: readonly string[] = []): Problem {
  return {
    ...problem,
    file: maskMatches(problem.file, findInFileName(problem.file)),
    field: withoutPersonalData(problem.field, values),
    message: withoutPersonalData(problem.message, values),
    hint: withoutPersonalData(problem.hint, values),
  };
}

function maskMatches(text: string, matches: readonly PersonalDataMatch[]): string {
  let masked = '';
  let done = 0;
  for (const { offset, length } of matches) {
    masked += text.slice(done, offset) + maskText;
    done = offset + length;
  }
  return masked + text.slice(done);
}

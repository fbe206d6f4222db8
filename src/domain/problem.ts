import type { ProblemId } from './problem-kinds.ts';

/** How grave a problem is: an error stops publication, a warning is shown, a note informs. */
export type Severity = 'error' | 'warning' | 'note';

/** What editors read of how grave a problem is. */
export const severityNames: Record<Severity, string> = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' };

/** Where in a file something stands; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Something found wrong with the content, as shown to an editor and written by the JSON reporter.
 * `message` says what is wrong with the value seen, `hint` what to write instead; both in Vietnamese.
 */
export interface Problem extends Position {
  /** Permanent kind, for example `number-invalid`. */
  id: ProblemId;
  severity: Severity;
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** Path of the field inside the front matter, for example `petitions.received`; empty for the whole file. */
  field: string;
  message: string;
  hint: string;
}

/** A path inside an entry's data: keys and list positions. */
export type FieldPath = readonly (string | number)[];

import type { CollectionName } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath, Severity } from '../domain/problem.ts';

/** Something found wrong across entries, before it is known where in a file it stands. */
export interface Finding {
  /** Permanent kind. */
  id: ProblemId;
  severity: Severity;
  collection: CollectionName;
  /** Identity of the entry. */
  entry: string;
  /** Which field it is about; empty for the whole entry. */
  keys: FieldPath;
  /** Where in the Markdown below the front matter, for what is about the body: a position in the text, from 0. */
  bodyOffset?: number;
  /** The entry that is referred to and not there. */
  missing?: { collection: CollectionName; id: string };
  /** What is wrong with the value seen, in Vietnamese. */
  message: string;
  /** What to write instead, in Vietnamese. */
  hint: string;
}

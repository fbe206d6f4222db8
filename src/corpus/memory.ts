import type { Entry } from '../domain/content.ts';
import type { Finding } from '../rules/finding.ts';

/** What a file gave that has nothing wrong with its form. */
export interface Reading {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  digest: string;
  /** Its meaning; like all that is kept, it survives being written as JSON. */
  entry: Entry<unknown>;
  /** The public contacts that it declares. */
  contacts: readonly string[];
  /** The contacts of the whole content, as one key, beside which neither its text nor its name held personal data. */
  clean?: string;
}

/**
 * What a check knows of the checks before it, so that what has not changed need not be worked out again. It must belong to the same
 * code; it may have forgotten anything.
 */
export interface CheckMemory {
  /** What a file gave, by its path from the content folder. */
  reading(file: string): Reading | undefined;
  /** What the rules found in what a key stands for. */
  findings(key: string): readonly Finding[] | undefined;
  /** Keeps what this check worked with, and forgets everything else. */
  keep(readings: ReadonlyMap<string, Reading>, findings: ReadonlyMap<string, readonly Finding[]>): Promise<void>;
}

/** Knows nothing and keeps nothing. */
export const noMemory: CheckMemory = {
  reading: () => undefined,
  findings: () => undefined,
  keep: () => Promise.resolve(),
};

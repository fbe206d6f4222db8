import type { Severity } from '../problem.ts';

/** Where the examples of a kind stand: in which part of which file, or as names of files. */
export type ExamplePlace =
  | 'bulletin'
  | 'bulletin-text'
  | 'story'
  | 'story-text'
  | 'commitment'
  | 'event'
  | 'organization'
  | 'site'
  | 'document'
  | 'term'
  | 'holidays'
  | 'ledger'
  | 'command'
  | 'whole-bulletin'
  | 'file-name';

/** One kind of problem, as the editors' guide explains it; all texts are Vietnamese. */
export interface ProblemKind {
  /** How grave it is unless the rule that finds it says otherwise. */
  severity: Severity;
  /** A few words, for a heading or an annotation. */
  title: string;
  /** One or two sentences: what is wrong, and why it matters. */
  explanation: string;
  /** Where `wrong` and `right` stand. */
  place: ExamplePlace;
  /** An example that has the problem; YAML, Markdown or a path, of one or more lines. */
  wrong: string;
  /** The same example mended. */
  right: string;
}

/** A kind without its severity. */
type KindTexts = Omit<ProblemKind, 'severity'>;

/** A kind that stops publication. */
export function error(texts: KindTexts): ProblemKind {
  return { severity: 'error', ...texts };
}

/** A kind that is shown and lets publication pass. */
export function warning(texts: KindTexts): ProblemKind {
  return { severity: 'warning', ...texts };
}

/** A kind that only informs. */
export function note(texts: KindTexts): ProblemKind {
  return { severity: 'note', ...texts };
}

/** An example of several lines, written as a block: the empty first and last line and the common indentation are dropped. */
export function block({ raw }: TemplateStringsArray): string {
  const lines = (raw[0] ?? '')
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

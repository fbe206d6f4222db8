import type { ReferenceKind } from './reference-syntax.ts';
import type { References } from './references.ts';

/** A figure as it is printed. */
export interface ResolvedFigure {
  kind: 'figure';
  path: string;
  text: string;
}

/** A document as it is printed: `text` is its symbol, `title` its full name, `href` the address of its page. */
export interface ResolvedDocument {
  kind: 'document';
  id: string;
  text: string;
  title: string;
  href: string;
}

/** A reference points at nothing. Checks report these beforehand; rendering one is a fault of the caller. */
export class UnknownReferenceError extends Error {
  /** What was pointed at. */
  readonly kind: ReferenceKind;
  /** The path or id as written. */
  readonly target: string;

  constructor(kind: ReferenceKind, target: string) {
    super(kind === 'figure' ? `Không có số liệu “${target}”.` : `Không có văn bản “${target}”.`);
    this.name = 'UnknownReferenceError';
    this.kind = kind;
    this.target = target;
  }
}

/** References for a text that has none: every target is unknown. */
export const noReferences: References = { figure: () => undefined, document: () => undefined };

/** The printed form of a reference. Throws {@link UnknownReferenceError} where the target is unknown. */
export function resolveReference(
  kind: ReferenceKind,
  target: string,
  references: References,
): ResolvedFigure | ResolvedDocument {
  if (kind === 'figure') {
    const text = references.figure(target);
    if (text === undefined) throw new UnknownReferenceError(kind, target);
    return { kind, path: target, text };
  }
  const document = references.document(target);
  if (document === undefined) throw new UnknownReferenceError(kind, target);
  return { kind, id: target, text: document.symbol, title: document.title, href: document.href };
}

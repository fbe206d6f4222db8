import { readReference, referencePattern } from './reference-syntax.ts';
import type { References } from './references.ts';
import { resolveReference } from './resolve-reference.ts';
import type { ResolvedDocument, ResolvedFigure } from './resolve-reference.ts';

/** A piece of a plain-text field as written: text, or a reference. */
export type InlineNode = string | { kind: 'figure'; path: string } | { kind: 'document'; id: string };

/** A piece of a plain-text field as printed. */
export type Inline = string | ResolvedFigure | ResolvedDocument;

/**
 * Splits a plain-text field (`summary`, `mainPoints`) into text and references. No other Markdown has a meaning
 * there, and nothing escapes a reference. Empty texts are left out.
 */
export function parseInline(text: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(referencePattern, 'g'))) {
    if (match.index > end) nodes.push(text.slice(end, match.index));
    const { kind, target } = readReference(match[0]);
    nodes.push(kind === 'figure' ? { kind, path: target } : { kind, id: target });
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

/** Prints the references of a plain-text field. Throws `UnknownReferenceError` where a target is unknown. */
export function resolveInline(text: string, references: References): Inline[] {
  return parseInline(text).map((node) => {
    if (typeof node === 'string') return node;
    return resolveReference(node.kind, node.kind === 'figure' ? node.path : node.id, references);
  });
}

/** The words of a printed field without any markup, for titles, feeds and the loudspeaker. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

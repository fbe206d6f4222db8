import type { Root } from 'mdast';
import { parseMarkdown } from './parse.ts';
import type { Dialect } from './parse.ts';
import { isPlainProse } from './plain-prose.ts';
import { readReference, referencePattern } from './reference-syntax.ts';
import type { ReferenceKind } from './reference-syntax.ts';
import { locateIn } from './source-lines.ts';
import type { Place } from './source-lines.ts';
import { walkMarkdown } from './walk.ts';

/** What the references of one text may point at; the caller knows the bulletin and the documents. */
export interface References {
  /** The printed text of the figure at this path, or undefined where there is none. */
  figure(path: string): string | undefined;
  /** Symbol, title and address of a document, or undefined where the id is unknown. */
  document(id: string): { symbol: string; title: string; href: string } | undefined;
}

/** A reference as it stands in a source text. */
export interface Reference extends Place {
  kind: ReferenceKind;
  /** The path or id, trimmed; may be empty or unknown. */
  target: string;
}

/**
 * Every reference that rendering the text would print, in order: not those in code, and not escaped ones. MDX that
 * cannot be read has none.
 */
export function findReferences(source: string, dialect: Dialect = 'md'): Reference[] {
  if (!source.includes(':so[') && !source.includes(':van-ban[')) return [];
  if (dialect === 'md' && isPlainProse(source)) return scanReferences(source);
  try {
    return collectReferences(parseMarkdown(source, dialect));
  } catch {
    return [];
  }
}

/** The references of a text by a mere scan: all that looks like one. Right for fields and for plain prose. */
export function scanReferences(source: string): Reference[] {
  const locate = locateIn(source);
  return Array.from(source.matchAll(new RegExp(referencePattern, 'g')), (match) => ({
    ...readReference(match[0]),
    ...locate(match.index),
  }));
}

/** The references of a tree that was parsed already. */
export function collectReferences(tree: Root): Reference[] {
  const references: Reference[] = [];
  walkMarkdown(tree, (node) => {
    if (node.type !== 'typedReference') return;
    const { offset = 0, line = 1, column = 1 } = node.position?.start ?? {};
    references.push({ kind: node.kind, target: node.target, offset, line, column });
  });
  return references;
}

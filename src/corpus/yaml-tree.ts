import { LineCounter, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { FieldPath, Position } from '../domain/problem.ts';
import { protectCommas, restoreCommas } from './decimal-commas.ts';

/** A YAML text as a tree that remembers where everything stands. Slow to make: only for a file with a problem. */
export interface YamlTree {
  document: Document.Parsed;
  /** Position in the file of an offset in the YAML. */
  positionOf: (offset: number) => Position;
}

/** Reads a YAML text leniently into a tree; undefined where it nests too deep to be read. `firstLine` is its line in the file. */
export function readTree(yaml: string, firstLine: number): YamlTree | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(protectCommas(yaml), {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: lines,
      // Not 'silent', which would also hide a second document.
      logLevel: 'error',
      prettyErrors: false,
    });
    const positionOf = (offset: number): Position => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
    };
    return { document, positionOf };
  } catch {
    return undefined;
  }
}

/**
 * The position of a field's value or key; of its nearest parent's key where the field is absent, undefined where no parent is there.
 * List positions count like the parsed data, in which blank items are absent.
 */
export function locateInTree(tree: YamlTree, path: FieldPath, at: 'value' | 'key'): Position | undefined {
  let node: unknown = tree.document.contents;
  let nearest: number | undefined;
  for (const [depth, step] of path.entries()) {
    let key: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      const filled = node.items.filter((item) => !isBlankNode(item));
      node = key = filled[Number(step)];
    } else {
      // A figure may be written as its value alone: what is inside it stands where the value does.
      if (isScalar(node) && at === 'value') nearest = offsetOf(node) ?? nearest;
      break;
    }
    const start = offsetOf(key);
    if (start === undefined) break;
    nearest = (depth === path.length - 1 && at === 'value' ? offsetOf(node) : undefined) ?? start;
  }
  return nearest === undefined ? undefined : tree.positionOf(nearest);
}

/** The text of a key; undefined for a key that is not a plain word. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) ? restoreCommas(String(key.value ?? '')).normalize('NFC') : undefined;
}

/** The offset at which a node begins. */
export function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function isBlankNode(node: unknown): boolean {
  if (isScalar(node)) return node.value === null || String(node.value).trim() === '';
  if (isMap(node)) return node.items.every(({ value }) => isBlankNode(value));
  return isCollection(node) ? node.items.every(isBlankNode) : !isAlias(node);
}

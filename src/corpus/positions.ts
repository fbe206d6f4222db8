import type { FieldPath, Position } from '../domain/problem.ts';
import { isMarkdown, splitFrontMatter } from './front-matter.ts';
import { positionAt } from './offsets.ts';
import type { SourceFile } from './source.ts';
import { locateInTree, readTree } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

// Several problems of one file share its tree, which goes when the file goes.
const trees = new WeakMap<SourceFile, YamlTree | undefined>();

/**
 * Where a field's value or key stands in its file. A field that is not there gives its nearest parent's key, and the
 * whole file its beginning. List positions count from 0 and skip blank items, as in the parsed data.
 */
export function locateField(source: SourceFile, path: FieldPath, at: 'value' | 'key' = 'value'): Position {
  if (!trees.has(source)) trees.set(source, readFields(source));
  const tree = trees.get(source);
  return (tree && locateInTree(tree, path, at)) ?? { line: 1, column: 1 };
}

/** Where an offset (in UTF-16 units) of an entry's body stands in its file. */
export function locateBody({ body, bodyLine }: { body: string; bodyLine: number }, offset: number): Position {
  return positionAt(body, offset, bodyLine);
}

function readFields(source: SourceFile): YamlTree | undefined {
  if (!isMarkdown(source.file)) return readTree(source.text, 1);
  const split = splitFrontMatter(source);
  return split.ok ? readTree(split.value.yaml, split.value.yamlLine) : undefined;
}

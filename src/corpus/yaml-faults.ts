import { YAMLException } from 'js-yaml';
import { isAlias, isMap, isNode, isPair, isSeq, visit } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { reportProblem } from './problems.ts';
import type { ProblemPlace } from './problems.ts';
import { explainSyntax } from './yaml-syntax.ts';
import { keyText, offsetOf, readTree } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/** Deepest nesting that the YAML parser follows. */
const deepestNesting = 100;

/** How far before a node its anchor or tag is looked for, in characters. */
const longestProperty = 200;

/**
 * Explains why a YAML text was refused: each duplicate key, anchor, alias and tag, or else the faults of syntax.
 * @param error what the strict parser threw
 */
export function explainYaml(file: string, yaml: string, firstLine: number, error: unknown): Problem[] {
  const failure = error instanceof YAMLException ? error : undefined;
  if (error instanceof RangeError || failure?.reason.startsWith('nesting exceeded')) {
    return [reportProblem('yaml-too-deep', { file, line: firstLine }, { limit: deepestNesting })];
  }
  const tree = readTree(yaml, firstLine);
  const refused = tree === undefined ? [] : findRefusedNodes(file, yaml, tree);
  if (refused.length > 0) return refused;
  return explainSyntax({ file, yaml, firstLine, tree, failure });
}

/**
 * Finds names without a colon inside braces: what follows a comma that was meant as part of the value before it, as in
 * `{ statement: Công khai, minh bạch }`, and would be lost.
 */
export function findBareNames(file: string, tree: YamlTree): Problem[] {
  const problems: Problem[] = [];
  visit(tree.document, {
    Map(_key, { flow, items }) {
      for (const { key, value } of flow === true ? items : []) {
        const name = keyText(key);
        const offset = offsetOf(key);
        if (value !== null || name === undefined || offset === undefined) continue;
        problems.push(reportProblem('yaml-colon-missing-in-braces', { file, ...tree.positionOf(offset) }, { name }));
      }
    },
  });
  return problems;
}

function findRefusedNodes(file: string, yaml: string, tree: YamlTree): Problem[] {
  const problems: Problem[] = [];
  // A node's range begins after its anchor and tag, whose text ends in white space or in the node itself.
  const seen = (property: RegExp, node: Node): [ProblemPlace, { text: string }] => {
    const offset = offsetOf(node) ?? 0;
    const before = yaml.slice(Math.max(0, offset - longestProperty), offset);
    const start = offset - (property.exec(before)?.[0].length ?? 0);
    return [{ file, ...tree.positionOf(start) }, { text: /\S*/.exec(yaml.slice(start))?.[0] ?? '' }];
  };
  visit(tree.document, (_key, node, parents) => {
    if (isMap(node)) problems.push(...findDuplicateKeys(file, tree, node, () => fieldOf(node, parents)));
    if (!isNode(node)) return;
    if (isAlias(node)) problems.push(reportProblem('yaml-alias', ...seen(/^/, node)));
    else if ('anchor' in node && node.anchor !== undefined) {
      problems.push(reportProblem('yaml-anchor', ...seen(/&\S*\s*$/, node)));
    } else if (node.tag !== undefined) {
      problems.push(reportProblem('yaml-tag', ...seen(/!\S*\s*$/, node)));
    }
  });
  return problems;
}

/** The path of a node inside the data, joined by dots. */
function fieldOf(node: unknown, parents: readonly unknown[]): string {
  const line = [...parents, node];
  return line
    .flatMap((parent, index): (string | number)[] => {
      if (isPair(parent)) return [keyText(parent.key) ?? ''];
      return isSeq(parent) && index < line.length - 1 ? [parent.items.indexOf(line[index + 1])] : [];
    })
    .join('.');
}

function findDuplicateKeys(file: string, tree: YamlTree, { items }: YAMLMap, fieldOfMap: () => string): Problem[] {
  const first = new Map<string, number>();
  return items.flatMap(({ key }) => {
    const name = keyText(key);
    const offset = offsetOf(key);
    if (name === undefined || offset === undefined) return [];
    const earlier = first.get(name);
    if (earlier === undefined) {
      first.set(name, offset);
      return [];
    }
    const parent = fieldOfMap();
    const field = parent === '' ? name : `${parent}.${name}`;
    const { line } = tree.positionOf(earlier);
    return [reportProblem('yaml-duplicate-key', { file, field, ...tree.positionOf(offset) }, { key: name, line })];
  });
}

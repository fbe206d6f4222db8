import type { YAMLException } from 'js-yaml';
import { isCollection, isScalar, visit } from 'yaml';
import type { Position, Problem } from '../domain/problem.ts';
import { positionAt } from './offsets.ts';
import { reportProblem } from './problems.ts';
import { offsetOf } from './yaml-tree.ts';
import type { YamlTree } from './yaml-tree.ts';

/** A YAML text that does not parse, seen by two parsers: the strict one that refused it and the lenient one that locates. */
export interface BrokenYaml {
  file: string;
  yaml: string;
  firstLine: number;
  tree: YamlTree | undefined;
  /** What the strict parser said; undefined where it gave no reason. */
  failure: YAMLException | undefined;
}

/** Explains the first fault of syntax in words an editor can act on; where the fault is an unusual one, in general words. */
export function explainSyntax(broken: BrokenYaml): Problem {
  const { file, yaml, tree, firstLine, failure } = broken;
  const reason = failure?.reason ?? '';
  const found = tree?.document.errors[0];
  const strict: Position | undefined = failure?.mark && {
    line: failure.mark.line + firstLine,
    column: failure.mark.column + 1,
  };
  const lenient = found && positionAt(yaml, found.pos[0], firstLine);
  const position = lenient ?? strict ?? { line: firstLine, column: 1 };
  const here = { file, ...position };
  const lineAt = ({ line }: Position): string => yaml.split('\n')[line - firstLine] ?? '';
  const indented = (place: Position) => ({ file, line: place.line, column: lineAt(place).search(/\S|$/) + 1 });

  if (reason.includes('single document')) return reportProblem('yaml-several-documents', here);
  if (reason.startsWith('tab characters') || found?.code === 'TAB_AS_INDENT') return reportProblem('yaml-tab', here);
  if (/escape sequence|hexadecimal/.test(reason))
    return reportProblem('yaml-escape', { file, ...(strict ?? position) });
  if (found?.message.startsWith('Missing closing')) {
    const opening = findOpening(tree, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''), found.pos[0]);
    return reportProblem('yaml-quote-unclosed', { file, ...(opening ?? position) });
  }
  if (found?.message.startsWith('Flow ') && /must end with|and end with/.test(found.message)) {
    const opening = findOpening(tree, (node) => isCollection(node) && node.flow === true, found.pos[0]);
    const bracket = found.message.startsWith('Flow map') ? '{' : '[';
    return reportProblem('yaml-bracket-unclosed', { file, ...(opening ?? position) }, { bracket });
  }
  if (/comma|but found ','/.test(reason)) return reportProblem('yaml-comma', { file, ...(strict ?? position) });
  return explainLine(lineAt(position), here) ?? explainLayout(broken, { here, strict, lineAt, indented });
}

/** Faults that show in the line itself. */
function explainLine(line: string, here: Position & { file: string }): Problem | undefined {
  const value = /^\s*(?:- +)*(?:[^\s:"'#][^:"']*:|-)\s+(\S.*)$/.exec(line)?.[1] ?? '';
  const at = { ...here, column: value === '' ? here.column : line.length - value.length + 1 };
  const special = /^[@`%&*!]/.exec(value)?.[0] ?? (/^[|>] *[^\s\d+#-]/.test(value) ? value.charAt(0) : undefined);
  if (special !== undefined) return reportProblem('yaml-special-start', at, { character: special });
  if (/^(?:"[^"]*"|'[^']*')\s*[^\s#,:}\]]/.test(value))
    return reportProblem('yaml-text-after-quote', at, { text: value });
  if (/^[^"'[{|>].*:(?:\s|$)/.test(value)) return reportProblem('yaml-colon-in-value', at, { text: value });
  return undefined;
}

interface Layout {
  here: Position & { file: string };
  strict: Position | undefined;
  lineAt: (place: Position) => string;
  indented: (place: Position) => Position & { file: string };
}

/** Faults that show in how lines stand to one another. */
function explainLayout({ tree, failure }: BrokenYaml, { here, strict, lineAt, indented }: Layout): Problem {
  const reason = failure?.reason ?? '';
  const line = lineAt(here);
  if (/^\s*[\p{L}\d_-]+:\S/u.test(line))
    return reportProblem('yaml-space-missing', indented(here), { text: line.trim() });
  const code = tree?.document.errors[0]?.code;
  const keyed = /^[^:]*:(?:\s|$)/.test(line.trim());
  if (!keyed && line.trim() !== '' && /^(?!- )/.test(line.trim()) && /MULTILINE|MISSING|UNEXPECTED/.test(code ?? '')) {
    return reportProblem('yaml-colon-missing', indented(here), { text: line.trim() });
  }
  const inside = code === 'UNEXPECTED_TOKEN' && here.column > indented(here).column;
  if (!inside && (/indentation|document separator/.test(reason) || code === 'BAD_INDENT')) {
    return reportProblem('yaml-indentation', indented(strict ?? here));
  }
  return reportProblem('yaml-syntax', here);
}

/** The position of the last node of a kind that begins before an offset: what was opened and not closed. */
function findOpening(
  tree: YamlTree | undefined,
  kind: (node: unknown) => boolean,
  before: number,
): Position | undefined {
  let last: number | undefined;
  if (tree === undefined) return undefined;
  visit(tree.document, (_key, node) => {
    const offset = offsetOf(node);
    if (offset !== undefined && offset < before && kind(node)) last = offset;
  });
  return last === undefined ? undefined : tree.positionOf(last);
}

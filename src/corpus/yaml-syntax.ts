import type { YAMLException } from 'js-yaml';
import { isCollection, isScalar, visit } from 'yaml';
import type { ProblemId } from '../domain/problem-kinds.ts';
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

/** What leaves the lines after it as they are, so that these can be explained as well. */
const bounded = new Set<ProblemId>([
  'yaml-tab',
  'yaml-hard-space',
  'yaml-colon-in-value',
  'yaml-special-start',
  'yaml-text-after-quote',
  'yaml-space-missing',
  'yaml-indentation',
]);

/** How many faults of one text are explained; whoever has more mends these first. */
const mostExplained = 50;

/** A space that is none to YAML, before the name of a field or right after its colon. */
const hardSpace = /^(?:[^#:"']*:)?[ ]*[\u00A0\u2000-\u200B\u202F\u3000]/;

/** Explains a syntax that was refused: its first fault, and each later line that shows a fault of its own. */
export function explainSyntax(broken: BrokenYaml): Problem[] {
  const first = explainFirst(broken);
  if (!bounded.has(first.id)) return [first];
  const { file, yaml, tree, firstLine } = broken;
  const lines = yaml.split('\n');
  const errors = tree?.document.errors.slice(0, mostExplained) ?? [];
  const later = errors.flatMap(({ code, pos }) => {
    const here = { file, ...positionAt(yaml, pos[0], firstLine) };
    return code === 'TAB_AS_INDENT'
      ? [reportProblem('yaml-tab', here)]
      : (explainLine(lines[here.line - firstLine] ?? '', here) ?? []);
  });
  return [...new Map([...later.reverse(), first].map((problem) => [problem.line, problem])).values()].sort(
    (one, other) => one.line - other.line,
  );
}

/** Explains the first fault in words an editor can act on; where the fault is an unusual one, in general words. */
function explainFirst(broken: BrokenYaml): Problem {
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
  const hard = hardSpace.exec(line);
  if (hard) return reportProblem('yaml-hard-space', { ...here, column: hard[0].length });
  const value = /^\s*(?:- +)*(?:[^\s:"'#][^:"']*:|-)\s+(\S.*)$/.exec(line)?.[1] ?? '';
  const at = { ...here, column: value === '' ? here.column : line.length - value.length + 1 };
  const isDash = /^\s*(?:- +)*[^\s:"'#-][^:"']*:\s+-(?:\s|$)/.test(line);
  const special = isDash
    ? '-'
    : (/^[@`%&*!]/.exec(value)?.[0] ?? (/^[|>] *[^\s\d+#-]/.test(value) ? value.charAt(0) : undefined));
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
function explainLayout(
  { yaml, firstLine, tree, failure }: BrokenYaml,
  { here, strict, lineAt, indented }: Layout,
): Problem {
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
    const place = indented(strict ?? here);
    const above = findLineAbove(yaml, place.line - firstLine);
    const spaces = { spaces: place.column - 1, above: above && { ...above, line: above.line + firstLine } };
    return reportProblem('yaml-indentation', place, spaces);
  }
  return reportProblem('yaml-syntax', here);
}

/** The nearest line above with a field of its own and another indentation than the line at `index`, both from 0. */
function findLineAbove(yaml: string, index: number): { line: number; spaces: number } | undefined {
  const lines = yaml.split('\n').map((text) => /^ *(?=[^ #])/.exec(text)?.[0].length ?? -1);
  const line = lines.findLastIndex((spaces, at) => at < index && spaces !== -1);
  return line === -1 || lines[line] === lines[index] ? undefined : { line, spaces: lines[line]! };
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

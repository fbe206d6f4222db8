import type { Root } from 'mdast';
import { checkAddresses } from './check-addresses.ts';
import { checkHeadings, scanHeadings } from './check-headings.ts';
import type { HeadingPlace } from './check-headings.ts';
import { checkHtml } from './check-html.ts';
import { inspectMdx } from './check-mdx.ts';
import type { ComponentSpec } from './check-mdx.ts';
import { checkMarks } from './check-marks.ts';
import { checkNesting } from './check-nesting.ts';
import { checkReferenceForms, checkReferencesOf } from './check-references.ts';
import { collectReferences, scanReferences } from './references.ts';
import type { Reference } from './references.ts';
import type { MarkdownFinding } from './finding.ts';
import { explainSyntaxError } from './mdx-syntax.ts';
import { parseMarkdown } from './parse.ts';
import type { Dialect } from './parse.ts';
import { isPlainProse } from './plain-prose.ts';
import { walkMarkdown } from './walk.ts';

export type { ComponentSpec } from './check-mdx.ts';
export type { FindingId, MarkdownFinding } from './finding.ts';

/** All that checks want to know of a text, from one reading. */
export interface Inspection {
  /** In the order of the text. */
  findings: MarkdownFinding[];
  /** The same as `findReferences` gives. */
  references: Reference[];
}

/**
 * What must not be published as it stands, and the references of the text. Texts of plain prose are only scanned; a
 * test holds that scan against the parser. MDX that cannot be read, or
 * a text nested too deeply or with too many marks, gives one finding and no references.
 */
export function inspectMarkdown(
  source: string,
  dialect: Dialect,
  allowedComponents: readonly ComponentSpec[] = [],
): Inspection {
  const tooMany = checkMarks(source);
  if (tooMany !== undefined) return { findings: [tooMany], references: [] };
  if (dialect === 'md' && isPlainProse(source)) {
    const findings = [...checkHeadings(scanHeadings(source)), ...checkReferenceForms(source)];
    return { findings: findings.toSorted(byPlace), references: scanReferences(source) };
  }
  let tree: Root;
  try {
    tree = parseMarkdown(source, dialect);
  } catch (error) {
    return { findings: [explainSyntaxError(error, source)], references: [] };
  }
  const tooDeep = checkNesting(tree);
  if (tooDeep !== undefined) return { findings: [tooDeep], references: [] };
  const references = collectReferences(tree);
  const findings = [
    ...checkHtml(tree),
    ...inspectMdx(tree, allowedComponents),
    ...checkAddresses(tree),
    ...checkHeadings(headingsOf(tree)),
    ...checkReferencesOf(tree, source),
  ];
  return { findings: findings.toSorted(byPlace), references };
}

/** Only the findings of {@link inspectMarkdown}. */
export function checkMarkdown(
  source: string,
  dialect: Dialect,
  allowedComponents: readonly ComponentSpec[] = [],
): MarkdownFinding[] {
  return inspectMarkdown(source, dialect, allowedComponents).findings;
}

function headingsOf(tree: Root): HeadingPlace[] {
  const headings: HeadingPlace[] = [];
  walkMarkdown(tree, (node) => {
    if (node.type !== 'heading') return;
    const { offset = 0, line = 1, column = 1 } = node.position?.start ?? {};
    headings.push({ depth: node.depth, offset, line, column });
  });
  return headings;
}

function byPlace(one: MarkdownFinding, other: MarkdownFinding): number {
  return one.offset - other.offset;
}

import type { Root } from 'mdast';
import type { MarkdownFinding } from './finding.ts';
import { referencePattern } from './reference-syntax.ts';
import { locateIn } from './source-lines.ts';
import { walkMarkdown } from './walk.ts';

/** What an editor may have meant as a reference: a wrong bracket, a space, an accent, a second colon, no end. */
const attempt = /(?<!\\):+(?:(?:so|van-ban)(?:[^\S\n]*\n?[^\S\n]*\[|[({])|(?:số|văn-bản)\[)/giu;

/**
 * Pieces of a field or of plain prose that look like a reference and would be printed as they are:
 * `:so [petitions.received]`, `:số[…]`, `::so[…]`, `:so[…` without its end.
 */
export function checkReferenceForms(source: string): MarkdownFinding[] {
  return findAttempts(source, 0, locateIn(source), true);
}

/** The same in a parsed text, where code is left alone; also references inside a description or title. */
export function checkReferencesOf(tree: Root, source: string): MarkdownFinding[] {
  const locate = locateIn(source);
  const findings: MarkdownFinding[] = [];
  walkMarkdown(tree, (node, _index, parent) => {
    if (node.type !== 'text' && node.type !== 'image' && node.type !== 'imageReference') return;
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      findings.push(...findAttempts(source.slice(start, end), start, locate, false));
    } else if (node.type === 'text') {
      // Text beside an automatic link has lost its place: look for it from where the paragraph begins.
      const from = parent.position?.start.offset ?? 0;
      findings.push(...findAttempts(node.value, Math.max(source.indexOf(node.value, from), from), locate, false));
    }
  });
  return findings;
}

function findAttempts(
  text: string,
  start: number,
  locate: ReturnType<typeof locateIn>,
  isReference: boolean,
): MarkdownFinding[] {
  const complete = new RegExp(referencePattern, 'y');
  return Array.from(text.matchAll(attempt)).flatMap((match): MarkdownFinding[] => {
    complete.lastIndex = match.index;
    if (isReference && complete.test(text)) return [];
    const isDocument = /v[aă]n/iu.test(match[0]);
    return [
      {
        id: 'reference-malformed',
        ...locate(start + match.index),
        message: `Chỗ dẫn “${match[0]}…” chưa đúng cách viết nên sẽ hiện nguyên văn trên trang.`,
        hint: isDocument
          ? 'Hãy viết liền, một dấu hai chấm, ngoài mô tả ảnh, đủ hai ngoặc vuông: :van-ban[05-ct-tw].'
          : 'Hãy viết liền, một dấu hai chấm, ngoài mô tả ảnh, đủ hai ngoặc vuông: :so[petitions.received].',
      },
    ];
  });
}

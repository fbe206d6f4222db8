import type { Nodes, Root } from 'mdast';
import { nearestOf } from '../vietnamese/nearest.ts';
import { classifyAddress } from './addresses.ts';
import { findingAt } from './finding.ts';
import type { MarkdownFinding } from './finding.ts';
import { harmlessElements } from './inline-html.ts';
import { walkMarkdown } from './walk.ts';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component that `.mdx` stories may use. */
export interface ComponentSpec {
  name: string;
  /** Attributes, all of them plain text. */
  attributes: readonly string[];
  /** Whether it may hold text between its tags. */
  children: boolean;
}

/**
 * What makes an MDX text a program rather than a story: imports, exports, expressions, spread or computed attributes,
 * components and attributes outside the allow-list. A comment in braces is no program.
 */
export function inspectMdx(tree: Root, allowed: readonly ComponentSpec[]): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  walkMarkdown(tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      const message = 'Dòng import hoặc export là mã lệnh, bài viết không dùng.';
      const hint = 'Hãy bỏ dòng ấy; các thành phần được phép dùng ngay không cần khai báo.';
      findings.push(findingAt(node, 'mdx-import', message, hint));
    }
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isMdxComment(node.value)) {
      findings.push(findingAt(node, 'mdx-expression', expressionMessage, expressionHint));
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      findings.push(...checkComponent(node, allowed));
    }
  });
  return findings;
}

const expressionMessage = 'Phần trong ngoặc nhọn { } là mã lệnh, bài viết không dùng.';
const expressionHint = 'Hãy viết bằng chữ; muốn hiện dấu ngoặc nhọn thì viết \\{ và \\}.';

/** Nothing but block comments; a line comment could hide what follows it from a reader of the source. */
function isMdxComment(value: string): boolean {
  return value.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}

function checkComponent(node: Component, allowed: readonly ComponentSpec[]): MarkdownFinding[] {
  const name = node.name ?? '';
  const harmless = harmlessElements.get(name);
  if (harmless !== undefined) return checkAttributes(node, harmless);
  if (/^[a-z]/.test(name) && !name.includes('.')) {
    const message = `Thẻ HTML <${name}> không được dùng trong bài viết.`;
    const hint = 'Hãy dùng Markdown hoặc một thành phần được phép.';
    return [findingAt(node, 'html-not-allowed', message, hint)];
  }
  const spec = allowed.find((candidate) => candidate.name === name);
  if (spec === undefined) {
    const message = `Không có thành phần <${name}> trong danh sách được phép.`;
    return [
      findingAt(node, 'mdx-component', message, suggest(name, namesOf(allowed), 'Bài viết này chỉ dùng Markdown.')),
    ];
  }
  const findings = checkAttributes(node, spec.attributes);
  if (!spec.children && node.children.length > 0) {
    const message = `Thành phần <${name}> không nhận nội dung bên trong.`;
    findings.push(findingAt(node, 'mdx-component', message, `Hãy viết <${name} … /> và đưa nội dung ra ngoài.`));
  }
  return findings;
}

function namesOf(specs: readonly ComponentSpec[]): string[] {
  return specs.map((spec) => spec.name);
}

function checkAttributes(node: Component, allowed: readonly string[]): MarkdownFinding[] {
  return node.attributes.flatMap((attribute): MarkdownFinding[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [findingAt(attribute, 'mdx-expression', expressionMessage, 'Hãy viết từng thuộc tính: ten="giá trị".')];
    }
    const { name, value } = attribute;
    if (!allowed.includes(name)) {
      const message = `Thành phần <${node.name}> không có thuộc tính “${name}”.`;
      return [
        findingAt(attribute, 'mdx-attribute', message, suggest(name, allowed, 'Thành phần này không có thuộc tính.')),
      ];
    }
    if (typeof value === 'object' && value !== null) {
      const message = `Giá trị của “${name}” nằm trong ngoặc nhọn { }, tức là mã lệnh.`;
      return [findingAt(attribute, 'mdx-expression', message, `Hãy viết trong dấu nháy: ${name}="…".`)];
    }
    return checkAttributeAddress(attribute, name, value ?? '');
  });
}

/** Attributes that hold addresses are held to the rules of links; others only must not carry a script. */
function checkAttributeAddress(node: Parameters<typeof findingAt>[0], name: string, value: string): MarkdownFinding[] {
  const kind = classifyAddress(value);
  const isAddress = /^(?:href|url|src|link|image)$/i.test(name);
  const seen = value.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '');
  const isRefused = isAddress
    ? kind === 'forbidden' || kind === 'protocol-relative'
    : /^(?:javascript|vbscript|data):/i.test(seen);
  if (isRefused) {
    const message = `Địa chỉ trong thuộc tính “${name}” không thuộc loại được dùng.`;
    return [findingAt(node, 'link-scheme', message, 'Hãy dùng https://… hoặc địa chỉ trong trang web này.')];
  }
  if (!/^(?:src|image)$/i.test(name) || kind !== 'web') return [];
  const message = `Ảnh trong thuộc tính “${name}” lấy từ trang khác.`;
  return [findingAt(node, 'image-external', message, 'Hãy tải ảnh về và đặt cạnh bài viết.')];
}

function suggest(word: string, known: readonly string[], none: string): string {
  const nearest = nearestOf(word, known);
  if (nearest !== undefined) return `Có phải là “${nearest}”?`;
  return known.length === 0 ? none : `Chỉ dùng: ${known.join(', ')}.`;
}

import type { Html, Root } from 'mdast';
import { findingAt } from './finding.ts';
import type { MarkdownFinding } from './finding.ts';
import { foldHarmlessHtml, harmlessElements } from './inline-html.ts';

/** HTML in a Markdown text that is not published. Changes the tree: harmless HTML is folded into elements. */
export function checkHtml(tree: Root): MarkdownFinding[] {
  return foldHarmlessHtml(tree).map(({ node }) => describeHtml(node));
}

function describeHtml(node: Html): MarkdownFinding {
  const tag = /<(\/?)([a-z][^\s/>]*)([^>]*)/i.exec(node.value);
  if (node.value.startsWith('<!--')) {
    const message = 'Lời ghi chú <!-- … --> chưa đóng hoặc đứng chung dòng với chữ khác.';
    return findingAt(node, 'html-not-allowed', message, 'Hãy để ghi chú riêng một đoạn và kết thúc bằng -->.');
  }
  if (tag === null) {
    return findingAt(node, 'html-not-allowed', 'Đoạn mã HTML không được dùng trong bài viết.', markdownHint);
  }
  const [, slash, name = '', rest = ''] = tag;
  const attributes = harmlessElements.get(name.toLowerCase());
  if (attributes === undefined) {
    const message = `Thẻ HTML <${slash}${name}> không được dùng trong bài viết.`;
    return findingAt(node, 'html-not-allowed', message, markdownHint);
  }
  if (rest.replace('/', '').trim() !== '') {
    const message = `Thẻ <${name}> mang thuộc tính không được dùng.`;
    const hint = attributes.length > 0 ? `Chỉ viết <${name} title="…">.` : `Chỉ viết <${name}>, không kèm gì thêm.`;
    return findingAt(node, 'html-not-allowed', message, hint);
  }
  const message = slash === '' ? `Thẻ <${name}> mở mà chưa đóng.` : `Thẻ </${name}> đóng mà chưa mở.`;
  const hint = `Hãy viết đủ một cặp trong cùng một đoạn văn: <${name}>…</${name}>.`;
  return findingAt(node, 'html-not-allowed', message, hint);
}

const markdownHint =
  'Hãy dùng Markdown (chỉ nhận thêm <br>, <sub>, <sup>, <abbr title="…">); muốn hiện dấu < thì viết &lt;.';

import type { Definition, Image, Link, Root } from 'mdast';
import { classifyAddress } from './addresses.ts';
import type { AddressKind } from './addresses.ts';
import { findingAt } from './finding.ts';
import type { MarkdownFinding } from './finding.ts';
import { walkMarkdown } from './walk.ts';

/** Addresses of links and images, reference style included, and images without a description. */
export function checkAddresses(tree: Root): MarkdownFinding[] {
  const findings: MarkdownFinding[] = [];
  const imageDefinitions = new Set<string>();
  walkMarkdown(tree, (node) => {
    if (node.type === 'imageReference') imageDefinitions.add(node.identifier);
  });
  walkMarkdown(tree, (node) => {
    if (node.type === 'link') findings.push(...checkLink(node));
    if (node.type === 'image') findings.push(...checkImage(node));
    if (node.type === 'definition') {
      findings.push(...(imageDefinitions.has(node.identifier) ? checkImage(node) : checkLink(node)));
    }
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      const message = 'Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh.';
      findings.push(findingAt(node, 'image-no-alt', message, photosHint));
    }
  });
  return findings;
}

const photosHint =
  'Ảnh chỉ có trong bài gương điển hình: hãy đặt tệp cạnh bài viết và khai ở mục photos, với file, alt, credit, people.';

function checkLink(node: Link | Definition): MarkdownFinding[] {
  const kind = classifyAddress(node.url);
  if (kind === 'empty') {
    return [findingAt(node, 'link-empty', 'Liên kết chưa có địa chỉ.', 'Hãy điền địa chỉ trong ngoặc tròn.')];
  }
  return isRefused(kind) ? [refuseAddress(node, node.url, kind)] : [];
}

function checkImage(node: Image | Definition): MarkdownFinding[] {
  const kind = classifyAddress(node.url);
  if (kind === 'relative' || kind === 'site') {
    return [findingAt(node, 'image-in-text', `Ảnh “${shorten(node.url)}” đặt trong lời văn.`, photosHint)];
  }
  if (kind === 'empty' || kind === 'fragment') {
    return [findingAt(node, 'link-empty', 'Ảnh chưa có tên tệp.', 'Hãy điền tên tệp ảnh trong ngoặc tròn.')];
  }
  if (kind !== 'web' && kind !== 'protocol-relative') return [refuseAddress(node, node.url, 'forbidden')];
  const message = `Ảnh lấy từ trang khác: ${shorten(node.url)}.`;
  return [findingAt(node, 'image-external', message, photosHint)];
}

function isRefused(kind: AddressKind): kind is 'protocol-relative' | 'forbidden' {
  return kind === 'protocol-relative' || kind === 'forbidden';
}

function refuseAddress(node: Link | Image | Definition, url: string, kind: 'protocol-relative' | 'forbidden') {
  const message =
    kind === 'forbidden'
      ? `Địa chỉ “${shorten(url)}” không thuộc loại được dùng.`
      : `Địa chỉ “${shorten(url)}” thiếu https: ở đầu.`;
  const hint =
    node.type === 'image'
      ? photosHint
      : 'Hãy dùng https://…, mailto:…, tel:…, địa chỉ trong trang web này (/van-ban/…) hoặc #muc.';
  return findingAt(node, 'link-scheme', message, hint);
}

/** The address on one line and short enough for a message. */
function shorten(url: string): string {
  const line = url.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

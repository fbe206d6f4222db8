import type { Element, Nodes, Root } from 'hast';
import type { Transformer } from 'unified';
import { slugify } from '../vietnamese/folding.ts';
import type { Heading } from './file-data.ts';
import { footnoteHeadingId } from './footnotes.ts';
import { walkElements, walkHtml } from './walk.ts';

/**
 * Gives headings ASCII ids, unique within the page by a number at the end, and collects them into `file.data.minhBach`.
 * A heading of level 1 becomes one of level 2: the page has its title already. The heading of the footnotes keeps
 * its id and is not collected.
 */
export function rehypeHeadingIds(): Transformer<Root> {
  return (tree, file) => {
    const data = (file.data.minhBach ??= {});
    const used = new Set(data.reservedIds);
    const found: Element[] = [];
    walkElements(tree, (node) => {
      if (typeof node.properties.id === 'string') used.add(node.properties.id);
      if (/^h[1-6]$/.test(node.tagName) && node.properties.id !== footnoteHeadingId) found.push(node);
    });
    data.headings = found.map((node): Heading => {
      if (node.tagName === 'h1') node.tagName = 'h2';
      const text = readText(node).replaceAll(/\s+/gu, ' ').trim();
      const id = claimId(slugify(text), used);
      node.properties.id = id;
      return { depth: Number(node.tagName.slice(1)), id, text };
    });
  };
}

/** The words of an element as they are read, without footnote marks. */
export function readText(node: Nodes): string {
  let text = '';
  walkHtml(node, (inner) => {
    if (inner.type === 'text') text += inner.value;
    if (inner.type === 'element' && inner.tagName === 'br') text += ' ';
    return inner.type === 'element' && 'dataFootnoteRef' in inner.properties ? 'skip' : undefined;
  });
  return text;
}

function claimId(base: string, used: Set<string>): string {
  let id = base;
  for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
  used.add(id);
  return id;
}

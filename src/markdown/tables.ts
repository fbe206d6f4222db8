import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { readText } from './heading-ids.ts';
import { walkElements } from './walk.ts';

/**
 * Makes tables usable on a phone and by ear: each stands in a region that scrolls and takes the keyboard, labelled by
 * the heading before it (numbered from the second on), and header cells name their column. The obsolete `align`
 * attribute becomes a class.
 */
export function rehypeTables(): Transformer<Root> {
  return (tree) => {
    let heading = '';
    const count = new Map<string, number>();
    walkElements(tree, (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = readText(node).trim();
      if (node.tagName !== 'table') return undefined;
      const number = (count.get(heading) ?? 0) + 1;
      count.set(heading, number);
      describeCells(node);
      parent.children[index] = wrapTable(node, labelTable(heading, number));
      return 'skip';
    });
  };
}

function labelTable(heading: string, number: number): string {
  if (heading === '') return number > 1 ? `Bảng số liệu ${number}` : 'Bảng số liệu';
  return number > 1 ? `Bảng ${number}: ${heading}` : `Bảng: ${heading}`;
}

function wrapTable(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}

function describeCells(table: Element): void {
  walkElements(table, (cell) => {
    if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
    const { align, ...properties } = cell.properties;
    cell.properties = properties;
    if (cell.tagName === 'th') cell.properties.scope = 'col';
    if (typeof align === 'string') cell.properties.className = [`align-${align}`];
  });
}

import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { walkElements } from '../../../src/markdown/walk.ts';

const reader = unified().use(rehypeRaw).freeze();

/** The elements that a browser would make of a piece of HTML. */
export function readElements(html: string): Element[] {
  const tree = reader.runSync({ type: 'root', children: [{ type: 'raw', value: html }] } as Root) as Root;
  const elements: Element[] = [];
  walkElements(tree, (element) => void elements.push(element));
  return elements;
}

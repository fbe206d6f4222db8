import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { classifyAddress, isLinkAddress } from './addresses.ts';
import { walkElements } from './walk.ts';

/**
 * Takes away addresses that are never published, puts its description in the place of an image (pictures stand beside a text, not in
 * it), and marks links to other sites `rel="noopener"`.
 */
export function rehypeSafeAddresses(): Transformer<Root> {
  return (tree) => {
    walkElements(tree, (node, index, parent) => {
      if (node.tagName === 'a') secureLink(node);
      if (node.tagName !== 'img') return;
      const { alt } = node.properties;
      parent.children[index] = { type: 'text', value: typeof alt === 'string' ? alt : '' };
    });
  };
}

function secureLink(link: Element): void {
  const { href } = link.properties;
  if (typeof href !== 'string') return;
  if (!isLinkAddress(href)) delete link.properties.href;
  else if (classifyAddress(href) === 'web') link.properties.rel = ['noopener'];
}

import type { Root } from 'hast';
import type { Transformer } from 'unified';
import { walkElements } from './walk.ts';

/** Names the check boxes of task lists, which would otherwise be read out without a word. */
export function rehypeTaskLists(): Transformer<Root> {
  return (tree) => {
    walkElements(tree, (node) => {
      if (node.tagName === 'input') node.properties.ariaLabel = node.properties.checked ? 'Đã xong' : 'Chưa xong';
    });
  };
}

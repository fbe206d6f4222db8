import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import type { ReferenceNode } from './reference-syntax.ts';
import type { References } from './references.ts';
import { noReferences, resolveReference } from './resolve-reference.ts';
import './file-data.ts';
import { walkMarkdown } from './walk.ts';

/**
 * Prints references: a figure as `<data value="path" class="figure">23</data>`, a document as
 * `<a class="document" href title>`, inside another link as mere text. Throws `UnknownReferenceError` for an unknown
 * target. Expects the references in `file.data.minhBach`.
 */
export function remarkResolveReferences(): Transformer<Root> {
  return (tree, file) => {
    const references = file.data.minhBach?.references ?? noReferences;
    walkMarkdown(tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') {
        walkMarkdown(node, (inner) => {
          if (inner.type === 'typedReference') printReference(inner, references, true);
        });
        return 'skip';
      }
      if (node.type === 'typedReference') printReference(node, references, false);
      return undefined;
    });
  };
}

function printReference(node: ReferenceNode, references: References, insideLink: boolean): void {
  const printed = resolveReference(node.kind, node.target, references);
  const children = [{ type: 'text' as const, value: printed.text }];
  if (printed.kind === 'figure') {
    node.data = { hName: 'data', hProperties: { value: printed.path, className: ['figure'] }, hChildren: children };
  } else if (insideLink) {
    node.value = printed.text;
  } else {
    const hProperties = { className: ['document'], href: printed.href, title: printed.title };
    node.data = { hName: 'a', hProperties, hChildren: children };
  }
}

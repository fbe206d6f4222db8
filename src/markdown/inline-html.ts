import type { Html, Parents, PhrasingContent, Root } from 'mdast';
import { walkMarkdown } from './walk.ts';

/** Elements that editors may write as HTML (in MDX as JSX), with the attributes they may have. */
export const harmlessElements: ReadonlyMap<string, readonly string[]> = new Map([
  ['br', []],
  ['sub', []],
  ['sup', []],
  ['abbr', ['title']],
]);

/** Elements within each other beyond this are left as text, lest a renderer runs out of stack. */
const deepest = 10;

const lineBreakTag = /^<br[ \t]*\/?>$/i;
const openingTag = /^<(?:(sub|sup|abbr)|(abbr)[ \t]+title="([^"<>&]*)")[ \t]*>$/i;
const closingTag = /^<\/(sub|sup|abbr)[ \t]*>$/i;

/** A comment where parser and browser agree on its end: `<!-->`, `<!--->` and `--!>` end one only in a browser. */
const comment = /<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->/g;

/** Whether a piece of HTML is nothing but comments. */
export function isComment(html: string): boolean {
  return html.replaceAll(comment, '').trim() === '' && html.trim() !== '';
}

/** A piece of HTML that is not published, and where it stands in the tree. */
export interface LeftHtml {
  node: Html;
  index: number;
  parent: Parents;
}

/**
 * Turns harmless HTML (`<br>`, and `<sub>`, `<sup>`, `<abbr title="…">` around words of one paragraph) into elements
 * and drops comments, changing the tree. Returns the HTML that is left, which is not published.
 */
export function foldHarmlessHtml(tree: Root): LeftHtml[] {
  const parents = new Set(findHtml(tree).map(({ parent }) => parent));
  if (parents.size === 0) return [];
  for (const parent of parents) parent.children = foldChildren(parent.children as PhrasingContent[]);
  return findHtml(tree);
}

function findHtml(tree: Root): LeftHtml[] {
  const found: LeftHtml[] = [];
  walkMarkdown(tree, (node, index, parent) => {
    if (node.type === 'html') found.push({ node, index, parent });
  });
  return found;
}

function foldChildren(children: readonly PhrasingContent[]): PhrasingContent[] {
  const folded: PhrasingContent[] = [];
  const open: { at: number; name: string; title: string | undefined }[] = [];
  for (const node of children) {
    if (node.type !== 'html') {
      folded.push(node);
      continue;
    }
    if (isComment(node.value)) continue;
    if (lineBreakTag.test(node.value)) {
      folded.push({ type: 'break', ...(node.position && { position: node.position }) });
      continue;
    }
    const closed = closingTag.exec(node.value)?.[1]?.toLowerCase();
    const start = open.at(-1);
    if (closed !== undefined && start?.name === closed) {
      open.pop();
      const [, ...content] = folded.splice(start.at);
      const hProperties = start.title === undefined ? {} : { title: start.title };
      folded.push({ type: 'emphasis', children: content, data: { hName: closed, hProperties } });
      continue;
    }
    const opened = openingTag.exec(node.value);
    const name = (opened?.[1] ?? opened?.[2])?.toLowerCase();
    if (name !== undefined && open.length < deepest) open.push({ at: folded.length, name, title: opened?.[3] });
    folded.push(node);
  }
  return folded;
}

/** Folds harmless HTML and shows every other piece as the text it is: nothing of it reaches a browser as markup. */
export function remarkInlineHtml(): (tree: Root) => void {
  return (tree) => {
    for (const { node, index, parent } of foldHarmlessHtml(tree)) {
      const text: PhrasingContent = { type: 'text', value: node.value };
      const isBlock = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
      parent.children[index] = isBlock ? { type: 'paragraph', children: [text] } : text;
    }
  };
}

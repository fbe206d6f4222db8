import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { PluggableList, Processor } from 'unified';
import { remarkReferenceSyntax } from './reference-syntax.ts';

/** How a text is written: plain Markdown, or MDX with allow-listed components. */
export type Dialect = 'md' | 'mdx';

/**
 * Indented text stays a paragraph: offices indent the first line of a paragraph, and nobody there writes code that
 * way. MDX does the same.
 */
export function remarkIndentedProse(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}

/**
 * The remark plugins that decide what is read as what, for checks and rendering alike. A single tilde is no
 * strikethrough, because "5~7" is a range.
 */
export const syntaxPlugins = [
  [remarkGfm, { singleTilde: false }],
  remarkIndentedProse,
  remarkReferenceSyntax,
] satisfies PluggableList;

const parsers = {
  md: unified().use(remarkParse).use(syntaxPlugins).freeze(),
  mdx: unified().use(remarkParse).use(syntaxPlugins).use(remarkMdx).freeze(),
};
const parserWithoutGfm = unified().use(remarkParse).use(remarkIndentedProse).use(remarkReferenceSyntax).freeze();

/** Whatever could begin a table, strikethrough, footnote, task or automatic link. */
const gfmMark = /[|~@]|:-|-:|www\.|:\/\/|\[\^|\[[ \t\r\nx]\]/i;

/**
 * The tree of a text, as the renderer reads it. MDX that cannot be read throws a `VFileMessage`. Without any mark of
 * GitHub's extensions a text is read without them, which gives the same tree in two thirds of the time.
 */
export function parseMarkdown(source: string, dialect: Dialect): Root {
  const parser = dialect === 'md' && !gfmMark.test(source) ? parserWithoutGfm : parsers[dialect];
  return parser.parse(source);
}

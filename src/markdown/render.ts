import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { footnoteOptions } from './footnotes.ts';
import type { FileData, Heading } from './file-data.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { remarkInlineHtml } from './inline-html.ts';
import { parseMarkdown } from './parse.ts';
import { remarkResolveReferences } from './reference-elements.ts';
import type { References } from './references.ts';
import { rehypeSafeAddresses } from './safe-addresses.ts';
import { sanitizeOptions } from './sanitize.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';

export type { Heading } from './file-data.ts';

/** What may be chosen about the rendering of one text. */
export interface RenderOptions {
  /** Ids that the page around the text uses; headings keep clear of them. */
  reservedIds?: readonly string[];
}

/** A text as HTML that is safe to set into a page. */
export interface RenderedMarkdown {
  html: string;
  /** In order, without the heading of the footnotes. */
  headings: Heading[];
}

const processor = unified()
  .use(remarkInlineHtml)
  .use(remarkResolveReferences)
  .use(remarkRehype, footnoteOptions)
  .use(rehypeSanitize, sanitizeOptions)
  .use(rehypeHeadingIds)
  .use(rehypeTables)
  .use(rehypeTaskLists)
  .use(rehypeSafeAddresses)
  .use(rehypeStringify)
  .freeze();

/**
 * Renders a Markdown text (not MDX, no front matter). HTML that is not allowed is shown as the text it is, addresses
 * that are not allowed vanish; `checkMarkdown` reports both. Throws `UnknownReferenceError` where a reference points
 * at nothing.
 */
export function renderMarkdown(source: string, references: References, options: RenderOptions = {}): RenderedMarkdown {
  const { reservedIds = [] } = options;
  const data: FileData = { references, reservedIds };
  const tree = processor.runSync(parseMarkdown(source, 'md'), { data: { minhBach: data } });
  const html = processor.stringify(tree);
  return { html, headings: data.headings ?? [] };
}

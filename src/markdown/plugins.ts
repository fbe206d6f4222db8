import type { Root } from 'mdast';
import type { RehypePlugins, RemarkPlugins } from '@astrojs/markdown-remark';
import type { Plugin } from 'unified';
import { footnoteOptions } from './footnotes.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { remarkInlineHtml } from './inline-html.ts';
import { inspectMdx } from './check-mdx.ts';
import type { ComponentSpec } from './check-mdx.ts';
import { storyComponents } from './components.ts';
import './file-data.ts';
import { syntaxPlugins } from './parse.ts';
import { remarkResolveReferences } from './reference-elements.ts';
import type { References } from './references.ts';
import { rehypeSafeAddresses } from './safe-addresses.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';

/** Finds the references of a text by the path of its file. */
export type LookUpReferences = (filePath: string) => Promise<References>;

/** Plugins and options in the form that Astro's `unified` processor takes them. */
export interface MarkdownPlugins {
  remarkPlugins: RemarkPlugins;
  rehypePlugins: RehypePlugins;
  remarkRehype: typeof footnoteOptions;
}

/**
 * What `unified({ gfm: false, smartypants: false, … })` needs to read `.mdx` as this site does. MDX is code that runs
 * while the site is built: where an import, an expression or a component outside the allow-list is left, rendering
 * throws, even if the checks did not run. Components pass through the rehype plugins untouched.
 */
export function mdxPlugins(
  lookUp: LookUpReferences,
  allowedComponents: readonly ComponentSpec[] = storyComponents,
): MarkdownPlugins {
  const refuseCode: Plugin<[], Root> = () => (tree, file) => {
    const [finding] = inspectMdx(tree, allowedComponents);
    if (finding !== undefined) file.fail(`${finding.message} ${finding.hint}`, finding, finding.id);
  };
  const attachReferences: Plugin<[], Root> = () => async (_tree, file) => {
    file.data.minhBach = { references: await lookUp(file.path) };
  };
  return {
    remarkPlugins: [...syntaxPlugins, refuseCode, attachReferences, remarkInlineHtml, remarkResolveReferences],
    rehypePlugins: [rehypeHeadingIds, rehypeTables, rehypeTaskLists, rehypeSafeAddresses],
    remarkRehype: footnoteOptions,
  };
}

import type { ComponentSpec } from './check-mdx.ts';

/** The components that a story in MDX may use. */
export const storyComponents: readonly ComponentSpec[] = [
  { name: 'Highlight', attributes: [], children: true },
  { name: 'KeyFigure', attributes: ['path'], children: false },
];

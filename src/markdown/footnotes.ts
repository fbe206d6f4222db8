import type { Options } from 'remark-rehype';

/** The id that remark-rehype always gives the heading of the footnotes. */
export const footnoteHeadingId = 'footnote-label';

/** Options of remark-rehype: footnotes with a visible Vietnamese heading and labels, and ids of their own. */
export const footnoteOptions = {
  footnoteLabel: 'Chú thích',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: {},
  clobberPrefix: 'chu-thich-',
  footnoteBackLabel: (note: number, call: number) =>
    `Về vị trí dẫn chú thích ${note + 1}${call > 1 ? `, lần ${call}` : ''}`,
  // The variation selector keeps phones from drawing the arrow as a picture.
  footnoteBackContent: (_note: number, call: number) => `\u21A9\uFE0E${call > 1 ? call : ''}`,
} satisfies Options;

/** Code, HTML, escapes, link addresses, definitions, automatic links, and characters the parser replaces. */
const hidingMarks = /[`<\\@\0\uFEFF]|~~~|\]\(|\]:|:\/\/|www\.|xmpp:|mailto:/i;
/** A heading inside a quotation or list, or one that is underlined: their level is left to the parser. */
const unusualHeading = /(?:^|[\r\n])(?:[ \t>*+\-\d.)]+#|[ \t>*+\-=\d.)]*[=-][ \t]*(?:[\r\n]|$))/;
/** Block marks within each other, on one line or by their indentation. */
const deepBlocks = /(?:^|[\r\n])(?:[ \t]*(?:>|(?:[*+-]|\d+[.)])[ \t])){20}|(?:^|[\r\n])[ \t]{40}/;
/** So many marks of emphasis might stand within each other. */
const manyMarks = 200;

/**
 * Whether a Markdown text consists only of paragraphs, lists, tables, emphasis and headings at the margin. In such a
 * text nothing can hide a reference or carry HTML, a link or an image, so that a scan sees what the parser would see.
 * Most bulletins are of this kind, which is what makes checking thousands of them fast.
 */
export function isPlainProse(source: string): boolean {
  if (hidingMarks.test(source) || unusualHeading.test(source) || deepBlocks.test(source)) return false;
  return (source.match(/[*_~]/g)?.length ?? 0) <= manyMarks;
}

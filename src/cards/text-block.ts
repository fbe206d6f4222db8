import { createElement, row } from './element.ts';
import type { Element, Style } from './element.ts';
import type { Mark } from './mark.ts';

/**
 * A paragraph as wide as its parent. A flex item is never narrower than its longest word, so a word that is too long shows as
 * a box that leaves its frame, which the fitting of type sees.
 */
export function textBlock(text: string, mark: Mark, style: Style): Element {
  const { marginTop = 0, ...own } = style;
  return row(
    { flexShrink: 0, marginTop },
    createElement('div', { mark, style: { flexGrow: 1, flexBasis: 0, textWrap: 'pretty', ...own } }, text),
  );
}

/** A text on one line, as wide as itself. */
export function textLine(text: string, mark: Mark, style: Style): Element {
  return createElement('div', { mark, style: { flexShrink: 0, whiteSpace: 'nowrap', ...style } }, text);
}

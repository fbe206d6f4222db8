import { createElement } from './element.ts';
import type { Element, Style } from './element.ts';
import type { Mark } from './mark.ts';

/**
 * A paragraph as wide as its parent, but never narrower than its longest word, so that a word that is too long shows as a box that
 * leaves its frame, which the fitting of type sees.
 */
export function textBlock(text: string, mark: Mark, style: Style): Element {
  return createElement('div', { mark, style: { minWidth: 'min-content', textWrap: 'pretty', ...style } }, text);
}

/** A text on one line, as wide as itself. */
export function textLine(text: string, mark: Mark, style: Style): Element {
  return createElement('div', { mark, style: { flexShrink: 0, whiteSpace: 'nowrap', ...style } }, text);
}

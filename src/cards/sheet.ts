import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { createElement } from './element.ts';
import type { Child, Element } from './element.ts';
import { frames } from './mark.ts';
import { margins } from './margins.ts';

/** What stands on a sheet, from its top to its bottom. */
export interface SheetParts {
  head: Element;
  /** Takes the height that head and foot leave. */
  body: readonly Child[];
  /** How the body stands in its height. */
  justify: 'center' | 'space-between';
  foot: readonly Child[];
}

/** What a card says, between the margins of its shape and `raised` pixels above the lower one. */
export function drawSheet({ shape }: Card, { head, body, justify, foot }: SheetParts, raised = 0): Element {
  const { width, height } = cardSizes[shape];
  const { side, bottom, gap } = margins[shape];
  const middle = createElement(
    'div',
    {
      mark: { frame: frames.body, within: frames.page },
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: justify,
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        minHeight: 0,
        marginTop: gap,
        marginBottom: gap,
      },
    },
    ...body,
  );
  return createElement(
    'div',
    {
      mark: { frame: frames.page },
      style: {
        display: 'flex',
        flexDirection: 'column',
        position: 'absolute',
        top: 0,
        left: side,
        width: width - 2 * side,
        height: height - bottom - raised,
      },
    },
    head,
    middle,
    ...foot,
  );
}

import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { column, createElement, rule } from './element.ts';
import type { Child, Element } from './element.ts';
import { drawFigures } from './figures.ts';
import { drawFooter } from './footer.ts';
import { colours } from './look.ts';
import { frames } from './mark.ts';
import { drawMasthead } from './masthead.ts';
import { margins } from './margins.ts';
import { drawLead, drawTitle } from './title.ts';
import type { TypeScale } from './type-scale.ts';

/** The page of a gazette: masthead, title, figures or lead, footer, under an edge of red and gold. */
export function composeAccount(card: Card, scale: TypeScale): Child[] {
  const { width, height } = cardSizes[card.shape];
  const margin = margins[card.shape];
  const statement = card.figures.length === 0;
  const body = createElement(
    'div',
    {
      mark: { frame: frames.body, within: frames.page },
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: statement ? 'center' : 'space-between',
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        minHeight: 0,
        marginTop: margin.gap,
        marginBottom: margin.gap,
      },
    },
    drawTitle(card, scale),
    statement
      ? drawLead(card, scale)
      : column({ flexShrink: 0, paddingTop: margin.gap }, markBlock('figure', drawFigures(card, scale))),
  );
  const page = createElement(
    'div',
    {
      mark: { frame: frames.page },
      style: {
        display: 'flex',
        flexDirection: 'column',
        position: 'absolute',
        top: 0,
        left: margin.side,
        width: width - 2 * margin.side,
        height: height - margin.bottom,
      },
    },
    drawMasthead(card, scale.text),
    body,
    drawFooter(card, scale.text),
  );
  return [
    rule({ position: 'absolute', top: 0, left: 0, width, height: 16, backgroundColor: colours.red }),
    rule({ position: 'absolute', top: 21, left: 0, width, height: 3, backgroundColor: colours.gold }),
    page,
  ];
}

function markBlock(group: 'figure', block: Element): Element {
  const mark = { within: frames.body, group, field: 'số liệu' };
  return { ...block, props: { ...block.props, mark } };
}

import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { rule } from './element.ts';
import type { Child, Element, Style } from './element.ts';
import { drawFigures } from './figures.ts';
import { drawFooter } from './footer.ts';
import { colours } from './look.ts';
import { frames } from './mark.ts';
import { drawMasthead } from './masthead.ts';
import { margins } from './margins.ts';
import { drawSheet } from './sheet.ts';
import { drawLead, drawTitle } from './title.ts';
import type { TypeScale } from './type-scale.ts';

/** The page of a gazette: masthead, title, figures or lead, footer, under an edge of red and gold. */
export function composeAccount(card: Card, scale: TypeScale): Child[] {
  const { width } = cardSizes[card.shape];
  const statement = card.figures.length === 0;
  const figures = () => markBlock('figure', drawFigures(card, scale), { marginTop: margins[card.shape].gap });
  const sheet = drawSheet(card, {
    head: drawMasthead(card, scale.text),
    body: [drawTitle(card, scale), ...(statement ? drawLead(card, scale) : [figures()])],
    justify: statement ? 'center' : 'space-between',
    foot: drawFooter(card, scale.text),
  });
  return [
    rule({ position: 'absolute', top: 0, left: 0, width, height: 16, backgroundColor: colours.red }),
    rule({ position: 'absolute', top: 21, left: 0, width, height: 3, backgroundColor: colours.gold }),
    sheet,
  ];
}

function markBlock(group: 'figure', block: Element, style: Style): Element {
  const mark = { within: frames.body, group, field: 'số liệu' };
  return { ...block, props: { ...block.props, mark, style: { ...block.props.style, ...style } } };
}

import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { fieldNames } from './card-texts.ts';
import { column, createElement, rule } from './element.ts';
import type { Element } from './element.ts';
import { drawFigures } from './figures.ts';
import { fontFamily } from './fonts.ts';
import { drawFooter } from './footer.ts';
import { colours, lineHeights, titleSpacing, titleWeight } from './look.ts';
import { frames } from './mark.ts';
import { drawMasthead } from './masthead.ts';
import { margins } from './margins.ts';
import { textBlock } from './text-block.ts';
import { drawCardTrend } from './trend.ts';
import type { TypeScale } from './type-scale.ts';

/**
 * The card as a tree for satori, set in the given sizes: masthead, title, figures or lead, footer. Whether all of it fits is
 * seen from the boxes that satori measures.
 */
export function composeCard(card: Card, scale: TypeScale): Element {
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
      : column(
          { flexShrink: 0, paddingTop: margin.gap },
          markBlock('figure', drawFigures(card, scale)),
          drawCardTrend(card, scale.text),
        ),
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
  return createElement(
    'div',
    {
      style: {
        display: 'flex',
        width,
        height,
        position: 'relative',
        fontFamily,
        backgroundColor: colours.paper,
        color: colours.ink,
      },
    },
    rule({ position: 'absolute', top: 0, left: 0, width, height: 16, backgroundColor: colours.red }),
    rule({ position: 'absolute', top: 21, left: 0, width, height: 3, backgroundColor: colours.gold }),
    page,
  );
}

function drawTitle(card: Card, scale: TypeScale): Element {
  const capitals = card.title === card.title.toUpperCase();
  const lineHeight = scale.title * (capitals ? lineHeights.capitals : lineHeights.title);
  const mark = {
    within: frames.body,
    group: 'title',
    field: fieldNames.title,
    lineHeight,
    ...(Number.isFinite(scale.titleLines) && { lines: scale.titleLines }),
  } as const;
  return textBlock(card.title, mark, {
    fontSize: scale.title,
    fontWeight: titleWeight,
    lineHeight: `${lineHeight}px`,
    letterSpacing: scale.title * titleSpacing,
    textWrap: 'balance',
  });
}

function drawLead(card: Card, scale: TypeScale): Element {
  const mark = { within: frames.body, group: 'lead', field: fieldNames.lead } as const;
  return column(
    { flexShrink: 0 },
    rule({
      width: 120,
      height: 4,
      backgroundColor: colours.gold,
      marginTop: scale.lead * 0.75,
      marginBottom: scale.lead * 0.65,
    }),
    card.lead !== undefined &&
      textBlock(card.lead, mark, { fontSize: scale.lead, lineHeight: 1.5, color: colours.muted }),
  );
}

function markBlock(group: 'figure', block: Element): Element {
  const mark = { within: frames.body, group, field: 'số liệu' };
  return { ...block, props: { ...block.props, mark } };
}

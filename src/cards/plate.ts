import { cardSizes } from '../views/card.ts';
import type { Card } from '../views/card.ts';
import { fieldNames } from './card-texts.ts';
import { column, row, rule } from './element.ts';
import type { Child, Element, Style } from './element.ts';
import { colours, lineHeights } from './look.ts';
import { frames } from './mark.ts';
import { drawSheet } from './sheet.ts';
import { textBlock, textLine } from './text-block.ts';
import { drawLead, drawTitle } from './title.ts';
import type { TypeScale } from './type-scale.ts';

const centred: Style = { textAlign: 'center', textWrap: 'balance' };

/**
 * The plate at the door of an office, paper and gold on red: its kind, its name, its place, and below a rule the site and where it
 * is. Everything stands on the middle line, which survives where previews cut a square out of the picture.
 */
export function composePlate(card: Card, scale: TypeScale): Child[] {
  const body = [
    drawTitle(card, scale, { ...centred, color: colours.paper }),
    ...drawLead(card, scale, { ...centred, color: colours.sand }),
  ];
  const [head, foot] = [drawHead(card, scale.text), [drawFoot(card, scale.text)]];
  const sheet = drawSheet(card, { head, body, justify: 'center', foot }, inset);
  return [...drawFrame(card, inset, 4), ...drawFrame(card, inset + 10, 1), sheet];
}

/** From the edge of the card to its frame. */
const inset = 24;

/** A frame `from` the edge: an area of gold in which one of the ground lies, since borders of boxes are slow to draw. */
function drawFrame({ shape }: Card, from: number, thickness: number): Element[] {
  const { width, height } = cardSizes[shape];
  const area = (inside: number, backgroundColor: string) =>
    rule({
      position: 'absolute',
      top: inside,
      left: inside,
      width: width - 2 * inside,
      height: height - 2 * inside,
      backgroundColor,
    });
  return [area(from, colours.gold), area(from + thickness, colours.red)];
}

/** What no reader may miss, on a tab of paper that hangs over the frame; below it the kind of office. */
function drawHead(card: Card, text: number): Element {
  const wide = card.shape === 'wide';
  const size = (wide ? 27 : 32) * text;
  const mark = { within: frames.page, group: 'text' } as const;
  const kicker = textBlock(
    card.kicker.toUpperCase(),
    { ...mark, field: fieldNames.kicker },
    {
      ...centred,
      fontSize: size,
      fontWeight: 800,
      lineHeight: lineHeights.text,
      letterSpacing: size * 0.06,
      color: colours.brightGold,
      marginTop: (wide ? 30 : 52) + (card.notice === undefined ? inset + 26 : 0),
    },
  );
  if (card.notice === undefined) return column({ flexShrink: 0 }, kicker);
  const notice = textLine(
    card.notice,
    { ...mark, field: fieldNames.notice },
    {
      ...centred,
      whiteSpace: 'normal',
      flexShrink: 1,
      fontSize: (wide ? 23 : 27) * text,
      fontWeight: 600,
      lineHeight: lineHeights.text,
      color: colours.red,
    },
  );
  const tab = row({ backgroundColor: colours.paper, padding: wide ? '22px 26px 12px' : '34px 30px 16px' }, notice);
  return column({ flexShrink: 0 }, row({ justifyContent: 'center', flexShrink: 0 }, tab), kicker);
}

/** The site, unless the plate is its own, and where it is. */
function drawFoot(card: Card, text: number): Element {
  const [large, small] = card.shape === 'wide' ? [26 * text, 22 * text] : [31 * text, 26 * text];
  const mark = { within: frames.page, group: 'text' } as const;
  const style = { lineHeight: lineHeights.foot };
  return row(
    { flexShrink: 0, justifyContent: 'center', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 18 },
    card.site !== card.title &&
      textLine(
        card.site,
        { ...mark, field: fieldNames.site },
        { ...style, fontSize: large, fontWeight: 800, color: colours.paper },
      ),
    textLine(card.address, { ...mark, field: fieldNames.address }, { ...style, fontSize: small, color: colours.sand }),
  );
}

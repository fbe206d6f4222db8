import type { Card } from '../views/card.ts';
import { fieldNames } from './card-texts.ts';
import { column, row, rule } from './element.ts';
import type { Child } from './element.ts';
import { colours, lineHeights } from './look.ts';
import { frames } from './mark.ts';
import { textBlock, textLine } from './text-block.ts';

/** The foot of the page: who reports on which period at the left, the site at the right. */
export function drawFooter(card: Card, text: number): Child[] {
  const [large, small] = card.shape === 'wide' ? [26 * text, 22 * text] : [31 * text, 26 * text];
  const mark = { within: frames.page, group: 'text' } as const;
  const style = { lineHeight: lineHeights.foot };
  const site = textLine(
    card.site,
    { ...mark, field: fieldNames.site },
    {
      ...style,
      fontSize: large,
      fontWeight: 800,
      color: colours.red,
    },
  );
  const address = textLine(
    card.address,
    { ...mark, field: fieldNames.address },
    {
      ...style,
      fontSize: small,
      color: colours.muted,
    },
  );
  const foot = {
    flexShrink: 0,
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    marginTop: card.shape === 'wide' ? 14 : 22,
  };
  const line = rule({ height: 2, backgroundColor: colours.ink });
  if (card.organization === undefined && card.period === undefined) return [line, row(foot, site, address)];
  const told = row(
    foot,
    column(
      { flexGrow: 1, flexShrink: 1, flexBasis: 0, marginRight: 48 },
      card.organization !== undefined &&
        textBlock(
          card.organization,
          { ...mark, field: fieldNames.organization },
          { ...style, fontSize: large, fontWeight: 600 },
        ),
      card.period !== undefined &&
        textBlock(
          card.period,
          { ...mark, field: fieldNames.period },
          { ...style, fontSize: small, color: colours.muted },
        ),
    ),
    column({ alignItems: 'flex-end', flexShrink: 0 }, site, address),
  );
  return [line, told];
}

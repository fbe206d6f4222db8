import type { Card } from '../views/card.ts';
import { fieldNames } from './card-texts.ts';
import { row } from './element.ts';
import type { Element } from './element.ts';
import { colours, lineHeights } from './look.ts';
import { frames } from './mark.ts';
import { textBlock, textLine } from './text-block.ts';

/**
 * The head of the page: the kind of page at the left and, hanging from the red edge at the right, a tab with what no reader
 * may miss.
 */
export function drawMasthead(card: Card, text: number): Element {
  const wide = card.shape === 'wide';
  const size = (wide ? 27 : 32) * text;
  const noticeSize = (wide ? 23 : 27) * text;
  const mark = { within: frames.page, group: 'text' } as const;
  return row(
    { alignItems: 'flex-start', justifyContent: 'space-between', flexShrink: 0 },
    textBlock(
      card.kicker.toUpperCase(),
      { ...mark, field: fieldNames.kicker },
      {
        fontSize: size,
        fontWeight: 800,
        lineHeight: lineHeights.text,
        letterSpacing: size * 0.06,
        color: colours.red,
        flexGrow: 1,
        flexBasis: 0,
        marginTop: wide ? 44 : 70,
      },
    ),
    card.notice !== undefined &&
      row(
        {
          backgroundColor: colours.red,
          marginLeft: 24,
          flexShrink: 0,
          maxWidth: wide ? 560 : 470,
          padding: wide ? '32px 24px 14px' : '42px 28px 18px',
        },
        textLine(
          card.notice,
          { ...mark, field: fieldNames.notice },
          {
            whiteSpace: 'normal',
            flexShrink: 1,
            fontSize: noticeSize,
            fontWeight: 600,
            lineHeight: lineHeights.text,
            color: colours.paper,
          },
        ),
      ),
  );
}

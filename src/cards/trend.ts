import { drawTrend } from '../charts/draw-trend.ts';
import { cardSizes } from '../views/card.ts';
import type { Card, CardShape, CardTrend } from '../views/card.ts';
import { createElement, row } from './element.ts';
import type { Element } from './element.ts';
import { colours, lineHeights } from './look.ts';
import { frames } from './mark.ts';
import { margins } from './margins.ts';

const heights: Record<CardShape, number> = { wide: 96, square: 190 };
const labelSizes: Record<CardShape, number> = { wide: 22, square: 26 };
/** Room for half of the dot at the end of the line. */
const dot = 9;

/** The way to the figure, as a line over the whole width with its first and last period; nothing where the card has none. */
export function drawCardTrend({ shape, trend }: Card, factor: number): Element | false {
  if (!trend) return false;
  const size = Math.round(labelSizes[shape] * factor);
  return createElement(
    'div',
    {
      mark: { within: frames.body },
      style: { display: 'flex', flexDirection: 'column', flexShrink: 0, paddingTop: margins[shape].gap },
    },
    drawLine(trend, shape),
    row(
      {
        justifyContent: 'space-between',
        marginTop: 6,
        fontSize: size,
        lineHeight: lineHeights.foot,
        color: colours.muted,
      },
      createElement('div', {}, trend.from),
      createElement('div', {}, trend.to),
    ),
  );
}

function drawLine({ values }: CardTrend, shape: CardShape): Element {
  const width = cardSizes[shape].width - 2 * margins[shape].side;
  const height = heights[shape];
  const { line, dots, last } = drawTrend(values, width - 2 * dot, height - 2 * dot);
  const stroke = { fill: 'none', stroke: colours.ink, 'stroke-width': 5, 'stroke-linejoin': 'round' };
  return createElement(
    'svg',
    { width, height, viewBox: `${-dot} ${-dot} ${width} ${height}` },
    createElement('path', { d: line, ...stroke }),
    dots !== '' && createElement('path', { d: dots, ...stroke, 'stroke-width': 12, 'stroke-linecap': 'round' }),
    last && createElement('circle', { cx: last.x, cy: last.y, r: dot, fill: colours.red }),
  );
}

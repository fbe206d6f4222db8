import { createElement, column, rule } from './element.ts';
import type { Element } from './element.ts';
import { drawLabel, drawValueInline } from './figure-parts.ts';
import type { PlacedFigure } from './figure-parts.ts';
import { nameFigureField } from './card-texts.ts';
import { colours } from './look.ts';
import { frames } from './mark.ts';
import type { TypeScale } from './type-scale.ts';

const narrowestLabel = 290;

/** Figures one under the other like the lines of a ledger: numbers in a column of their own, labels beside them. */
export function drawFigureRows(figures: PlacedFigure[], scale: TypeScale, labelSize: number): Element {
  const padding = scale.figure > 90 ? 20 : 16;
  return createElement(
    'div',
    {
      style: {
        display: 'grid',
        gridTemplateColumns: `max-content minmax(${narrowestLabel}px, 1fr)`,
        columnGap: 44,
        flexShrink: 0,
      },
    },
    ...figures.flatMap((figure) => {
      const mark = { within: frames.body, group: 'figure', field: nameFigureField('value', figure.index) } as const;
      return [
        ...(figure.index > 0 ? [rule({ gridColumn: '1 / -1', height: 2, backgroundColor: colours.gold })] : []),
        column(
          { justifyContent: 'center', paddingTop: padding, paddingBottom: padding },
          drawValueInline(figure, mark, scale.figure),
        ),
        column(
          { justifyContent: 'center', paddingTop: padding, paddingBottom: padding },
          ...drawLabel(figure, { within: frames.body, group: 'figure' }, labelSize * scale.label),
        ),
      ];
    }),
  );
}

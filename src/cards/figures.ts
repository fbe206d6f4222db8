import type { Card } from '../views/card.ts';
import { column, rule } from './element.ts';
import type { Element } from './element.ts';
import { drawFigureColumns } from './figure-columns.ts';
import type { PlacedFigure } from './figure-parts.ts';
import { drawFigureRows } from './figure-rows.ts';
import { splitFigureValue } from './figure-value.ts';
import { colours } from './look.ts';
import { drawFigureAboveLabel, drawFigureBesideLabel } from './single-figure.ts';
import type { TypeScale } from './type-scale.ts';

/** The composition that suits the number of figures, one to four, and the shape. */
export function drawFigures(card: Card, scale: TypeScale): Element {
  const figures = card.figures.map((figure, index): PlacedFigure => ({
    ...figure,
    index,
    parts: splitFigureValue(figure.value),
  }));
  const [first] = figures;
  if (first && figures.length === 1) {
    return card.shape === 'wide' ? drawFigureBesideLabel(first, scale, 36) : drawFigureAboveLabel(first, scale, 46);
  }
  if (card.shape === 'wide') return drawFigureColumns(figures, scale, [30, 30, 27, 25][figures.length - 1] ?? 25);
  if (figures.length < 4) return drawFigureRows(figures, scale, 34);
  return column(
    { flexShrink: 0 },
    drawFigureColumns(figures.slice(0, 2), scale, 30),
    rule({ height: 2, backgroundColor: colours.hairline, marginTop: 26, marginBottom: 26 }),
    drawFigureColumns(figures.slice(2), scale, 30),
  );
}

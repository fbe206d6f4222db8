import { column, row, rule } from './element.ts';
import type { Element } from './element.ts';
import { drawLabel, drawValueInline } from './figure-parts.ts';
import type { PlacedFigure } from './figure-parts.ts';
import { nameFigureField } from './card-texts.ts';
import { colours } from './look.ts';
import { frames } from './mark.ts';
import type { TypeScale } from './type-scale.ts';

const narrowestLabel = 320;

/** One very large number with its label at its right, a gold rule between them. */
export function drawFigureBesideLabel(figure: PlacedFigure, scale: TypeScale, labelSize: number): Element {
  return row(
    { flexShrink: 0, alignItems: 'stretch' },
    drawValueInline(figure, markOf(figure), scale.figure),
    rule({ width: 3, backgroundColor: colours.gold, marginLeft: 40, marginRight: 36 }),
    column(
      { flexGrow: 1, flexShrink: 0, flexBasis: `${narrowestLabel}px`, justifyContent: 'center' },
      ...drawLabel(figure, { within: frames.body, group: 'figure' }, labelSize * scale.label),
    ),
  );
}

/** One very large number above its label. */
export function drawFigureAboveLabel(figure: PlacedFigure, scale: TypeScale, labelSize: number): Element {
  return column(
    { flexShrink: 0 },
    drawValueInline(figure, markOf(figure), scale.figure),
    rule({ width: 120, height: 4, backgroundColor: colours.gold, marginTop: 22, marginBottom: 26 }),
    ...drawLabel(figure, { within: frames.body }, labelSize * scale.label),
  );
}

function markOf(figure: PlacedFigure) {
  return { within: frames.body, group: 'figure', field: nameFigureField('value', figure.index) } as const;
}

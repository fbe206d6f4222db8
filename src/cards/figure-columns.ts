import { column, row, rule } from './element.ts';
import type { Child, Element, Style } from './element.ts';
import { drawBefore, drawLabel, drawNumber, drawUnit } from './figure-parts.ts';
import type { PlacedFigure } from './figure-parts.ts';
import { nameFigureField } from './card-texts.ts';
import { colours, lineHeights } from './look.ts';
import type { TypeScale } from './type-scale.ts';

const gutter = 34;
const beforeSize = 26;

/**
 * Figures side by side in columns of one width, a gold rule between them: number above, label below. Where one of them has a
 * starting value or a qualifier, all keep a line for it, so that the numbers stand on one line.
 */
export function drawFigureColumns(figures: PlacedFigure[], scale: TypeScale, labelSize: number): Element {
  const anyBefore = figures.some(({ parts }) => parts.from !== undefined || parts.qualifier !== undefined);
  return row(
    { flexShrink: 0, alignItems: 'stretch' },
    ...figures.flatMap((figure, place) => {
      const frame = `figure-${figure.index}`;
      const mark = { within: frame, group: 'figure', field: nameFigureField('value', figure.index) } as const;
      const numberAlone = figure.parts.numeric && figure.parts.unit === undefined;
      const standing = createFrame(
        frame,
        { flexGrow: 1, flexBasis: 0, minWidth: 0, ...(place > 0 && { marginLeft: gutter - 10 }) },
        anyBefore &&
          row(
            { height: beforeSize * lineHeights.text, alignItems: 'center', flexShrink: 0 },
            drawBefore(figure, mark, beforeSize),
          ),
        numberAlone
          ? drawNumber(figure, mark, scale.figure, { alignSelf: 'flex-start' })
          : row(
              {
                flexWrap: 'wrap',
                alignItems: figure.parts.numeric ? 'baseline' : 'center',
                minHeight: scale.figure * lineHeights.number,
                flexShrink: 0,
                columnGap: scale.figure * 0.14,
              },
              drawNumber(figure, mark, scale.figure),
              drawUnit(figure, mark, scale.figure),
            ),
        ...drawLabel(figure, { within: frame }, labelSize * scale.label, 8),
      );
      return place > 0 ? [divider(), standing] : [standing];
    }),
  );
}

/** The width of each of so many columns in a row of a width, in pixels. */
export function columnWidth(width: number, columns: number): number {
  return (width - (columns - 1) * (2 * gutter - 22)) / columns;
}

/** Borders of boxes are clipped when they are drawn, which takes as long as all the rest of a card. */
const divider = (): Element => rule({ width: 2, backgroundColor: colours.gold, marginLeft: gutter - 14 });

function createFrame(frame: string, style: Style, ...children: Child[]): Element {
  const box = column(style, ...children);
  return { ...box, props: { ...box.props, mark: { frame } } };
}

import type { CardFigure } from '../views/card.ts';
import { nameFigureField } from './card-texts.ts';
import { createElement, row } from './element.ts';
import type { Child, Element, Style } from './element.ts';
import type { FigureValue } from './figure-value.ts';
import { colours, lineHeights } from './look.ts';
import type { Mark } from './mark.ts';
import { textBlock, textLine } from './text-block.ts';

/** A figure with its place among the card's figures and its value split. */
export interface PlacedFigure extends CardFigure {
  index: number;
  parts: FigureValue;
}

const wordsSize = 0.5;
const smallSize = 0.4;

/** An arrow drawn to the height of small text, because the typeface has none. */
function drawArrow(size: number, style: Style): Element {
  const width = Math.round(size * 1.3);
  const height = Math.round(size * 0.6);
  const middle = height / 2;
  const stroke = Math.max(2, Math.round(size * 0.075));
  const head = `M${width - middle - stroke} ${stroke} L${width - stroke} ${middle} L${width - middle - stroke} ${height - stroke}`;
  return createElement(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, style: { flexShrink: 0, ...style } },
    createElement('path', {
      d: `M0 ${middle} L${width - stroke} ${middle} ${head}`,
      fill: 'none',
      stroke: colours.muted,
      strokeWidth: stroke,
    }),
  );
}

/** The starting value with its arrow, or the qualifier, in small type. */
export function drawBefore(figure: PlacedFigure, mark: Mark, size: number): Child {
  const { from, qualifier } = figure.parts;
  const style = { fontSize: size, fontWeight: 600, color: colours.muted, lineHeight: lineHeights.text };
  const words = qualifier !== undefined && textLine(qualifier, mark, style);
  if (from === undefined) return words;
  return row(
    { alignItems: 'center', flexShrink: 0 },
    textLine(from, mark, style),
    drawArrow(size, { marginLeft: size * 0.4 }),
    words && row({ marginLeft: size * 0.4, flexShrink: 0 }, words),
  );
}

/** The number itself, or the value's words at half the size. */
export function drawNumber(figure: PlacedFigure, mark: Mark, size: number, placing: Style = {}): Element {
  const { number, numeric } = figure.parts;
  const style = { fontWeight: 800, color: colours.red, ...placing };
  if (numeric) {
    // Digits stand a little to the right of the text above them at such sizes.
    const tight = { letterSpacing: -size * 0.02, lineHeight: lineHeights.number, marginLeft: -size * 0.03 };
    return textLine(number, mark, { ...style, ...tight, fontSize: size });
  }
  return createElement(
    'div',
    { mark, style: { ...style, fontSize: size * wordsSize, lineHeight: lineHeights.title } },
    number,
  );
}

/** The unit, in small type. */
export function drawUnit(figure: PlacedFigure, mark: Mark, size: number): Child {
  const { unit } = figure.parts;
  const style = {
    fontSize: Math.max(22, size * smallSize),
    fontWeight: 600,
    color: colours.red,
    lineHeight: lineHeights.text,
  };
  return unit !== undefined && textLine(unit, mark, style);
}

/** Before, number and unit on one base line. */
export function drawValueInline(figure: PlacedFigure, mark: Mark, size: number): Element {
  const before = drawBefore(figure, mark, Math.max(26, size * smallSize));
  const gap = size * 0.14;
  return row(
    { alignItems: 'baseline', flexShrink: 0 },
    before && row({ marginRight: gap, flexShrink: 0 }, before),
    drawNumber(figure, mark, size),
    row({ marginLeft: figure.parts.unit === undefined ? 0 : gap, flexShrink: 0 }, drawUnit(figure, mark, size)),
  );
}

/** What the value counts, and the change under it; `above` is the room over it. */
export function drawLabel(figure: PlacedFigure, mark: Mark, size: number, above = 0): Child[] {
  const common = { ...mark, group: mark.group ?? 'label' } as const;
  const text = { fontSize: size, lineHeight: lineHeights.text };
  return [
    textBlock(
      figure.label,
      { ...common, field: nameFigureField('label', figure.index) },
      { ...text, color: colours.ink, marginTop: above },
    ),
    figure.change !== undefined &&
      textBlock(
        figure.change,
        { ...common, field: nameFigureField('change', figure.index) },
        { ...text, fontSize: size * 0.92, fontWeight: 600, color: colours.red, marginTop: size * 0.2 },
      ),
  ];
}

import type { Card } from '../views/card.ts';
import { fieldNames } from './card-texts.ts';
import { rule } from './element.ts';
import type { Child, Element, Style } from './element.ts';
import { colours, lineHeights, titleSpacing, titleWeight } from './look.ts';
import { frames } from './mark.ts';
import { textBlock } from './text-block.ts';
import type { TypeScale } from './type-scale.ts';

/** The title within the body, on as many lines as its size allows. */
export function drawTitle({ title }: Card, scale: TypeScale, style: Style = {}): Element {
  const capitals = title === title.toUpperCase();
  const lineHeight = scale.title * (capitals ? lineHeights.capitals : lineHeights.title);
  const mark = {
    within: frames.body,
    group: 'title',
    field: fieldNames.title,
    lineHeight,
    ...(Number.isFinite(scale.titleLines) && { lines: scale.titleLines }),
  } as const;
  return textBlock(title, mark, {
    fontSize: scale.title,
    fontWeight: titleWeight,
    lineHeight: `${lineHeight}px`,
    letterSpacing: scale.title * titleSpacing,
    textWrap: 'balance',
    ...style,
  });
}

/** The sentence under the title, below a short gold rule. */
export function drawLead({ lead }: Card, scale: TypeScale, style: Style = {}): Child[] {
  const mark = { within: frames.body, group: 'lead', field: fieldNames.lead } as const;
  return [
    rule({
      width: 120,
      height: 4,
      backgroundColor: colours.gold,
      marginTop: scale.lead * 0.75,
      marginBottom: scale.lead * 0.65,
      ...(style['textAlign'] === 'center' && { alignSelf: 'center' }),
    }),
    lead !== undefined &&
      textBlock(lead, mark, { fontSize: scale.lead, lineHeight: 1.5, color: colours.muted, ...style }),
  ];
}

import { cardSizes } from '../views/card.ts';
import type { Card, CardDesign } from '../views/card.ts';
import { composeAccount } from './account.ts';
import { createElement } from './element.ts';
import type { Child, Element } from './element.ts';
import { fontFamily } from './fonts.ts';
import { colours } from './look.ts';
import { composePlate } from './plate.ts';
import type { TypeScale } from './type-scale.ts';

const designs: Record<CardDesign, { ground: string; compose: (card: Card, scale: TypeScale) => Child[] }> = {
  account: { ground: colours.paper, compose: composeAccount },
  plate: { ground: colours.red, compose: composePlate },
};

/**
 * The card as a tree for satori, set in the given sizes. Whether all of it fits is seen from the boxes that satori measures.
 */
export function composeCard(card: Card, scale: TypeScale): Element {
  const { ground, compose } = designs[card.design];
  return createElement(
    'div',
    {
      style: {
        display: 'flex',
        ...cardSizes[card.shape],
        position: 'relative',
        fontFamily,
        backgroundColor: ground,
        color: colours.ink,
      },
    },
    ...compose(card, scale),
  );
}

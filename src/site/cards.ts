import { cardFileName } from '../cards/name.ts';
import type { Content } from '../domain/content.ts';
import { absoluteAddress, paths } from '../views/address.ts';
import { cardSizes } from '../views/card.ts';
import type { PageView } from '../views/page.ts';

/** A summary image as a page's head names it. */
export interface CardLink {
  /** Absolute address. */
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** The summary images of a page. */
export function cardLinks(content: Content, page: PageView): CardLink[] {
  return page.cards.map((card) => ({
    src: absoluteAddress(content.site, paths.card(cardFileName(card, import.meta.env.CARD_RENDERER))),
    ...cardSizes[card.shape],
    alt: card.alt,
  }));
}

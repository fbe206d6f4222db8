import { cardFileName } from '../cards/name.ts';
import type { Content } from '../domain/content.ts';
import { absoluteAddress, hrefOf, paths } from '../views/address.ts';
import { cardSizes } from '../views/card.ts';
import type { PageView } from '../views/page.ts';

/** A summary image as a page's head names it. */
export interface CardLink {
  /** Absolute address. */
  src: string;
  /** The same, as a page of this site links to it. */
  href: string;
  width: number;
  height: number;
  alt: string;
}

/** The summary images of a page. */
export function cardLinks(content: Content, page: PageView): CardLink[] {
  return page.cards.map((card) => {
    const path = paths.card(cardFileName(card, import.meta.env.CARD_RENDERER));
    return {
      src: absoluteAddress(content.site, path),
      href: hrefOf(content.site, path),
      ...cardSizes[card.shape],
      alt: card.alt,
    };
  });
}

import { cardFileName } from '../cards/name.ts';
import type { Content } from '../domain/content.ts';
import { absoluteAddress, hrefOf, paths } from '../views/address.ts';
import { cardSizes, type Card } from '../views/card.ts';
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

// Thousands of pages name the same plates.
const fileNames = new WeakMap<Card, string>();

function fileNameOf(card: Card): string {
  const name = fileNames.get(card) ?? cardFileName(card, import.meta.env.CARD_RENDERER);
  fileNames.set(card, name);
  return name;
}

/** The summary images of a page. */
export function cardLinks(content: Content, page: PageView): CardLink[] {
  return page.cards.map((card) => {
    const path = paths.card(fileNameOf(card));
    return {
      src: absoluteAddress(content.site, path),
      href: hrefOf(content.site, path),
      ...cardSizes[card.shape],
      alt: card.alt,
    };
  });
}

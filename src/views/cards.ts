import type { Content } from '../domain/content.ts';
import type { Card } from './card.ts';
import { listPages } from './site-pages.ts';

/** Every summary image that the public pages name. */
export function listCards(content: Content): Card[] {
  return listPages(content).flatMap((page) => page.cards);
}

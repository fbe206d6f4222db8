import type { Content } from '../domain/content.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import type { Card } from './card.ts';
import { listPages } from './site-pages.ts';

/** Every summary image that the public pages name, each once. */
export function listCards(content: Content, asOf: CalendarDate): Card[] {
  return [...new Set(listPages(content, asOf).flatMap(({ view }) => view().cards))];
}

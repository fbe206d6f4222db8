import type { Content, Entry } from '../domain/content.ts';
import type { Event } from '../domain/event.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/render.ts';
import { referencesOfEvent } from '../views/event-summary.ts';

/** The body of an event as HTML, with its own results. */
export function renderEventBody(content: Content, { data, body }: Entry<Event>): RenderedMarkdown {
  return renderMarkdown(body, referencesOfEvent(content, data));
}

import { render, getEntry } from 'astro:content';
import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Page } from '../domain/page.ts';
import type { Story } from '../domain/story.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/render.ts';
import { referencesOfBulletin } from '../views/references.ts';

/** The body of a bulletin as HTML, with the figures it points at; `anchors` are the ids that its page uses. */
export function renderBulletinBody(
  content: Content,
  { id, body }: Entry<Bulletin>,
  anchors: readonly string[],
): RenderedMarkdown {
  return renderMarkdown(body, referencesOfBulletin(content, id), { reservedIds: anchors });
}

/** The body of a story in Markdown as HTML, with the figures of its bulletin. */
export function renderStoryBody(content: Content, { data, body }: Entry<Story>): RenderedMarkdown {
  return renderMarkdown(body, referencesOfBulletin(content, data.bulletin));
}

/** The body of a page of the site as HTML. */
export function renderPageBody(content: Content, { body }: Entry<Page>): RenderedMarkdown {
  return renderMarkdown(body, referencesOfBulletin(content, undefined));
}

/** The component that shows the body of a story in MDX. */
export async function renderStoryComponent(id: string) {
  const entry = await getEntry('stories', id);
  if (!entry) throw new Error(`No story ${id}`);
  return (await render(entry)).Content;
}

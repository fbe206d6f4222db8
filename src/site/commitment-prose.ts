import type { Commitment } from '../domain/commitment.ts';
import type { Content, Entry } from '../domain/content.ts';
import { renderMarkdown, type RenderedMarkdown } from '../markdown/render.ts';
import { referencesOfBulletin } from '../views/references.ts';

/** The body of a commitment as HTML; it can point at documents, but at no figures. */
export function renderCommitmentBody(content: Content, { body }: Entry<Commitment>): RenderedMarkdown {
  return renderMarkdown(body, referencesOfBulletin(content, undefined));
}

import type { Content } from '../domain/content.ts';
import type { Card } from './card.ts';
import { hrefOf, paths } from './address.ts';
import type { Link } from './link.ts';

/** What every public page tells of itself, to readers, search engines and whoever shares it. */
export interface PageView {
  /** Root-relative address. */
  path: string;
  /** Its headline. */
  title: string;
  /** One or two sentences, as plain text. */
  description: string;
  /** The way from the home page to here; the page itself is the last one. */
  breadcrumbs: Link[];
  /** The summary images: the wide one first, then a square one where there is one. */
  cards: Card[];
  /** Whether the figures are invented, so that the page says so at its top. */
  illustrative: boolean;
  /** Said at the top of a page that only a preview shows: `Bản nháp – chưa công bố`. */
  unpublished?: string;
  /** Whether it is an account or a story, with a date, rather than a page of the site. */
  article: boolean;
  /** Root-relative address of the page that holds in place of this one, which search engines then leave out. */
  canonical?: string;
}

/** Breadcrumbs from the home page through `steps`, given as text and root-relative path. */
export function viewBreadcrumbs(content: Content, steps: readonly (readonly [text: string, path: string])[]): Link[] {
  return [['Trang chủ', paths.home()] as const, ...steps].map(([text, path]) => ({
    text,
    href: hrefOf(content.site, path),
  }));
}

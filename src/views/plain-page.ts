import type { Content } from '../domain/content.ts';
import { viewCard } from './card-view.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';

/** What a page of plain make says of itself. */
export interface PlainPage {
  /** Root-relative address. */
  path: string;
  /** Kind of page, on its card. */
  kicker: string;
  title: string;
  description: string;
  /** The pages between the home page and this one, as text and root-relative path. */
  parents?: readonly (readonly [text: string, path: string])[];
}

/** A page that is neither an account nor a story: a list, a page of the site itself. */
export function viewPlainPage(content: Content, page: PlainPage): PageView {
  const { path, kicker, title, description, parents = [] } = page;
  const name = path
    .replace(/\.html$/, '')
    .replaceAll('/', ' ')
    .trim()
    .replaceAll(' ', '-');
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [...parents, [title, path]]),
    cards: [viewCard(content.site, { name: `trang-${name}`, kicker, title, lead: description })],
    illustrative: false,
    article: false,
  };
}

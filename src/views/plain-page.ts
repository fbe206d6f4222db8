import type { Content } from '../domain/content.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';

/** What a page of plain make says of itself. */
export interface PlainPage {
  /** Root-relative address. */
  path: string;
  title: string;
  description: string;
  /** The pages between the home page and this one, as text and root-relative path. */
  parents?: readonly (readonly [text: string, path: string])[];
}

/** A page that is neither an account nor a story: a list, a page of the site itself. */
export function viewPlainPage(content: Content, page: PlainPage): PageView {
  const { path, title, description, parents = [] } = page;
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [...parents, [title, path]]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
  };
}

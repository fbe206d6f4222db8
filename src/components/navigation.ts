import type { Content } from '../domain/content.ts';
import { hrefOf, paths } from '../views/address.ts';
import type { Link } from '../views/link.ts';

/** A way to a part of the site. */
export interface NavigationLink extends Link {
  /** Whether it leads to this very page, or to the list that this page belongs to. */
  current?: 'page' | 'true';
}

const aboutPage = 'gioi-thieu';

/** The main ways through the site, as seen from the page at root-relative `path`. */
export function listMainLinks(content: Content, path: string): NavigationLink[] {
  const about = content.pages.has(aboutPage) ? [['Giới thiệu', paths.page(aboutPage)] as const] : [];
  const targets = [
    ['Bản tin', paths.bulletins()],
    ['Kiến nghị', paths.register()],
    ['Đơn vị', paths.organizations()],
    ['Chỉ tiêu', paths.indicators()],
    ['Gương điển hình', paths.stories()],
    ['Lịch công bố', paths.releaseCalendar()],
    ['Lịch tiếp dân', paths.events()],
    ['Văn bản', paths.documents()],
    ...about,
  ] as const;
  return targets.map(([text, target]) => ({
    text,
    href: hrefOf(content.site, target),
    ...(path.startsWith(target) && { current: path === target ? 'page' : 'true' }),
  }));
}

/** The pages about the site itself. */
export function listSitePages(content: Content): Link[] {
  const pages = [...content.pages.values()].map(({ id, data }) => ({
    text: data.title,
    href: hrefOf(content.site, paths.page(id)),
  }));
  return [
    ...pages,
    { text: 'Dữ liệu mở', href: hrefOf(content.site, paths.data()) },
    { text: 'Sổ công bố', href: hrefOf(content.site, paths.ledger()) },
  ];
}

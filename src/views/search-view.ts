import { newestBulletins } from '../domain/chronology.ts';
import type { Content } from '../domain/content.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { hrefOf, paths } from './address.ts';
import type { Link } from './link.ts';
import { organizationName } from './organization-link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import { listSearchEntries, searchKinds, type SearchKind } from './search-entry.ts';

/** One of the things that a search may be narrowed to: its value in the address, and how a reader reads it. */
export interface SearchOption {
  value: string;
  text: string;
}

/** The search page as it is without a query. */
export interface SearchView extends PageView {
  /** Where the form leads: this page. */
  action: string;
  /** Address of the folder that holds the index. */
  index: string;
  /** What a search may be narrowed to, by the name in the address: `loai`, `don-vi`, `nam`. */
  filters: { name: string; label: string; all: string; options: SearchOption[] }[];
  /** Searches that find something, for a reader who does not know where to begin. */
  suggestions: Link[];
  /** The lists of everything, for who would rather look through them, or has no scripts. */
  archives: Link[];
}

/** The search page; offers only what at least one page answers to. The content is the public one. */
export function viewSearch(content: Content): SearchView {
  const { site } = content;
  const entries = listSearchEntries(content);
  const title = 'Tìm kiếm';
  const description =
    'Tìm trong bản tin, kiến nghị, gương điển hình, lịch tiếp dân, chỉ tiêu và văn bản. Gõ có dấu hay không dấu đều được.';
  const kinds = new Set(entries.map(({ kind }) => kind));
  const organizations = new Set(entries.flatMap(({ organization }) => organization ?? []));
  const years = new Set(entries.flatMap((entry) => entry.years));
  return {
    path: paths.search(),
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[title, paths.search()]]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    action: hrefOf(site, paths.search()),
    index: hrefOf(site, paths.searchIndex('')),
    filters: [
      {
        name: 'loai',
        label: 'Loại',
        all: 'Mọi loại',
        options: (Object.keys(searchKinds) as SearchKind[])
          .filter((kind) => kinds.has(kind))
          .map((kind) => ({ value: kind, text: searchKinds[kind] })),
      },
      {
        name: 'don-vi',
        label: 'Đơn vị',
        all: 'Mọi đơn vị',
        options: [...organizations]
          .map((id) => ({ value: id, text: organizationName(content, id) }))
          .sort((one, other) => compareVietnamese(one.text, other.text)),
      },
      {
        name: 'nam',
        label: 'Năm',
        all: 'Mọi năm',
        options: [...years].sort((one, other) => other - one).map((year) => ({ value: `${year}`, text: `${year}` })),
      },
    ].filter(({ options }) => options.length > 1),
    suggestions: listSuggestions(content),
    archives: [
      { text: 'Bản tin theo năm', href: hrefOf(site, paths.bulletins()) },
      { text: 'Sổ theo dõi kiến nghị, cam kết', href: hrefOf(site, paths.register()) },
      { text: 'Cơ quan, đơn vị', href: hrefOf(site, paths.organizations()) },
      { text: 'Chỉ tiêu', href: hrefOf(site, paths.indicators()) },
      { text: 'Gương điển hình', href: hrefOf(site, paths.stories()) },
      { text: 'Văn bản', href: hrefOf(site, paths.documents()) },
      { text: 'Lịch tiếp dân, đối thoại', href: hrefOf(site, paths.events()) },
    ],
  };
}

/** A search for each of what the newest bulletin measures, and for the organization that wrote it. */
function listSuggestions(content: Content): Link[] {
  const bulletin = newestBulletins(content)[0]?.data;
  const reported = (bulletin?.figures ?? []).map(({ indicator }) => indicator);
  const indicators = [...new Set([...reported, ...content.indicators.keys()])]
    .flatMap((id) => content.indicators.get(id)?.data.name ?? [])
    .slice(0, 3);
  const words = [...indicators, ...(bulletin ? [organizationName(content, bulletin.organization)] : [])];
  return words.map((text) => ({
    text,
    href: `${hrefOf(content.site, paths.search())}?q=${encodeURIComponent(text).replaceAll('%20', '+')}`,
  }));
}

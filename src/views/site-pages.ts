import { newestBulletins, newestStories } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Page } from '../domain/page.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { paths } from './address.ts';
import { viewBulletin, viewBulletinSummary, type BulletinSummary } from './bulletin-view.ts';
import { viewCalendar } from './calendar-view.ts';
import { viewCard } from './card-view.ts';
import { viewCommitment } from './commitment-view.ts';
import { viewDocument } from './document-view.ts';
import { viewEvent, viewEvents } from './event-view.ts';
import { viewProblemGuide } from './guide-view.ts';
import { viewIndicator } from './indicator-view.ts';
import { viewOrganization, viewOrganizations, type OrganizationSummary } from './organization-view.ts';
import { viewLedgerPage } from './ledger-view.ts';
import { missingBulletins, viewMissingBulletin } from './missing-bulletin-view.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { listRegisterPages } from './register-view.ts';
import { viewSearch } from './search-view.ts';
import { listSeriesPages, viewSeriesPage } from './series-view.ts';
import { viewStory, viewStorySummary, type StorySummary } from './story-view.ts';
import { viewWithdrawn } from './withdrawn-view.ts';

/** The home page. */
export interface HomeView extends PageView {
  tagline: string;
  bulletins: BulletinSummary[];
  organizations: OrganizationSummary[];
  stories: StorySummary[];
}

/** The home page: the newest bulletins, the organizations, the newest stories. */
export function viewHome(content: Content): HomeView {
  const { site } = content;
  return {
    path: paths.home(),
    title: site.name,
    description: site.tagline,
    breadcrumbs: [],
    cards: [viewCard(site, { name: 'trang-chu', kicker: 'Trang chủ', title: site.name, lead: site.tagline })],
    illustrative: false,
    article: false,
    tagline: site.tagline,
    bulletins: newestBulletins(content)
      .slice(0, 6)
      .map((bulletin) => viewBulletinSummary(content, bulletin)),
    organizations: viewOrganizations(content),
    stories: newestStories(content)
      .slice(0, 4)
      .map((story) => viewStorySummary(content, story)),
  };
}

/** A page of the site itself. */
export function viewPage(content: Content, { id, data }: Entry<Page>): PageView {
  return viewPlainPage(content, {
    path: paths.page(id),
    kicker: 'Về trang này',
    title: data.title,
    description: data.summary,
  });
}

const listTexts = {
  bulletins: ['Bản tin', 'Các bản tin công khai của từng cơ quan, đơn vị, bản mới công bố trước.'],
  organizations: ['Cơ quan, đơn vị', 'Các cơ quan, đơn vị công khai kết quả công việc tại đây.'],
  indicators: ['Chỉ tiêu', 'Mỗi chỉ tiêu được định nghĩa một lần và theo dõi qua các bản tin.'],
  stories: ['Gương điển hình', 'Những cách làm, tập thể và cá nhân đáng học tập.'],
  documents: ['Văn bản', 'Các văn bản mà bản tin và bài viết dẫn đến.'],
} as const;

/** A list of everything of one kind, as far as it is the same for all kinds. */
export function viewList(content: Content, kind: keyof typeof listTexts): PageView {
  const [title, description] = listTexts[kind];
  return viewPlainPage(content, { path: paths[kind](), kicker: 'Danh mục', title, description });
}

/** The page that answers for an address that is not there. */
export function viewNotFound(content: Content): PageView {
  return viewPlainPage(content, {
    path: paths.notFound(),
    kicker: 'Lỗi 404',
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trên trang. Có thể bạn gõ nhầm, hoặc trang đã được chuyển đi.',
  });
}

/** The page that answers without a network for what is not kept on the device; search engines have no use for it. */
export function viewOffline(content: Content): PageView {
  return {
    ...viewPlainPage(content, {
      path: paths.offline(),
      kicker: 'Ngoại tuyến',
      title: 'Chưa có mạng',
      description: 'Trang bạn tìm chưa được lưu trên máy này. Xin thử lại khi có mạng.',
    }),
    canonical: paths.home(),
  };
}

function viewPlainPage(
  content: Content,
  { path, kicker, title, description }: { path: string; kicker: string; title: string; description: string },
): PageView {
  const name = path
    .replace(/\.html$/, '')
    .replaceAll('/', ' ')
    .trim()
    .replaceAll(' ', '-');
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[title, path]]),
    cards: [viewCard(content.site, { name: `trang-${name}`, kicker, title, lead: description })],
    illustrative: false,
    article: false,
  };
}

/** Every public page of the site, in a fixed order; each is one HTML file, and has the cards it names. */
export function listPages(content: Content, asOf: CalendarDate): PageView[] {
  const each = <Data>(
    entries: ReadonlyMap<string, Entry<Data>>,
    view: (content: Content, entry: Entry<Data>, asOf: CalendarDate) => PageView,
  ) => [...entries.values()].map((entry) => view(content, entry, asOf));
  return [
    viewHome(content),
    ...(Object.keys(listTexts) as (keyof typeof listTexts)[]).map((kind) => viewList(content, kind)),
    ...each(content.bulletins, viewBulletin),
    ...each(content.withdrawn, viewWithdrawn),
    ...each(content.organizations, viewOrganization),
    ...listSeriesPages(content).map((selection) => viewSeriesPage(content, selection)),
    ...each(content.indicators, viewIndicator),
    ...each(content.stories, viewStory),
    ...each(content.documents, viewDocument),
    ...listRegisterPages(content, asOf),
    ...each(content.commitments, viewCommitment),
    viewCalendar(content, asOf),
    ...missingBulletins(content, asOf).map(({ organization, period }) =>
      viewMissingBulletin(content, organization, period, asOf),
    ),
    viewEvents(content, asOf),
    ...each(content.events, viewEvent),
    viewSearch(content),
    viewLedgerPage(content),
    ...each(content.pages, viewPage),
    viewProblemGuide(content),
    viewNotFound(content),
    viewOffline(content),
  ];
}

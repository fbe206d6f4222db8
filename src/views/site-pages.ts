import { derivedOnce, type Content, type Entry } from '../domain/content.ts';
import type { Page } from '../domain/page.ts';
import { toIso, type CalendarDate } from '../vietnamese/date.ts';
import { paths } from './address.ts';
import { listArchivePages } from './archive-view.ts';
import { viewBulletin } from './bulletin-view.ts';
import { viewCalendar } from './calendar-view.ts';
import { viewCommitment } from './commitment-view.ts';
import { viewData } from './data/data-view.ts';
import { viewDocument } from './document-view.ts';
import { viewEvent, viewEvents } from './event-view.ts';
import { viewProblemGuide } from './guide-view.ts';
import { viewHome } from './home-view.ts';
import { viewIndicator } from './indicator-view.ts';
import { viewOrganization } from './organization-view.ts';
import { viewLedgerPage } from './ledger-view.ts';
import { missingBulletins, viewMissingBulletin } from './missing-bulletin-view.ts';
import type { PageView } from './page.ts';
import { viewPlainPage } from './plain-page.ts';
import { listRegisterPages } from './register-view.ts';
import { viewSearch } from './search-view.ts';
import { listSeriesPages, viewSeriesPage } from './series-view.ts';
import { viewStory } from './story-view.ts';
import { viewWithdrawn } from './withdrawn-view.ts';

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
  organizations: ['Cơ quan, đơn vị', 'Các cơ quan, đơn vị công khai kết quả công việc tại đây.'],
  indicators: ['Chỉ tiêu', 'Mỗi chỉ tiêu được định nghĩa một lần và theo dõi qua các bản tin.'],
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

/**
 * Every public page of the site, in a fixed order; each is one HTML file, and has the cards it names. Notices and earlier versions
 * are other forms of a bulletin, and embeds parts of one: they are found from its page, and no list of pages names them.
 */
export function listPages(content: Content, asOf: CalendarDate): PageView[] {
  return [...eachPage(content, asOf)];
}

/** The same one at a time, for whoever keeps only a little of each: thousands of views together take gigabytes. */
export function* eachPage(content: Content, asOf: CalendarDate): Generator<PageView> {
  const addresses: PageAddress[] = [];
  for (const page of viewEach(content, asOf)) {
    const listed = page.canonical === undefined && page.path !== paths.notFound();
    addresses.push({ path: page.path, listed });
    yield page;
  }
  addressesByDay(content).set(toIso(asOf), addresses);
}

/** Where a page stands. */
export interface PageAddress {
  /** Root-relative address. */
  path: string;
  /** Whether search engines may list it. */
  listed: boolean;
}

// Views of thousands of bulletins take seconds: what a build has gone through is not gone through again for their addresses.
const addressesByDay = derivedOnce(() => new Map<string, readonly PageAddress[]>());

/** The addresses of all public pages, in the order of {@link eachPage}. */
export function pageAddresses(content: Content, asOf: CalendarDate): readonly PageAddress[] {
  const days = addressesByDay(content);
  if (!days.has(toIso(asOf))) for (const _ of eachPage(content, asOf));
  return days.get(toIso(asOf))!;
}

function* viewEach(content: Content, asOf: CalendarDate): Generator<PageView> {
  function* each<Data>(
    entries: ReadonlyMap<string, Entry<Data>>,
    view: (content: Content, entry: Entry<Data>, asOf: CalendarDate) => PageView,
  ): Generator<PageView> {
    for (const entry of entries.values()) yield view(content, entry, asOf);
  }
  yield viewHome(content, asOf);
  yield* listArchivePages(content);
  yield* (Object.keys(listTexts) as (keyof typeof listTexts)[]).map((kind) => viewList(content, kind));
  yield* each(content.bulletins, viewBulletin);
  yield* each(content.withdrawn, viewWithdrawn);
  yield* each(content.organizations, viewOrganization);
  for (const selection of listSeriesPages(content)) yield viewSeriesPage(content, selection);
  yield* each(content.indicators, viewIndicator);
  yield* each(content.stories, viewStory);
  yield* each(content.documents, viewDocument);
  yield* listRegisterPages(content, asOf);
  yield* each(content.commitments, viewCommitment);
  yield viewCalendar(content, asOf);
  yield* missingBulletins(content, asOf).map(({ organization, period }) =>
    viewMissingBulletin(content, organization, period, asOf),
  );
  yield viewEvents(content, asOf);
  yield* each(content.events, viewEvent);
  yield viewSearch(content);
  yield viewLedgerPage(content);
  yield viewData(content, asOf);
  yield* each(content.pages, viewPage);
  yield viewProblemGuide(content);
  yield viewNotFound(content);
  yield viewOffline(content);
}

import { derivedOnce, type Content, type Entry } from '../domain/content.ts';
import type { Page } from '../domain/page.ts';
import { toIso, type CalendarDate } from '../vietnamese/date.ts';
import { paths } from './address.ts';
import { listArchives, viewArchive } from './archive-view.ts';
import { viewBulletin } from './bulletin-view.ts';
import { viewCalendar } from './calendar-view.ts';
import { viewCommitment } from './commitment-view.ts';
import { viewData } from './data/data-view.ts';
import { viewDocument } from './document-view.ts';
import { viewEvent, viewEvents } from './event-view.ts';
import { problemGuidePath } from './guide-path.ts';
import { viewProblemGuide } from './guide-view.ts';
import { viewHome } from './home-view.ts';
import { viewIndicator } from './indicator-view.ts';
import { viewOrganization } from './organization-view.ts';
import { viewLedgerPage } from './ledger-view.ts';
import { missingBulletins, viewMissingBulletin } from './missing-bulletin-view.ts';
import type { PageView } from './page.ts';
import { viewPlainPage } from './plain-page.ts';
import { listRegisterSelections, registerPath } from './register-selection.ts';
import { viewRegister } from './register-view.ts';
import { viewSearch } from './search-view.ts';
import { listSeriesPages, seriesPath, viewSeriesPage } from './series-view.ts';
import { viewStory } from './story-view.ts';
import { viewWithdrawn } from './withdrawn-view.ts';

/** A page of the site itself. */
export function viewPage(content: Content, { id, data }: Entry<Page>): PageView {
  return viewPlainPage(content, {
    path: paths.page(id),
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
  return viewPlainPage(content, { path: paths[kind](), title, description });
}

/** The page that answers for an address that is not there. */
export function viewNotFound(content: Content): PageView {
  return viewPlainPage(content, {
    path: paths.notFound(),
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trên trang. Có thể bạn gõ nhầm, hoặc trang đã được chuyển đi.',
  });
}

/** The page that answers without a network for what is not kept on the device; search engines have no use for it. */
export function viewOffline(content: Content): PageView {
  return {
    ...viewPlainPage(content, {
      path: paths.offline(),
      title: 'Chưa có mạng',
      description: 'Trang bạn tìm chưa được lưu trên máy này. Xin thử lại khi có mạng.',
    }),
    canonical: paths.home(),
  };
}

/** A public page of the site, which is one HTML file. */
export interface SitePage {
  /** Root-relative address. */
  path: string;
  /** All that the page tells; worked out whenever it is asked for, since thousands of views together take gigabytes. */
  view: () => PageView;
}

/**
 * Every public page of the site, in a fixed order. Notices and earlier versions are other forms of a bulletin, and embeds parts of
 * one: they are found from its page, and no list of pages names them.
 */
export function listPages(content: Content, asOf: CalendarDate): SitePage[] {
  const known = pagesByDay(content);
  const pages = known.get(toIso(asOf)) ?? [...eachPage(content, asOf)];
  known.set(toIso(asOf), pages);
  return pages;
}

const pagesByDay = derivedOnce(() => new Map<string, SitePage[]>());

/** Whether search engines may list the page at a root-relative address. */
export function isListed(path: string): boolean {
  return path !== paths.notFound() && path !== paths.offline();
}

function* eachPage(content: Content, asOf: CalendarDate): Generator<SitePage> {
  const { bulletins, withdrawn, organizations, indicators, stories, documents, commitments, events, pages } = content;
  function* each<Data>(
    entries: ReadonlyMap<string, Entry<Data>>,
    pathOf: (id: string) => string,
    view: (content: Content, entry: Entry<Data>, asOf: CalendarDate) => PageView,
  ): Generator<SitePage> {
    for (const entry of entries.values()) yield { path: pathOf(entry.id), view: () => view(content, entry, asOf) };
  }
  yield { path: paths.home(), view: () => viewHome(content, asOf) };
  for (const { path, kind, year } of listArchives(content))
    yield { path, view: () => viewArchive(content, kind, year) };
  for (const kind of Object.keys(listTexts) as (keyof typeof listTexts)[])
    yield { path: paths[kind](), view: () => viewList(content, kind) };
  yield* each(bulletins, paths.bulletin, viewBulletin);
  yield* each(withdrawn, paths.bulletin, viewWithdrawn);
  yield* each(organizations, paths.organization, viewOrganization);
  for (const selection of listSeriesPages(content))
    yield { path: seriesPath(selection), view: () => viewSeriesPage(content, selection) };
  yield* each(indicators, paths.indicator, viewIndicator);
  yield* each(stories, paths.story, viewStory);
  yield* each(documents, paths.document, viewDocument);
  for (const selection of listRegisterSelections(content))
    yield { path: registerPath(selection), view: () => viewRegister(content, selection, asOf) };
  yield* each(commitments, paths.commitment, viewCommitment);
  yield { path: paths.releaseCalendar(), view: () => viewCalendar(content, asOf) };
  for (const { id, organization, period } of missingBulletins(content, asOf))
    yield { path: paths.bulletin(id), view: () => viewMissingBulletin(content, organization, period, asOf) };
  yield { path: paths.events(), view: () => viewEvents(content, asOf) };
  yield* each(events, paths.event, viewEvent);
  yield { path: paths.search(), view: () => viewSearch(content) };
  yield { path: paths.ledger(), view: () => viewLedgerPage(content) };
  yield { path: paths.data(), view: () => viewData(content, asOf) };
  yield* each(pages, paths.page, viewPage);
  yield { path: problemGuidePath, view: () => viewProblemGuide(content) };
  yield { path: paths.notFound(), view: () => viewNotFound(content) };
  yield { path: paths.offline(), view: () => viewOffline(content) };
}

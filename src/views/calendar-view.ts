import type { Content } from '../domain/content.ts';
import { allReleases, releaseStates, unreleased, type Release, type ReleaseState } from '../domain/release-calendar.ts';
import { addDays, compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriodShort, periodEnd } from '../vietnamese/period.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { hrefOf, paths } from './address.ts';
import { viewDate, type DateView } from './source-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import { viewRelease, type ReleaseView } from './release-view.ts';

/** One release in the matrix. */
export interface ReleaseCell extends ReleaseView {
  /** `Quý III`, `6 tháng`; empty for a month, which the column names. */
  label: string;
  /** The state in as few words as a cell has room for: `Muộn 3 ngày`, `Chưa công bố`. */
  mark: string;
}

/** The releases of one organization in a year, in the twelve months in which their periods end. */
export interface ReleaseRow {
  organization: Link;
  /** Whether the organization is invented. */
  illustrative: boolean;
  months: ReleaseCell[][];
}

/** The releases of all organizations whose periods end in one year. */
export interface ReleaseYear {
  year: number;
  rows: ReleaseRow[];
}

/** The release calendar: who publishes what, when, and who does not. */
export interface CalendarView extends PageView {
  asOf: DateView;
  /** What the signs mean. */
  legend: { state: ReleaseState; sign: string; words: string; meaning: string }[];
  /** What is due next, the soonest first. */
  next: ReleaseView[];
  /** What is missing or put off, the longest due first. */
  open: ReleaseView[];
  /** What came late in the last twelve months, the newest first. */
  late: ReleaseView[];
  /** The newest year first. */
  years: ReleaseYear[];
}

const title = 'Lịch công bố';
const description = 'Mỗi cơ quan, đơn vị công bố bản tin vào ngày nào, kỳ nào đúng hạn, muộn, lùi hạn hay chưa có.';

/** The release calendar as of a day. */
export function viewCalendar(content: Content, asOf: CalendarDate): CalendarView {
  const releases = allReleases(content, asOf);
  const show = (release: Release) => viewRelease(content, release);
  const years = viewYears(content, releases);
  const yearAgo = addDays(asOf, -365);
  const path = paths.releaseCalendar();
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[title, path]]),
    cards: [sitePlate(content)],
    illustrative: years.length > 0 && years.every(({ rows }) => rows.every((row) => row.illustrative)),
    article: false,
    asOf: viewDate(asOf),
    legend: (Object.keys(releaseStates) as ReleaseState[]).map((state) => ({ state, ...releaseStates[state] })),
    next: releases.filter(({ state }) => state === 'upcoming').map(show),
    open: unreleased(releases).map(show),
    late: releases
      .filter(({ state, released }) => state === 'late' && compareDates(released!, yearAgo) >= 0)
      .sort((one, other) => compareDates(other.released!, one.released!) || (one.id < other.id ? -1 : 1))
      .map(show),
    years,
  };
}

function viewYears(content: Content, releases: readonly Release[]): ReleaseYear[] {
  return [...Map.groupBy(releases, ({ period }) => periodEnd(period).year)]
    .sort(([one], [other]) => other - one)
    .map(([year, own]) => ({
      year,
      rows: [...Map.groupBy(own, ({ organization }) => organization)]
        .map(([organization, ofOne]) => viewRow(content, organization, ofOne))
        .sort((one, other) => compareVietnamese(one.organization.text, other.organization.text)),
    }));
}

function viewRow(content: Content, id: string, releases: readonly Release[]): ReleaseRow {
  const { name, shortName, illustrative } = content.organizations.get(id)!.data;
  return {
    organization: { text: shortName ?? name, href: hrefOf(content.site, paths.organization(id)) },
    illustrative,
    months: Array.from({ length: 12 }, (_, index) =>
      releases
        .filter(({ period }) => periodEnd(period).month === index + 1)
        .map((release) => ({
          ...viewRelease(content, release),
          label: shortLabel(release),
          mark: shortWords(release),
        })),
    ),
  };
}

function shortWords({ state, days }: Release): string {
  const { words } = releaseStates[state];
  return state === 'late' ? `${words} ${days} ngày` : words;
}

function shortLabel({ period }: Release): string {
  if (period.kind === 'month') return '';
  return period.kind === 'year' ? 'Năm' : formatPeriodShort(period).replace(/\/\d+$/, '');
}

import type { Content } from '../domain/content.ts';
import {
  countReleases,
  postponementOutcome,
  releasesOf,
  releaseStates,
  unreleased,
  type Release,
  type ReleaseState,
} from '../domain/release-calendar.ts';
import { formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { capitalizeFirst, joinList } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { organizationName } from './organization-link.ts';
import { viewDate, type DateView } from './source-view.ts';
import type { Link } from './link.ts';

/** A bulletin that is owed, and how it stands. */
export interface ReleaseView {
  organization: Link;
  /** Whether the organization is invented. */
  illustrative: boolean;
  /** `Tháng 10 năm 2026`. */
  period: string;
  state: ReleaseState;
  /** A sign that tells the state without colour; decoration beside `words`. */
  sign: string;
  /** `Muộn 3 ngày`, `Đúng hạn`. */
  words: string;
  /** The last day that holds. */
  due: DateView;
  /** Whether its bulletin was published. */
  released: boolean;
  /** How it stands, as a sentence. */
  sentence: string;
  /** The bulletin, or the page that says why there is none; absent before the bulletin is due. */
  href?: string;
}

/** What became of the releases of an organization, for its page. */
export interface ServiceRecordView {
  /** `Đã đến hạn 10 kỳ: 8 đúng hạn, 1 muộn, 1 chưa công bố.` */
  sentence: string;
  counts: { state: ReleaseState; sign: string; words: string; count: number }[];
  /** What is due next. */
  next?: ReleaseView;
  /** What is missing or put off, the longest due first. */
  open: ReleaseView[];
}

/** A bulletin that is owed, as pages show it. */
export function viewRelease(content: Content, release: Release): ReleaseView {
  const { state, released } = release;
  const { sign, words } = releaseStates[state];
  const hasPage = released !== undefined || state === 'missing' || state === 'postponed';
  return {
    organization: {
      text: organizationName(content, release.organization),
      href: hrefOf(content.site, paths.organization(release.organization)),
    },
    illustrative: content.organizations.get(release.organization)!.data.illustrative,
    period: capitalizeFirst(formatPeriod(release.period)),
    state,
    sign,
    words: words + detailOf(release),
    due: viewDate(release.promised),
    released: released !== undefined,
    sentence: describeRelease(release),
    ...(hasPage && { href: hrefOf(content.site, paths.bulletin(release.id)) }),
  };
}

function detailOf(release: Release): string {
  if (release.state === 'missing') return `, quá hạn ${release.days} ngày`;
  if (release.state === 'late') return ` ${release.days} ngày`;
  return release.state === 'postponed' && release.released ? ', đúng hẹn' : '';
}

/** How a release stands, as a sentence that a reader understands alone. */
export function describeRelease(release: Release): string {
  const { due, promised, released, days, postponement } = release;
  const put = postponement && `lùi từ ${formatDate(due)} đến ${formatDate(promised)}`;
  const told = postponement && `đã báo trước ngày ${formatDate(postponement.announced)}`;
  const limit = put ? `ngày đã hẹn ${formatDate(promised)} (hạn ban đầu ${formatDate(due)})` : `hạn ${formatDate(due)}`;
  switch (release.state) {
    case 'on-time':
      return `Công bố ngày ${formatDate(released!)}, đúng hạn (chậm nhất ${formatDate(due)}).`;
    case 'late':
      return `Công bố ngày ${formatDate(released!)}, muộn ${days} ngày so với ${limit}.`;
    case 'missing':
      return `Chưa công bố, đã quá ${days} ngày so với ${limit}.`;
    case 'upcoming':
      return `Chậm nhất ngày ${formatDate(due)}.`;
    case 'postponed':
      return postponementOutcome(release) === 'kept'
        ? `Công bố ngày ${formatDate(released!)}, đúng ngày đã hẹn: ${put}, ${told}.`
        : `${capitalizeFirst(put!)}, ${told}. Lý do: ${withStop(postponement!.reason)}`;
  }
}

/** A text that ends as a sentence does. */
export function withStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The record of an organization's releases as of a day; undefined where it promises none. */
export function viewServiceRecord(
  content: Content,
  organization: string,
  asOf: CalendarDate,
): ServiceRecordView | undefined {
  const releases = releasesOf(content, organization, asOf);
  if (releases.length === 0) return undefined;
  const counted = countReleases(releases);
  const counts = (Object.keys(releaseStates) as ReleaseState[])
    .filter((state) => state !== 'upcoming' && counted[state] > 0)
    .map((state) => ({
      state,
      sign: releaseStates[state].sign,
      words: releaseStates[state].words,
      count: counted[state],
    }));
  const next = releases.find(({ state }) => state === 'upcoming');
  return {
    sentence: describeCounts(counts),
    counts,
    ...(next && { next: viewRelease(content, next) }),
    open: unreleased(releases).map((release) => viewRelease(content, release)),
  };
}

function describeCounts(counts: ServiceRecordView['counts']): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'Chưa có kỳ nào đến hạn công bố.';
  return `${total} kỳ đã đến lượt công bố: ${joinList(counts.map(({ count, words }) => `${count} ${words.toLowerCase()}`))}.`;
}

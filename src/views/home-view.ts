import { newestBulletins, newestStories } from '../domain/chronology.ts';
import type { Content } from '../domain/content.ts';
import { followCommitments, type FollowedCommitment } from '../domain/follow-up.ts';
import { allReleases, unreleased } from '../domain/release-calendar.ts';
import { compareDates, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { comparePeriods, formatPeriod, type MonthPeriod } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { viewBulletin, viewBulletinSummary, type BulletinView } from './bulletin-view.ts';
import { viewCommitmentSummary } from './commitment-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import type { Link } from './link.ts';
import { groupOrganizations, type OrganizationGroup } from './organization-groups.ts';
import { organizationName } from './organization-link.ts';
import type { PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import { viewRelease } from './release-view.ts';
import { viewDate } from './source-view.ts';
import { viewStorySummary } from './story-view.ts';

/** A few entries of a kind, and the way to all of them. */
export interface Excerpt {
  entries: EntrySummary[];
  all: Link;
}

/** The home page: what is new, what is late, what moved, and the ways on. */
export interface HomeView extends PageView {
  tagline: string;
  /** Address of the search page. */
  search: string;
  /** Who published for the newest month, in one sentence. */
  month?: string;
  /** The newest bulletin, which leads the page. */
  lead?: BulletinView;
  /** Bulletins that are owed. */
  missing: Excerpt;
  /** Commitments past their deadline, the longest first. */
  overdue: Excerpt;
  /** Commitments that moved last. */
  moved: Excerpt;
  bulletins: Excerpt;
  stories: Excerpt;
  organizations: (OrganizationGroup & { more?: Link })[];
}

const most = 5;
const mostOfGroup = 12;

/** The home page as of a day. */
export function viewHome(content: Content, asOf: CalendarDate): HomeView {
  const { site } = content;
  const link = (text: string, path: string): Link => ({ text, href: hrefOf(site, path) });
  const [lead, ...others] = newestBulletins(content);
  const month = describeMonth(content, asOf);
  const followed = [...followCommitments(content, asOf).values()];
  return {
    path: paths.home(),
    title: site.name,
    description: site.tagline,
    breadcrumbs: [],
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    tagline: site.tagline,
    search: hrefOf(site, paths.search()),
    ...(month && { month }),
    ...(lead && { lead: viewBulletin(content, lead, asOf) }),
    missing: {
      entries: listMissing(content, asOf).slice(0, most),
      all: link('Lịch công bố của mọi đơn vị', paths.releaseCalendar()),
    },
    overdue: {
      entries: followed
        .filter(({ followUp }) => followUp.overdue && !followUp.closed)
        .sort((one, other) => other.followUp.overdue!.days - one.followUp.overdue!.days)
        .slice(0, most)
        .map((one) => summarize(content, one, one.followUp.deadline!)),
      all: link('Mọi việc quá hạn', paths.registerOverdue()),
    },
    moved: {
      entries: followed
        .map((one) => ({ one, day: lastMove(one, asOf) }))
        .filter(({ day }) => day !== undefined)
        .sort(
          (first, second) =>
            compareDates(second.day!, first.day!) || (first.one.entry.id < second.one.entry.id ? -1 : 1),
        )
        .slice(0, most)
        .map(({ one, day }) => summarize(content, one, day!)),
      all: link('Sổ theo dõi kiến nghị, cam kết', paths.register()),
    },
    bulletins: {
      entries: others.slice(0, most).map((bulletin) => viewBulletinSummary(content, bulletin)),
      all: link('Tất cả bản tin', paths.bulletins()),
    },
    stories: {
      entries: newestStories(content)
        .slice(0, 4)
        .map((story) => viewStorySummary(content, story)),
      all: link('Tất cả bài viết', paths.stories()),
    },
    organizations: groupOrganizations(content).map((group) => ({
      ...group,
      organizations: group.organizations.slice(0, mostOfGroup),
      ...(group.organizations.length > mostOfGroup && {
        more: link(`Xem cả ${group.organizations.length} đơn vị`, `${paths.organizations()}#${group.id}`),
      }),
    })),
  };
}

/** `Tháng 10 năm 2026: 3 đơn vị đã công bố bản tin, 1 đơn vị chưa công bố.` Undefined where nobody publishes by the month. */
function describeMonth(content: Content, asOf: CalendarDate): string | undefined {
  const months = [...content.bulletins.values()]
    .map(({ data }) => data.period)
    .filter((period): period is MonthPeriod => period.kind === 'month');
  const newest = months.sort(comparePeriods).at(-1);
  if (!newest) return undefined;
  const isNewest = (period: { kind: string }) =>
    period.kind === 'month' && comparePeriods(period as MonthPeriod, newest) === 0;
  const missing = unreleased(allReleases(content, asOf)).filter(({ period }) => isNewest(period)).length;
  const told = `${capitalizeFirst(formatPeriod(newest))}: ${months.filter(isNewest).length} đơn vị đã công bố bản tin`;
  return missing > 0 ? `${told}, ${missing} đơn vị chưa công bố.` : `${told}.`;
}

function listMissing(content: Content, asOf: CalendarDate): EntrySummary[] {
  return unreleased(allReleases(content, asOf)).map((release) => {
    const { period, due, sentence, href = '', illustrative } = viewRelease(content, release);
    return {
      text: `Bản tin ${period.toLowerCase()}`,
      href,
      day: due,
      about: organizationName(content, release.organization),
      summary: [sentence],
      illustrative,
    };
  });
}

function summarize(content: Content, followed: FollowedCommitment, day: CalendarDate): EntrySummary {
  const { text, href, about, state, illustrative } = viewCommitmentSummary(content, followed);
  return { text, href, day: viewDate(day), about, summary: [`${state}.`], illustrative };
}

/** The last day, up to `asOf`, on which something happened to a commitment. */
function lastMove({ entry }: FollowedCommitment, asOf: CalendarDate): CalendarDate | undefined {
  return entry.data.history
    .map(({ date }) => date)
    .filter((date) => toIso(date) <= toIso(asOf))
    .at(-1);
}

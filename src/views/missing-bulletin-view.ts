import { bulletinsOf } from '../domain/chronology.ts';
import type { Content } from '../domain/content.ts';
import { allReleases, releasesOf, unreleased, type Release } from '../domain/release-calendar.ts';
import { formatDate, formatDateLong, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod, formatPeriodShort, periodId, type Period } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { viewDate, type DateView } from './source-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate } from './plate.ts';
import { viewRelease, withStop, type ReleaseView } from './release-view.ts';

/** The page at the address of a bulletin that is owed and not there. */
export interface MissingBulletinView extends PageView {
  /** The title without the organization. */
  headline: string;
  organization: Link;
  release: ReleaseView;
  /** What is missing and since when, as sentences. */
  statement: string[];
  /** The day it was due by the schedule. */
  due: DateView;
  /** The new day, where one was announced. */
  postponedTo?: DateView;
  /** The day the postponement was announced. */
  announced?: DateView;
  /** Why it was put off. */
  reason?: string;
  /** The day for which all this holds. */
  asOf: DateView;
  /** The same rhythm's releases before and after that have a page. */
  previous?: Link;
  next?: Link;
  /** The organization's newest bulletin. */
  latest?: Link;
}

/** Every release whose address shows that there is no bulletin, by the day that holds. */
export function missingBulletins(content: Content, asOf: CalendarDate): Release[] {
  // A withdrawn bulletin, and in a preview a draft, has a page of its own at the address.
  return unreleased(allReleases(content, asOf)).filter(
    ({ id }) => !content.withdrawn.has(id) && !content.bulletins.has(id),
  );
}

/**
 * The page at the address of a bulletin that is missing or put off as of a day.
 * @throws Error where the bulletin is there, not owed or not due.
 */
export function viewMissingBulletin(
  content: Content,
  organizationId: string,
  period: Period,
  asOf: CalendarDate,
): MissingBulletinView {
  const rhythm = releasesOf(content, organizationId, asOf).filter((one) => one.period.kind === period.kind);
  const position = rhythm.findIndex((one) => periodId(one.period) === periodId(period));
  const release = rhythm[position];
  if (!release || unreleased([release]).length === 0)
    throw new Error(`Not missing: ${organizationId}/${periodId(period)}`);
  const { name, shortName, illustrative } = content.organizations.get(organizationId)!.data;
  const { postponement } = release;
  const shown = rhythm.map((one) => viewRelease(content, one));
  const linkTo = (one: ReleaseView | undefined): Link | undefined =>
    one?.href === undefined
      ? undefined
      : { text: one.released ? one.period : `${one.period} (${one.words.toLowerCase()})`, href: one.href };
  const previous = linkTo(shown[position - 1]);
  const next = linkTo(shown[position + 1]);
  const newest = bulletinsOf(content, organizationId)[0];
  const statement = describeAbsence(release, name, asOf);
  const state = release.state === 'missing' ? 'Chưa công bố' : 'Lùi ngày công bố';
  const headline = `${state}: bản tin ${formatPeriod(period)}`;
  const path = paths.bulletin(release.id);
  return {
    path,
    title: `${headline}, ${name}`,
    description: statement.join(' '),
    breadcrumbs: viewBreadcrumbs(content, [
      [shortName ?? name, paths.organization(organizationId)],
      [capitalizeFirst(formatPeriodShort(period)), path],
    ]),
    cards: [organizationPlate(content, organizationId)],
    illustrative,
    article: false,
    headline,
    organization: { text: name, href: hrefOf(content.site, paths.organization(organizationId)) },
    release: shown[position]!,
    statement,
    due: { iso: toIso(release.due), text: formatDateLong(release.due) },
    ...(postponement && {
      postponedTo: viewDate(postponement.postponedTo),
      announced: viewDate(postponement.announced),
      reason: withStop(postponement.reason),
    }),
    asOf: viewDate(asOf),
    ...(previous && { previous }),
    ...(next && { next }),
    ...(newest && {
      latest: {
        text: capitalizeFirst(formatPeriod(newest.data.period)),
        href: hrefOf(content.site, paths.bulletin(newest.id)),
      },
    }),
  };
}

function describeAbsence(
  { state, period, due, promised, postponement, days }: Release,
  name: string,
  asOf: CalendarDate,
): string[] {
  const bulletin = `bản tin ${formatPeriod(period)}`;
  const owed = `Theo lịch, ${name} công bố ${bulletin} chậm nhất ngày ${formatDate(due)}.`;
  const told =
    postponement &&
    `Ngày ${formatDate(postponement.announced)}, đơn vị đã thông báo lùi đến ngày ${formatDate(promised)}.`;
  const missing = `Đến ngày ${formatDate(asOf)}, bản tin vẫn chưa được công bố, quá ${postponement ? 'ngày đã hẹn' : 'hạn'} ${days} ngày.`;
  return [owed, ...(told ? [told] : []), ...(state === 'missing' ? [missing] : [])];
}

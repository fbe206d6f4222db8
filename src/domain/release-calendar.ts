import { compareDates, daysBetween, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { comparePeriods, nextPeriod, periodId, periodStart, type Period } from '../vietnamese/period.ts';
import { derivedOnce, type Content } from './content.ts';
import { dueDay, lineFor, noticesFor, type Promises } from './promises.ts';
import type { Notice, ScheduleLine } from './schedule.ts';

/**
 * How a release stands. `on-time`: published by its due day. `postponed`: put off by a notice given ahead, and published by
 * the new day or still within it. `late`: published after the day that held. `missing`: that day is past and nothing is
 * published. `upcoming`: not due yet.
 */
export type ReleaseState = 'on-time' | 'postponed' | 'late' | 'missing' | 'upcoming';

/** How readers read each state, with a sign that says the same without colour. */
export const releaseStates: Record<ReleaseState, { sign: string; words: string; meaning: string }> = {
  'on-time': { sign: '✓', words: 'Đúng hạn', meaning: 'đã công bố, không sau ngày đến hạn' },
  postponed: { sign: '→', words: 'Lùi hạn', meaning: 'đã báo trước ngày mới và lý do' },
  late: { sign: '!', words: 'Muộn', meaning: 'đã công bố, nhưng sau ngày đến hạn' },
  missing: { sign: '×', words: 'Chưa công bố', meaning: 'đã quá hạn mà chưa có bản tin' },
  upcoming: { sign: '…', words: 'Chưa đến hạn', meaning: 'còn trong thời gian lập bản tin' },
};

/** A bulletin that an organization owes. */
export interface Release {
  /** Identity that the bulletin has, or will have: `xa-mau/2026-10`. */
  id: string;
  organization: string;
  period: Period;
  /** The last day by the schedule. */
  due: CalendarDate;
  /** The last day that holds: that of the postponement, or `due`. */
  promised: CalendarDate;
  /** The postponement that holds. */
  postponement?: Notice;
  state: ReleaseState;
  /** How many days after `promised` it was published, or is missing by now; 0 in the other states. */
  days: number;
  /** The day it was published. */
  released?: CalendarDate;
}

/**
 * Every release that an organization owes as of a day, by due day: of all periods that have begun by then, of those whose
 * postponement is announced, and of the first one where none has begun.
 */
export function releasesOf(content: Content, organization: string, asOf: CalendarDate): readonly Release[] {
  const known = releasesByDay(content);
  const key = `${toIso(asOf)} ${organization}`;
  const releases = known.get(key) ?? judgeAll(content, organization, asOf);
  known.set(key, releases);
  return releases;
}

// Every bulletin of an organization asks for all of its releases.
const releasesByDay = derivedOnce(() => new Map<string, readonly Release[]>());

function judgeAll(content: Content, organization: string, asOf: CalendarDate): Release[] {
  const promises = content.organizations.get(organization)?.data;
  if (!promises) return [];
  return (promises.schedule ?? [])
    .flatMap((line) =>
      owedPeriods(promises, line, asOf).map((period) => judge(content, organization, line, period, asOf)),
    )
    .sort((one, other) => compareDates(one.due, other.due) || comparePeriods(one.period, other.period));
}

function owedPeriods(promises: Promises, line: ScheduleLine, asOf: CalendarDate): Period[] {
  const announced = (promises.notices ?? [])
    .filter((notice) => notice.period.kind === line.every && compareDates(notice.announced, asOf) <= 0)
    .map(({ period }) => period);
  const shownAhead = new Set([line.since, ...announced].map(periodId));
  const horizon = [line.since, ...announced].map(periodStart).reduce(laterOf, asOf);
  const owed: Period[] = [];
  for (let period = line.since; compareDates(periodStart(period), horizon) <= 0; period = nextPeriod(period)) {
    const shown = compareDates(periodStart(period), asOf) <= 0 || shownAhead.has(periodId(period));
    if (shown && lineFor(promises, period) === line) owed.push(period);
  }
  return owed;
}

function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return compareDates(one, other) < 0 ? other : one;
}

function judge(
  content: Content,
  organization: string,
  line: ScheduleLine,
  period: Period,
  asOf: CalendarDate,
): Release {
  const id = `${organization}/${periodId(period)}`;
  const due = dueDay(line, period);
  const postponement = noticesFor(content.organizations.get(organization)!.data, period, due).findLast(
    ({ notice, holds }) => holds && compareDates(notice.announced, asOf) <= 0,
  )?.notice;
  const promised = postponement?.postponedTo ?? due;
  const released = releaseDay(content, id, asOf);
  const state = stateOf(due, promised, released, asOf, postponement !== undefined);
  return {
    id,
    organization,
    period,
    due,
    promised,
    ...(postponement && { postponement }),
    state,
    days: state === 'late' || state === 'missing' ? daysBetween(promised, released ?? asOf) : 0,
    ...(released && { released }),
  };
}

function stateOf(
  due: CalendarDate,
  promised: CalendarDate,
  released: CalendarDate | undefined,
  asOf: CalendarDate,
  isPostponed: boolean,
): ReleaseState {
  if (released && compareDates(released, due) <= 0) return 'on-time';
  if (compareDates(released ?? asOf, promised) > 0) return released ? 'late' : 'missing';
  return isPostponed ? 'postponed' : 'upcoming';
}

/** A withdrawn bulletin was released all the same; a draft was not. */
function releaseDay(content: Content, id: string, asOf: CalendarDate): CalendarDate | undefined {
  const bulletin = content.bulletins.get(id)?.data;
  const isPublic = bulletin?.status === 'published' || bulletin?.status === 'withdrawn';
  return isPublic && compareDates(bulletin.released, asOf) <= 0 ? bulletin.released : undefined;
}

/** What became of a postponement: the new day was kept, or not, or is still to come; undefined without one. */
export function postponementOutcome(release: Release): 'kept' | 'broken' | 'open' | undefined {
  if (!release.postponement) return undefined;
  if (release.days > 0) return 'broken';
  return release.released ? 'kept' : 'open';
}

/** Every release that any organization owes as of a day, by the day that holds, then by identity. */
export function allReleases(content: Content, asOf: CalendarDate): Release[] {
  return [...content.organizations.keys()]
    .flatMap((organization) => releasesOf(content, organization, asOf))
    .sort(byPromise);
}

/** The releases without a bulletin that readers must be told about: missing, or put off; by the day that holds. */
export function unreleased(releases: readonly Release[]): Release[] {
  return releases
    .filter(({ state, released }) => !released && (state === 'missing' || state === 'postponed'))
    .sort(byPromise);
}

/** By the day that holds, then by identity. */
function byPromise(one: Release, other: Release): number {
  return compareDates(one.promised, other.promised) || (one.id < other.id ? -1 : 1);
}

/** How many releases stand in each state. */
export type ServiceRecord = Record<ReleaseState, number>;

/** Counts releases by state. */
export function countReleases(releases: readonly Release[]): ServiceRecord {
  const record: ServiceRecord = { 'on-time': 0, postponed: 0, late: 0, missing: 0, upcoming: 0 };
  for (const { state } of releases) record[state] += 1;
  return record;
}

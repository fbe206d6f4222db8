import { compareDates, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { periodEnd, periodStart, type Period } from '../vietnamese/period.ts';
import type { Bulletin } from './bulletin.ts';
import { bulletinsOf, newestBulletins } from './chronology.ts';
import { commitmentIdOf } from './commitment-reference.ts';
import { isClosing, type Commitment, type CommitmentStatus } from './commitment.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from './content.ts';
import { sectionReferences } from './section-pointers.ts';
import {
  lastDayInTime,
  workCalendarOf,
  workingDaysBetween,
  type WorkCalendar,
  type WorkingDays,
} from './working-days.ts';

/** What has become of a commitment by a day. */
export interface FollowUp {
  /** The station it has reached. */
  status: CommitmentStatus;
  /** The day it was closed; absent while it is open. Closed does not mean solved: `status` tells the outcome. */
  closed?: CalendarDate;
  /** Working days from the day it was received to the day it was closed, or to the as-of day. */
  taken: WorkingDays;
  /** The deadline in force; absent where none is set. */
  deadline?: CalendarDate;
  /** Working days that the closing, or for an open one the as-of day, lies after the deadline in force; absent in time. */
  overdue?: WorkingDays;
  /** How often the deadline was put off, and by how many working days in all; a deadline brought forward does not count. */
  postponed: WorkingDays & { times: number };
  /** The bulletins that report it, of whichever organization, the newest release first. */
  mentions: readonly Entry<Bulletin>[];
  /** The organization's bulletins over whose period it was open, if only for a day, and that do not report it. */
  silent: readonly Entry<Bulletin>[];
  /** Whether its result was made known to whoever raised it. */
  feedbackGiven: boolean;
}

/** An entry with what has become of it. */
export interface FollowedCommitment {
  entry: Entry<Commitment>;
  followUp: FollowUp;
}

const followedByDay = derivedOnce(() => new Map<string, ReadonlyMap<string, FollowedCommitment>>());

/** Every commitment with what had become of it by the end of `asOf`, by identity; worked out once for each day. */
export function followCommitments(content: Content, asOf: CalendarDate): ReadonlyMap<string, FollowedCommitment> {
  const days = followedByDay(content);
  const followed =
    days.get(toIso(asOf)) ??
    new Map(
      entriesIn(content, 'commitments').map((entry) => [entry.id, { entry, followUp: followUp(content, entry, asOf) }]),
    );
  days.set(toIso(asOf), followed);
  return followed;
}

/** The station that a commitment had reached by the end of `asOf`, and the day of its closing where that closed it. */
export function stationBy({ history }: Commitment, asOf: CalendarDate): Pick<FollowUp, 'status' | 'closed'> {
  const step = history.findLast(({ date }) => compareDates(date, asOf) <= 0);
  if (!step) return { status: 'received' };
  return { status: step.status, ...(isClosing(step.status) && { closed: step.date }) };
}

/** What had become of a commitment by the end of `asOf`; later stations, changes and bulletins are left out. */
export function followUp(content: Content, { id, data }: Entry<Commitment>, asOf: CalendarDate): FollowUp {
  const calendar = workCalendarOf(content);
  const past = (date: CalendarDate) => compareDates(date, asOf) <= 0;
  const { status, closed } = stationBy(data, asOf);
  const end = closed ?? asOf;
  const { deadline, overdue } = deadlineStanding(data, asOf, calendar);
  const isOut = ({ data: { status, released } }: Entry<Bulletin>) => status === 'published' && past(released);
  const mentions = (bulletinsByCommitment(content).get(id) ?? []).filter(isOut);
  return {
    status,
    ...(closed && { closed }),
    taken: workingDaysBetween(data.received, compareDates(end, data.received) < 0 ? data.received : end, calendar),
    ...(deadline && { deadline }),
    ...(overdue && { overdue }),
    postponed: sumPostponements(data, asOf, calendar),
    mentions,
    silent: bulletinsOf(content, data.organization)
      .filter(isOut)
      .filter(
        ({ data: { period, released } }) =>
          compareDates(released, data.received) >= 0 && meets(period, data.received, end),
      )
      .filter((bulletin) => !mentions.includes(bulletin)),
    feedbackGiven: data.feedback !== undefined && past(data.feedback.date),
  };
}

/** The identities of the commitments that a bulletin reports, in its list or in one of its sections, each once. */
export function reportedCommitments(bulletin: Bulletin): string[] {
  const listed = (bulletin.commitments ?? []).map((reference) => commitmentIdOf(bulletin.organization, reference));
  const inSections = sectionReferences(bulletin).filter(({ to }) => to === 'commitments');
  return [...new Set([...listed, ...inSections.map(({ id }) => id)])];
}

const bulletinsByCommitment = derivedOnce((content): ReadonlyMap<string, readonly Entry<Bulletin>[]> => {
  const mentions = newestBulletins(content).flatMap((bulletin) =>
    reportedCommitments(bulletin.data).map((commitment) => ({ commitment, bulletin })),
  );
  const grouped = Map.groupBy(mentions, ({ commitment }) => commitment);
  return new Map([...grouped].map(([commitment, found]) => [commitment, found.map(({ bulletin }) => bulletin)]));
});

/** Whether any day of the period lies between the two days, both included. */
function meets(period: Period, first: CalendarDate, last: CalendarDate): boolean {
  return compareDates(periodEnd(period), first) >= 0 && compareDates(periodStart(period), last) <= 0;
}

/** The deadline in force at the end of `asOf`, and by how much the closing, or else `asOf`, lies after it. */
export function deadlineStanding(
  commitment: Commitment,
  asOf: CalendarDate,
  calendar: WorkCalendar,
): Pick<FollowUp, 'deadline' | 'overdue'> {
  const deadline = deadlineBy(commitment, asOf);
  if (!deadline) return {};
  const overdue = workingDaysLate(deadline, stationBy(commitment, asOf).closed ?? asOf, calendar);
  return { deadline, ...(overdue.days > 0 && { overdue }) };
}

/** The deadline that was in force at the end of `asOf`. */
function deadlineBy({ deadline, deadlineChanges = [] }: Commitment, asOf: CalendarDate): CalendarDate | undefined {
  const undecided = deadlineChanges.find(({ decided }) => compareDates(decided, asOf) > 0);
  return undecided ? undecided.from : deadline;
}

/** How many working days `day` lies after the last day in time; 0 where it does not. */
function workingDaysLate(deadline: CalendarDate, day: CalendarDate, calendar: WorkCalendar): WorkingDays {
  const last = lastDayInTime(deadline, calendar);
  return compareDates(day, last) > 0 ? workingDaysBetween(last, day, calendar) : { days: 0, known: true };
}

function sumPostponements(
  { deadlineChanges = [] }: Commitment,
  asOf: CalendarDate,
  calendar: WorkCalendar,
): FollowUp['postponed'] {
  const moves = deadlineChanges
    .filter(({ decided, from, to }) => compareDates(decided, asOf) <= 0 && compareDates(to, from) > 0)
    .map(({ from, to }) => workingDaysBetween(from, to, calendar));
  return {
    times: moves.length,
    days: moves.reduce((sum, { days }) => sum + days, 0),
    known: moves.every(({ known }) => known),
  };
}

import { commitmentStatuses, type Commitment, type DeadlineChange } from '../domain/commitment.ts';
import type { Content, Entry } from '../domain/content.ts';
import { stationBy } from '../domain/follow-up.ts';
import { lastDayInTime, workCalendarOf, workingDaysBetween, type WorkCalendar } from '../domain/working-days.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { viewDate, type DateView } from './source-view.ts';
import { formatWorkingDays } from './follow-up-words.ts';

/** Something that happened to a commitment on a day. */
export interface TimelineEvent {
  date: DateView;
  /** `step`: a station was reached; `deadline`: the deadline was moved; `expiry`: it passed in vain; `feedback`: the result was made known. */
  kind: 'step' | 'deadline' | 'expiry' | 'feedback';
  title: string;
  note?: string;
}

type Dated = Omit<TimelineEvent, 'date'> & { day: CalendarDate };

/** Everything that happened to a commitment up to `asOf`, the oldest first. */
export function viewTimeline(content: Content, entry: Entry<Commitment>, asOf: CalendarDate): TimelineEvent[] {
  return listEvents(content, entry, asOf).map(({ day, ...event }) => ({ date: viewDate(day), ...event }));
}

/** What happened to a commitment from `from` to `to`, both days included, the oldest first. */
export function viewEventsBetween(
  content: Content,
  entry: Entry<Commitment>,
  from: CalendarDate,
  to: CalendarDate,
): TimelineEvent[] {
  return listEvents(content, entry, to)
    .filter(({ day }) => compareDates(day, from) >= 0)
    .map(({ day, ...event }) => ({ date: viewDate(day), ...event }));
}

function listEvents(content: Content, { data }: Entry<Commitment>, asOf: CalendarDate): Dated[] {
  const calendar = workCalendarOf(content);
  const end = stationBy(data, asOf).closed ?? asOf;
  const events: Dated[] = [
    ...data.history.map(({ date, status, note }): Dated => ({
      day: date,
      kind: 'step',
      title: commitmentStatuses[status].label,
      ...(note && { note }),
    })),
    ...(data.deadlineChanges ?? []).map((change) => viewChange(change, calendar)),
    ...listExpiries(data, end, calendar),
    ...(data.feedback ? [viewFeedback(data, data.feedback)] : []),
  ];
  return events
    .filter(({ day }) => compareDates(day, asOf) <= 0)
    .map((event, position) => ({ event, position }))
    .sort((one, other) => compareDates(one.event.day, other.event.day) || one.position - other.position)
    .map(({ event }) => event);
}

function viewChange({ decided, from, to, reason }: DeadlineChange, calendar: WorkCalendar): Dated {
  const { days } = workingDaysBetween(from, to, calendar);
  const late = compareDates(decided, lastDayInTime(from, calendar)) > 0;
  const move = `${days < 0 ? 'Rút ngắn' : 'Lùi'} hạn ${formatWorkingDays(Math.abs(days))}`;
  return {
    day: decided,
    kind: 'deadline',
    title: `${move}, từ ${formatDate(from)} đến ${formatDate(to)}${late ? ', quyết định khi hạn cũ đã qua' : ''}`,
    note: reason,
  };
}

/** The deadlines that passed before they were moved and before the commitment was closed, `end` being its closing or the as-of day. */
function listExpiries(
  { deadline, deadlineChanges = [] }: Commitment,
  end: CalendarDate,
  calendar: WorkCalendar,
): Dated[] {
  const deadlines = [
    ...deadlineChanges.map(({ from, decided }) => ({
      date: from,
      until: compareDates(decided, end) < 0 ? decided : end,
    })),
    ...(deadline ? [{ date: deadline, until: end }] : []),
  ];
  return deadlines.flatMap(({ date, until }): Dated[] => {
    const last = lastDayInTime(date, calendar);
    if (compareDates(until, last) <= 0) return [];
    return [{ day: last, kind: 'expiry', title: `Hết hạn ${formatDate(date)}, việc chưa xong` }];
  });
}

function viewFeedback({ kind }: Commitment, { date, how }: NonNullable<Commitment['feedback']>): Dated {
  const title = kind === 'petition' ? 'Đã phản hồi người phản ánh' : 'Đã thông báo kết quả';
  return { day: date, kind: 'feedback', title, note: how };
}

import type { Content, Entry } from '../domain/content.ts';
import { eventDay, eventKinds, type Event } from '../domain/event.ts';
import { inlineText, resolveInline, type Inline } from '../markdown/inline.ts';
import { compareDates, formatDate, formatDateLong, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { toClock } from '../vietnamese/time.ts';
import { hrefOf, paths } from './address.ts';
import { viewDate, viewSource, type DateView, type SourceView } from './source-view.ts';
import {
  describeTime,
  referencesOfEvent,
  viewEventSummary,
  viewResults,
  viewStanding,
  type EventResultView,
  type EventStanding,
  type EventSummary,
} from './event-summary.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate, sitePlate } from './plate.ts';
import { viewPublication } from './publication-view.ts';
import { documentName } from './references.ts';
import { withStop } from './release-view.ts';

/** An event as its page shows it. */
export interface EventView extends PageView {
  kind: string;
  organization: Link;
  day?: DateView;
  time: string;
  /** `2026-10-05T14:30`, for machines; in Viet Nam's time. */
  startsAt?: string;
  place: string;
  host: string;
  announced?: DateView;
  registration?: string;
  /** Who approved it, and when. */
  approval?: string;
  topics: string[];
  standing: EventStanding;
  standingText: string;
  /** What a reader must know first: postponed, cancelled, not reported; as sentences. */
  notice: string[];
  summary: Inline[];
  results: EventResultView[];
  resultsNote?: string;
  documents: (Link & { title: string })[];
  sources: SourceView[];
}

/** All events as their list shows them. */
export interface EventsView extends PageView {
  /** From the as-of day on, the soonest first; those without a day last. */
  upcoming: EventSummary[];
  /** Before that day, or held on it; the newest year and day first. */
  past: { year: number; events: EventSummary[] }[];
}

const title = 'Lịch đối thoại, tiếp công dân';
/** As the way to it calls it. */
const shortTitle = 'Lịch tiếp dân';
const description =
  'Các buổi đối thoại, tiếp công dân, gặp gỡ người dân sắp diễn ra, và kết quả của những buổi đã diễn ra.';

/** All events as of a day. */
export function viewEvents(content: Content, asOf: CalendarDate): EventsView {
  const path = paths.events();
  const sorted = [...content.events.values()].sort(compareEvents);
  const show = (event: Entry<Event>) => viewEventSummary(content, event, asOf);
  const isInvented = ({ data }: Entry<Event>) => content.organizations.get(data.organization)!.data.illustrative;
  return {
    path,
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[shortTitle, path]]),
    cards: [sitePlate(content)],
    illustrative: sorted.length > 0 && sorted.every(isInvented),
    article: false,
    upcoming: sorted.filter(({ data }) => !isPast(data, asOf)).map(show),
    past: [
      ...Map.groupBy(sorted.filter(({ data }) => isPast(data, asOf)).reverse(), ({ data }) => eventDay(data)!.year),
    ].map(([year, events]) => ({
      year,
      events: events.map(show),
    })),
  };
}

/** The events of one organization: those to come, the next one first, then the last three. */
export function viewEventsOf(content: Content, organization: string, asOf: CalendarDate): EventSummary[] {
  const sorted = [...content.events.values()]
    .filter(({ data }) => data.organization === organization)
    .sort(compareEvents);
  const upcoming = sorted.filter((event) => !isPast(event.data, asOf));
  const past = sorted.filter((event) => isPast(event.data, asOf)).reverse();
  return [...upcoming, ...past.slice(0, 3)].map((event) => viewEventSummary(content, event, asOf));
}

/** Whether an event is over; one without a day is not. */
function isPast(event: Event, asOf: CalendarDate): boolean {
  const day = eventDay(event);
  return event.state === 'held' || (day !== undefined && compareDates(day, asOf) < 0);
}

/** By day and time, those without a day last, then by identity. */
function compareEvents(one: Entry<Event>, other: Entry<Event>): number {
  const [key, otherKey] = [orderOf(one), orderOf(other)];
  return key < otherKey ? -1 : key > otherKey ? 1 : 0;
}

function orderOf({ id, data }: Entry<Event>): string {
  const day = eventDay(data);
  return `${day ? toIso(day) : '9999'} ${toClock(data.start)} ${id}`;
}

/** An event as its page shows it. */
export function viewEvent(content: Content, { id, data }: Entry<Event>, asOf: CalendarDate): EventView {
  const organization = content.organizations.get(data.organization)!;
  const { illustrative } = organization.data;
  const day = eventDay(data);
  const summary = resolveInline(data.summary, referencesOfEvent(content, data));
  const results = viewResults(data);
  const standing = viewStanding(data, asOf);
  const path = paths.event(id);
  return {
    path,
    title: data.title,
    description: inlineText(summary),
    breadcrumbs: viewBreadcrumbs(content, [
      [shortTitle, paths.events()],
      [data.title, path],
    ]),
    cards: [organizationPlate(content, data.organization)],
    illustrative,
    article: true,
    ...viewPublication(data),
    kind: eventKinds[data.kind],
    organization: { text: organization.data.name, href: hrefOf(content.site, paths.organization(organization.id)) },
    ...(day && {
      day: { iso: toIso(day), text: formatDateLong(day) },
      startsAt: `${toIso(day)}T${toClock(data.start)}`,
    }),
    time: describeTime(data),
    place: data.place,
    host: data.host,
    ...(data.announced && { announced: viewDate(data.announced) }),
    ...(data.registration && { registration: data.registration }),
    topics: data.topics ?? [],
    ...standing,
    notice: describeStanding(data, standing.standing),
    summary,
    results,
    ...(data.results?.note && { resultsNote: data.results.note }),
    documents: (data.documents ?? []).flatMap((document) => {
      const found = content.documents.get(document);
      return found
        ? [
            {
              text: documentName(found.data),
              title: found.data.title,
              href: hrefOf(content.site, paths.document(document)),
            },
          ]
        : [];
    }),
    sources: (data.sources ?? []).map(viewSource),
  };
}

function describeStanding({ state, date, postponedTo, reason }: Event, standing: EventStanding): string[] {
  const why = reason ? [`Lý do: ${withStop(reason)}`] : [];
  if (state === 'cancelled') return [`Buổi định ngày ${formatDate(date)} đã hủy.`, ...why];
  if (state === 'postponed' && !postponedTo)
    return [`Buổi định ngày ${formatDate(date)} đã hoãn, chưa có ngày mới.`, ...why];
  const moved = postponedTo ? [`Lùi từ ngày ${formatDate(date)} đến ngày ${formatDate(postponedTo)}.`, ...why] : [];
  return standing === 'unreported' ? [...moved, 'Đã qua ngày diễn ra mà đơn vị chưa báo cáo kết quả.'] : moved;
}

import type { Content, Entry } from '../domain/content.ts';
import {
  eventDay,
  eventKinds,
  eventMeasures,
  eventStates,
  isAwaitingResults,
  type Event,
  type EventState,
} from '../domain/event.ts';
import { shareOf } from '../domain/reported.ts';
import { formatValue } from '../domain/value.ts';
import { resolveInline, type Inline } from '../markdown/inline.ts';
import type { References } from '../markdown/references.ts';
import { compareDates, weekdayName, type CalendarDate } from '../vietnamese/date.ts';
import { formatQuantity } from '../vietnamese/quantity.ts';
import { formatTime } from '../vietnamese/time.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { organizationName } from './organization-link.ts';
import { viewDate, type DateView } from './source-view.ts';
import type { Link } from './link.ts';
import { referencesTo } from './references.ts';

/** How an event stands: as its file says, or `unreported` where its day passed without a word of what came of it. */
export type EventStanding = EventState | 'unreported';

/** One result of an event. */
export interface EventResultView {
  label: string;
  value: string;
  unit: string;
  /** As a share of its whole: `12/15`. */
  share?: string;
}

/** An event as lists show it. */
export interface EventSummary extends Link {
  kind: string;
  organization: string;
  /** Whether the organization is invented. */
  illustrative: boolean;
  /** The day it takes place; absent while that is open. */
  day?: DateView;
  /** `Thứ Ba, 14 giờ 30 – 16 giờ`. */
  time: string;
  place: string;
  standing: EventStanding;
  /** `Đã hoãn`, `Chưa báo cáo kết quả`. */
  standingText: string;
  summary: Inline[];
  results: EventResultView[];
}

/** Resolves what the prose of an event points at: its own results, and documents. */
export function referencesOfEvent(content: Content, event: Event): References {
  return referencesTo(content, eventMeasures(event));
}

/** An event as lists show it. */
export function viewEventSummary(content: Content, { id, data }: Entry<Event>, asOf: CalendarDate): EventSummary {
  const day = eventDay(data);
  return {
    text: data.title,
    href: hrefOf(content.site, paths.event(id)),
    kind: eventKinds[data.kind],
    organization: organizationName(content, data.organization),
    illustrative: content.organizations.get(data.organization)!.data.illustrative,
    ...(day && { day: viewDate(day) }),
    time: describeTime(data),
    place: data.place,
    ...viewStanding(data, asOf),
    summary: resolveInline(data.summary, referencesOfEvent(content, data)),
    results: viewResults(data),
  };
}

/** How an event stands as of a day. */
export function viewStanding(event: Event, asOf: CalendarDate): { standing: EventStanding; standingText: string } {
  if (isAwaitingResults(event, asOf)) return { standing: 'unreported', standingText: 'Chưa báo cáo kết quả' };
  const isToday = event.state === 'planned' && compareDates(eventDay(event)!, asOf) === 0;
  if (isToday) return { standing: 'planned', standingText: 'Hôm nay' };
  const isReset = event.state === 'postponed' && event.postponedTo;
  return { standing: event.state, standingText: isReset ? 'Lùi ngày' : eventStates[event.state] };
}

/** `Thứ Ba, 14 giờ 30 – 16 giờ`; without the weekday while the day is open. */
export function describeTime(event: Event): string {
  const day = eventDay(event);
  const hours = [event.start, ...(event.end ? [event.end] : [])].map(formatTime).join(' – ');
  return day ? `${capitalizeFirst(weekdayName(day))}, ${hours}` : hours;
}

/** The results of an event; none before they are reported. */
export function viewResults(event: Event): EventResultView[] {
  const measures = [...eventMeasures(event).values()];
  return measures.map((measure) => {
    const { spec, figure } = measure;
    const whole = measures.find((other) => other.keys.at(-1) === spec.of);
    const share = whole && shareOf(measure, whole);
    return {
      label: spec.label,
      value: formatValue(figure.value),
      unit: figure.value.kind === 'number' && !figure.value.unit ? spec.unit : '',
      ...(share && { share: formatQuantity(share) }),
    };
  });
}

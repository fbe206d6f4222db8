import { z } from 'zod';
import { choiceField } from './choice.ts';
import { waiversField } from './waiver.ts';
import { parseTime } from '../vietnamese/time.ts';
import { compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { dateField, identifierField, lineField, parsedField, sourceSchema, textField } from './fields.ts';
import { formerIdsField } from './former-ids.ts';
import { flattenMeasures, group, groupsOf, measure, type Measure, type MeasureGroup } from './measure.ts';
import { publicationFields } from './publication.ts';

/** What an event is. */
export const eventKinds = {
  dialogue: 'Đối thoại',
  'citizen-reception': 'Tiếp công dân',
  'voter-meeting': 'Tiếp xúc cử tri',
  'residents-meeting': 'Cuộc họp của cộng đồng dân cư',
  meeting: 'Hội nghị, sinh hoạt',
} as const;

/** What became of an event, as readers read it. */
export const eventStates = {
  planned: 'Sắp diễn ra',
  held: 'Đã diễn ra',
  postponed: 'Đã hoãn',
  cancelled: 'Đã hủy',
} as const;
/** What became of an event. */
export type EventState = keyof typeof eventStates;

/** A time of the day, `14:30`. */
export const timeField = parsedField('time-invalid', parseTime);

/** What came of an event. Counts only: nobody who spoke is named. */
export const eventResultsSchema = group(
  { label: 'Kết quả', identities: [{ whole: ['raised'], parts: ['answered', 'pending'], relation: 'equal' }] },
  {
    /** How many people came. */
    attendees: measure({ label: 'Người dự', unit: 'người' }),
    /** Questions, petitions and proposals that were raised. */
    raised: measure({ label: 'Ý kiến nêu ra', unit: 'ý kiến' }),
    /** Of these, answered at the event. */
    answered: measure({ label: 'Đã trả lời tại chỗ', unit: 'ý kiến', direction: 'up', of: 'raised' }),
    /** Of these, taken along to be answered later. */
    pending: measure({
      label: 'Còn phải trả lời',
      unit: 'ý kiến',
      direction: 'down',
      accumulation: 'stock',
      of: 'raised',
    }),
    /** What a reader must know to understand the counts. */
    note: textField().optional(),
  },
);

/** An event at which an organization meets the people: a dialogue, a reception of citizens, a meeting. */
export const eventSchema = z.strictObject({
  /** Its headline. */
  title: lineField(160),
  /** What it is about, in one or two sentences; may point at its own results. */
  summary: textField(400),
  /** What it is. */
  kind: choiceField(eventKinds),
  /** The organization that holds it. */
  organization: identifierField,
  /** The day it was announced. */
  announced: dateField.optional(),
  /** The day it was first set for. */
  date: dateField,
  /** When it begins. */
  start: timeField,
  /** When it ends. */
  end: timeField.optional(),
  /** Where: a public place. */
  place: lineField(),
  /** Who presides, by position: `Chủ tịch Ủy ban nhân dân xã`; never a person's name. */
  host: lineField(),
  /** How to register or send questions ahead. */
  registration: textField(600).optional(),
  /** What will be talked about. */
  topics: z.array(lineField()).min(1).optional(),
  /** What became of it. */
  state: choiceField(eventStates).default('planned'),
  /** Why it was postponed or cancelled. */
  reason: textField(400).optional(),
  /** The new day of an event that was postponed; stays after it was held. */
  postponedTo: dateField.optional(),
  /** What came of it. */
  results: eventResultsSchema.optional(),
  /** Documents that require it or came of it. */
  documents: z.array(identifierField).min(1).optional(),
  ...publicationFields,
  /** Where its facts come from. */
  sources: z.array(sourceSchema).min(1).optional(),
  /** Identities it had before; their addresses lead to it. */
  formerIds: formerIdsField,
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** An event at which an organization meets the people. */
export type Event = z.output<typeof eventSchema>;

/** The day on which an event takes place, or took place; undefined while it is postponed without a new day. */
export function eventDay({ state, date, postponedTo }: Event): CalendarDate | undefined {
  return postponedTo ?? (state === 'postponed' ? undefined : date);
}

/** Whether the day of an event is past while nothing tells what came of it, as of a day. */
export function isAwaitingResults(event: Event, asOf: CalendarDate): boolean {
  const day = eventDay(event);
  return day !== undefined && event.state !== 'cancelled' && !event.results && compareDates(day, asOf) < 0;
}

/** The results of an event as a group of measures; none before they are reported. */
export function eventResultGroups({ results }: Event): MeasureGroup[] {
  return groupsOf(eventResultsSchema, results, 'results', ['results']);
}

/** The results of an event by the path that its prose points at them with: `results.raised`. */
export function eventMeasures(event: Event): ReadonlyMap<string, Measure> {
  return new Map(flattenMeasures(eventResultGroups(event)).map((one) => [one.path, one]));
}

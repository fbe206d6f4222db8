import { compareDates, type CalendarDate } from '../vietnamese/date.ts';
import type { Bulletin } from './bulletin.ts';
import type { Commitment } from './commitment.ts';
import { derivedOnce, entriesIn } from './content.ts';
import type { Event } from './event.ts';

/** The latest of some days, those after `asOf` left out; undefined where none is left. */
export function latestDay(days: readonly (CalendarDate | undefined)[], asOf?: CalendarDate): CalendarDate | undefined {
  return days
    .filter((day) => day !== undefined)
    .filter((day) => !asOf || compareDates(day, asOf) <= 0)
    .reduce<CalendarDate | undefined>(
      (latest, day) => (latest && compareDates(latest, day) >= 0 ? latest : day),
      undefined,
    );
}

/** The day on which a bulletin last changed for the public: its release, or its last correction. */
export function bulletinChanged({ released, corrections = [] }: Bulletin): CalendarDate {
  return latestDay([released, ...corrections.map(({ date }) => date)])!;
}

/** The day on which anything was last known of a commitment, as of a day. */
export function commitmentChanged(
  { received, history, deadlineChanges = [], feedback }: Commitment,
  asOf: CalendarDate,
): CalendarDate | undefined {
  return latestDay(
    [received, ...history.map(({ date }) => date), ...deadlineChanges.map(({ decided }) => decided), feedback?.date],
    asOf,
  );
}

/** The day that an event was last told about by its own dates: announced, or held; undefined where neither is past. */
export function eventChanged({ announced, date, postponedTo }: Event, asOf: CalendarDate): CalendarDate | undefined {
  return latestDay([announced, date, postponedTo], asOf);
}

/** The day on which a bulletin was last released, corrected or withdrawn, or a story published; undefined without any. */
export const contentChanged = derivedOnce((content): CalendarDate | undefined =>
  latestDay([
    ...entriesIn(content, 'bulletins').map(({ data }) => bulletinChanged(data)),
    ...entriesIn(content, 'stories').map(({ data }) => data.published),
    ...[...content.withdrawn.values()].map(({ data }) => data.withdrawal.date),
  ]),
);

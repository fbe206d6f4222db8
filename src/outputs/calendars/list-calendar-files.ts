import { entriesIn } from '../../domain/content.ts';
import { allReleases } from '../../domain/release-calendar.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import type { Output, OutputSource } from '../output.ts';
import { writeCalendar, type CalendarItem } from './calendar.ts';
import { eventItem } from './event-items.ts';
import { releaseItem } from './release-items.ts';

/** The calendars that can be subscribed to: events and releases, of the whole site and of each organization that has any. */
export function listCalendarFiles({ content, asOf }: OutputSource): Output[] {
  const { site } = content;
  const events = entriesIn(content, 'events');
  const releases = allReleases(content, asOf);
  const calendar = (path: string, name: string, list: () => CalendarItem[]): Output => ({
    path,
    type: 'text/calendar; charset=utf-8',
    render: () => writeCalendar(`${site.name}: ${name}`, absoluteAddress(site, path), list()),
  });
  const eventsBy = Map.groupBy(events, ({ data }) => data.organization);
  const releasesBy = Map.groupBy(releases, ({ organization }) => organization);
  const nameOf = (id: string) => content.organizations.get(id)!.data.name;
  return [
    calendar(paths.eventCalendar(), 'lịch đối thoại, tiếp công dân', () =>
      events.map((one) => eventItem(content, one)),
    ),
    calendar(paths.releaseCalendarFile(), 'lịch công bố', () => releases.map((one) => releaseItem(content, one))),
    ...[...eventsBy].map(([id, own]) =>
      calendar(paths.organizationEventCalendar(id), `lịch đối thoại, tiếp công dân, ${nameOf(id)}`, () =>
        own.map((one) => eventItem(content, one)),
      ),
    ),
    ...[...releasesBy].map(([id, own]) =>
      calendar(paths.organizationReleaseCalendar(id), `lịch công bố, ${nameOf(id)}`, () =>
        own.map((one) => releaseItem(content, one)),
      ),
    ),
  ];
}

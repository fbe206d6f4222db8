import { bulletinsOf } from '../domain/chronology.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import { bulletinChanged, commitmentChanged, contentChanged, eventChanged, latestDay } from '../domain/last-change.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { paths } from './address.ts';
import { storiesOf } from './story-view.ts';

/**
 * Gives the day on which a page last changed for its readers, by its root-relative path: as the dates in the content tell, so that
 * it is the same in every build. Undefined for pages of which nothing tells, such as those of documents.
 */
export function lastChanges(content: Content, asOf: CalendarDate): (path: string) => CalendarDate | undefined {
  const days = new Map<string, CalendarDate | undefined>([
    ...entriesIn(content, 'bulletins').map(({ id, data }) => [paths.bulletin(id), bulletinChanged(data)] as const),
    ...[...content.withdrawn.values()].map(({ id, data }) => [paths.bulletin(id), data.withdrawal.date] as const),
    ...entriesIn(content, 'stories').map(({ id, data }) => [paths.story(id), data.published] as const),
    ...entriesIn(content, 'commitments').map(
      ({ id, data }) => [paths.commitment(id), commitmentChanged(data, asOf)] as const,
    ),
    ...entriesIn(content, 'events').map(({ id, data }) => [paths.event(id), eventChanged(data, asOf)] as const),
    ...entriesIn(content, 'organizations').map(
      ({ id }) => [paths.organization(id), organizationChanged(content, id)] as const,
    ),
    ...[paths.home(), paths.bulletins(), paths.organizations(), paths.data(), paths.ledger()].map(
      (path) => [path, contentChanged(content)] as const,
    ),
    [paths.stories(), latestDay(entriesIn(content, 'stories').map(({ data }) => data.published))],
    [paths.events(), latestDay(entriesIn(content, 'events').map(({ data }) => eventChanged(data, asOf)))],
    [paths.register(), latestDay(entriesIn(content, 'commitments').map(({ data }) => commitmentChanged(data, asOf)))],
  ]);
  return (path) => days.get(path) ?? days.get(ownerOf(path));
}

/** The page of the organization that a page of series belongs to. */
function ownerOf(path: string): string {
  return path.replace(/^(\/don-vi\/[^/]+\/)dien-bien\/.*$/, '$1');
}

function organizationChanged(content: Content, id: string): CalendarDate | undefined {
  return latestDay([
    ...bulletinsOf(content, id).map(({ data }) => bulletinChanged(data)),
    ...storiesOf(content, id).map(({ data }) => data.published),
  ]);
}

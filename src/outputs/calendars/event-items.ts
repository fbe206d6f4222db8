import type { Content, Entry } from '../../domain/content.ts';
import { eventDay, eventKinds, type Event } from '../../domain/event.ts';
import { inlineText, resolveInline } from '../../markdown/inline.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import { referencesOfEvent } from '../../views/event-summary.ts';
import { organizationName } from '../../views/organization-link.ts';
import { withStop } from '../../views/release-view.ts';
import type { CalendarItem } from './calendar.ts';

/** An event as an item; one that was put off without a new day stays on its old day, as cancelled, so that calendars strike it out. */
export function eventItem(content: Content, { id, data }: Entry<Event>): CalendarItem {
  const day = eventDay(data);
  return {
    uid: `lich/${id}@${new URL(content.site.address).host}`,
    day: day ?? data.date,
    start: data.start,
    ...(data.end && { end: data.end }),
    title: titleOf(content, data),
    description: describe(content, data),
    place: data.place,
    address: absoluteAddress(content.site, paths.event(id)),
    cancelled: day === undefined || data.state === 'cancelled',
    stamp: data.announced ?? data.date,
  };
}

function titleOf(content: Content, { title, organization, state }: Event): string {
  const { illustrative } = content.organizations.get(organization)!.data;
  const lead = state === 'cancelled' ? 'Đã hủy: ' : state === 'postponed' ? 'Đã hoãn: ' : '';
  return `${illustrative ? '[Minh họa] ' : ''}${lead}${title}`;
}

function describe(content: Content, event: Event): string {
  const { kind, organization, host, reason, date, postponedTo, registration } = event;
  return [
    `${eventKinds[kind]}, ${organizationName(content, organization)}. Chủ trì: ${host}.`,
    inlineText(resolveInline(event.summary, referencesOfEvent(content, event))),
    ...(postponedTo ? [`Lùi từ ngày ${formatDate(date)}.`] : []),
    ...(reason ? [`Lý do: ${withStop(reason)}`] : []),
    ...(registration ? [`Đăng ký: ${withStop(registration)}`] : []),
  ].join('\n');
}

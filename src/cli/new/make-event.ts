import { eventKinds, type Event } from '../../domain/event.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { compareDates, formatDate, type CalendarDate } from '../../vietnamese/date.ts';
import { writeCommentedMarkdown } from './commented-yaml.ts';
import { unreported } from './figure-fields.ts';
import type { Skeleton, Surroundings } from './kind.ts';
import { freeName } from './naming.ts';
import { draftFields } from './repeated-fields.ts';

/** What is known of an event when it is set. */
export interface NewEvent {
  organization: string;
  kind: Event['kind'];
  title: string;
  date: CalendarDate;
  /** Written `08:00`. */
  start: string;
  place: string;
  /** A position. */
  host: string;
  /** Name of its file; made from the title where left out. */
  id?: string | undefined;
}

/** The draft of an event that is planned. */
export function makeEvent({ files, today }: Surroundings, event: NewEvent): Skeleton {
  const { organization, kind, title, date, start, place, host } = event;
  const isAhead = compareDates(today, date) <= 0;
  const counts = ['attendees', 'raised', 'answered', 'pending'].map((key) => ({ key, value: unreported }));
  const text = writeCommentedMarkdown(
    [
      { key: 'title', value: title },
      { key: 'summary', value: unwritten, comment: 'một, hai câu' },
      { key: 'kind', value: kind, comment: eventKinds[kind] },
      { key: 'organization', value: organization },
      {
        inactive: [
          {
            key: 'announced',
            value: formatDate(isAhead ? today : date),
            comment: 'ngày thông báo, trước ngày diễn ra',
          },
        ],
      },
      { key: 'date', value: formatDate(date) },
      { key: 'start', value: start },
      { key: 'place', value: place },
      { key: 'host', value: host, comment: 'người chủ trì, ghi bằng chức danh' },
      { inactive: [{ key: 'registration', value: unwritten, comment: 'cách đăng ký, gửi câu hỏi trước' }] },
      { inactive: [{ key: 'topics', value: { items: [{ value: unwritten }] } }] },
      {
        key: 'state',
        value: 'planned',
        comment: 'sau đó: held (đã diễn ra), postponed (hoãn), cancelled (hủy), kèm “reason”',
      },
      { inactive: [{ key: 'results', value: counts, comment: 'sau khi diễn ra' }] },
      ...draftFields,
    ],
    '',
  );
  return { file: `events/${event.id ?? freeName(files, 'events', title)}.md`, text };
}

import { entriesIn, type Entry } from '../../domain/content.ts';
import { eventDay, eventKinds, eventMeasures, eventStates, type Event } from '../../domain/event.ts';
import { shareOf } from '../../domain/reported.ts';
import { toIso } from '../../vietnamese/date.ts';
import { toClock } from '../../vietnamese/time.ts';
import { absoluteAddress, paths } from '../address.ts';
import { measureColumns, textOfObservation, valueColumns, type Observation } from './observation.ts';
import { defineTable, toOrganization } from './table.ts';

/** Every event at which an organization meets the people. */
export const eventTable = defineTable<Entry<Event> & { address: string }>({
  name: 'su-kien',
  title: 'Đối thoại, tiếp công dân',
  description: 'Các buổi đối thoại, tiếp công dân, gặp gỡ người dân.',
  key: ['event'],
  references: [toOrganization],
  columns: [
    {
      name: 'event',
      title: 'Mã buổi',
      description: 'Mã cố định.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị tổ chức.',
      type: 'string',
      required: true,
      read: ({ data }) => data.organization,
    },
    {
      name: 'kind',
      title: 'Loại',
      description: 'Loại sự kiện.',
      type: 'string',
      values: eventKinds,
      required: true,
      read: ({ data }) => data.kind,
    },
    {
      name: 'title',
      title: 'Tên buổi',
      description: 'Tên như trên trang.',
      type: 'string',
      required: true,
      read: ({ data }) => data.title,
    },
    {
      name: 'date',
      title: 'Ngày đã hẹn',
      description: 'Ngày hẹn đầu tiên.',
      type: 'date',
      required: true,
      read: ({ data }) => toIso(data.date),
    },
    {
      name: 'day',
      title: 'Ngày diễn ra',
      description: 'Ngày diễn ra sau khi lùi ngày; trống nếu hoãn mà chưa hẹn lại.',
      type: 'date',
      read: ({ data }) => {
        const day = eventDay(data);
        return day && toIso(day);
      },
    },
    {
      name: 'start',
      title: 'Giờ bắt đầu',
      description: 'Giờ Việt Nam.',
      type: 'string',
      required: true,
      read: ({ data }) => toClock(data.start),
    },
    {
      name: 'end',
      title: 'Giờ kết thúc',
      description: 'Giờ Việt Nam.',
      type: 'string',
      read: ({ data }) => data.end && toClock(data.end),
    },
    {
      name: 'place',
      title: 'Nơi',
      description: 'Địa điểm công cộng.',
      type: 'string',
      required: true,
      read: ({ data }) => data.place,
    },
    {
      name: 'host',
      title: 'Chủ trì',
      description: 'Chức vụ người chủ trì.',
      type: 'string',
      required: true,
      read: ({ data }) => data.host,
    },
    {
      name: 'state',
      title: 'Tình trạng',
      description: 'Sắp diễn ra, đã diễn ra, hoãn hay hủy, theo đơn vị ghi.',
      type: 'string',
      values: eventStates,
      required: true,
      read: ({ data }) => data.state,
    },
    {
      name: 'reason',
      title: 'Lý do',
      description: 'Lý do hoãn, hủy.',
      type: 'string',
      read: ({ data }) => data.reason,
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của buổi này.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'events').map((entry) => ({
      ...entry,
      address: absoluteAddress(content.site, paths.event(entry.id)),
    })),
});

interface ResultRow extends Observation {
  event: string;
  organization: string;
}

/** What came of events, one value a row. */
export const eventResultTable = defineTable<ResultRow>({
  name: 'ket-qua-su-kien',
  title: 'Kết quả đối thoại, tiếp công dân',
  description: 'Số người dự, số ý kiến nêu ra, đã trả lời, còn phải trả lời của từng buổi.',
  key: ['event', 'measure'],
  references: [toOrganization, { columns: ['event'], table: 'su-kien', to: ['event'] }],
  columns: [
    {
      name: 'event',
      title: 'Mã buổi',
      description: 'Buổi nào.',
      type: 'string',
      required: true,
      read: ({ event }) => event,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị tổ chức.',
      type: 'string',
      required: true,
      read: ({ organization }) => organization,
    },
    ...measureColumns,
    ...valueColumns,
    {
      name: 'as_published',
      title: 'Như trên trang',
      description: 'Nguyên văn như trên trang.',
      type: 'string',
      required: true,
      read: textOfObservation,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'events').flatMap(({ id, data }) =>
      observe(data).map((one) => ({ ...one, event: id, organization: data.organization })),
    ),
});

function observe(event: Event): Observation[] {
  const measures = eventMeasures(event);
  return [...measures.values()].flatMap((measure): Observation[] => {
    const { path, spec, figure } = measure;
    const own = { measure: path, label: spec.label, dimension: [], role: 'value' as const, value: figure.value, spec };
    const whole = spec.of === undefined ? undefined : measures.get(`results.${spec.of}`);
    const share = whole && shareOf(measure, whole);
    return share ? [own, { ...own, measure: `${path}/${spec.of}`, role: 'share', value: share }] : [own];
  });
}

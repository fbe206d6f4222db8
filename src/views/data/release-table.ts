import { allReleases, releaseStates, type Release } from '../../domain/release-calendar.ts';
import { toIso } from '../../vietnamese/date.ts';
import { periodId } from '../../vietnamese/period.ts';
import { defineTable, toOrganization } from './table.ts';

const stateMeanings = Object.fromEntries(Object.entries(releaseStates).map(([state, { meaning }]) => [state, meaning]));

/** Every bulletin that is owed: when it was due, when it came, how late. */
export const releaseTable = defineTable<Release & { asOf: string }>({
  name: 'lich-cong-bo',
  title: 'Lịch công bố',
  description: 'Mọi bản tin phải công bố: hạn, ngày công bố, muộn bao nhiêu ngày, tính đến ngày ở cột as_of.',
  key: ['organization', 'period'],
  references: [toOrganization],
  columns: [
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị phải công bố.',
      type: 'string',
      required: true,
      read: ({ organization }) => organization,
    },
    {
      name: 'period',
      title: 'Kỳ báo cáo',
      description: 'Mã kỳ, như trong tệp số liệu.',
      type: 'string',
      required: true,
      read: ({ period }) => periodId(period),
    },
    {
      name: 'due',
      title: 'Hạn theo lịch',
      description: 'Ngày cuối cùng theo lịch đã hứa.',
      type: 'date',
      required: true,
      read: ({ due }) => toIso(due),
    },
    {
      name: 'promised',
      title: 'Hạn đang có hiệu lực',
      description: 'Ngày cuối cùng sau khi lùi hạn có báo trước; bằng hạn theo lịch nếu không lùi.',
      type: 'date',
      required: true,
      read: ({ promised }) => toIso(promised),
    },
    {
      name: 'released',
      title: 'Ngày công bố',
      description: 'Ngày công bố; trống nếu chưa công bố.',
      type: 'date',
      read: ({ released }) => released && toIso(released),
    },
    {
      name: 'state',
      title: 'Tình trạng',
      description: 'Đúng hạn, muộn, lùi hạn, chưa công bố hay chưa đến hạn.',
      type: 'string',
      values: stateMeanings,
      required: true,
      read: ({ state }) => state,
    },
    {
      name: 'days_late',
      title: 'Số ngày muộn',
      description: 'Muộn bao nhiêu ngày so với hạn đang có hiệu lực; 0 nếu không muộn.',
      type: 'integer',
      required: true,
      read: ({ days }) => days,
    },
    {
      name: 'postponement_reason',
      title: 'Lý do lùi hạn',
      description: 'Lý do đã báo trước, nếu có.',
      type: 'string',
      read: ({ postponement }) => postponement?.reason,
    },
    {
      name: 'as_of',
      title: 'Tính đến ngày',
      description: 'Ngày mà tình trạng được tính đến.',
      type: 'date',
      required: true,
      read: ({ asOf }) => asOf,
    },
  ],
  rows: (content, asOf) => allReleases(content, asOf).map((release) => ({ ...release, asOf: toIso(asOf) })),
});

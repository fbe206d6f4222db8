import type { Bulletin } from '../../domain/bulletin.ts';
import { entriesIn } from '../../domain/content.ts';
import { toIso } from '../../vietnamese/date.ts';
import { periodEnd, periodId, periodStart } from '../../vietnamese/period.ts';
import { absoluteAddress, paths } from '../address.ts';
import { bulletinTitle } from '../bulletin-view.ts';
import { defineTable, toOrganization } from './table.ts';

interface BulletinRow {
  data: Pick<Bulletin, 'organization' | 'period' | 'title' | 'released' | 'withdrawal'> & Partial<Bulletin>;
  withdrawn: boolean;
  address: string;
}

/** Every bulletin, those taken back included. */
export const bulletinTable = defineTable<BulletinRow>({
  name: 'ban-tin',
  title: 'Bản tin',
  description: 'Các bản tin đã công bố, kể cả bản đã thu hồi (bản thu hồi không còn số liệu).',
  key: ['organization', 'period'],
  references: [toOrganization],
  columns: [
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị ra bản tin.',
      type: 'string',
      required: true,
      read: ({ data }) => data.organization,
    },
    {
      name: 'period',
      title: 'Kỳ báo cáo',
      description: 'Mã kỳ, như trong tệp số liệu.',
      type: 'string',
      required: true,
      read: ({ data }) => periodId(data.period),
    },
    {
      name: 'period_start',
      title: 'Ngày đầu kỳ',
      description: 'Ngày đầu tiên của kỳ.',
      type: 'date',
      required: true,
      read: ({ data }) => toIso(periodStart(data.period)),
    },
    {
      name: 'period_end',
      title: 'Ngày cuối kỳ',
      description: 'Ngày cuối cùng của kỳ.',
      type: 'date',
      required: true,
      read: ({ data }) => toIso(periodEnd(data.period)),
    },
    {
      name: 'title',
      title: 'Tên bản tin',
      description: 'Tên như trên trang.',
      type: 'string',
      required: true,
      read: ({ data }) => bulletinTitle(data),
    },
    {
      name: 'number',
      title: 'Số văn bản',
      description: 'Số và ký hiệu của bản giấy, nếu có.',
      type: 'string',
      read: ({ data }) => data.number,
    },
    {
      name: 'released',
      title: 'Ngày công bố',
      description: 'Ngày công bố lần đầu.',
      type: 'date',
      required: true,
      read: ({ data }) => toIso(data.released),
    },
    {
      name: 'corrections',
      title: 'Số lần đính chính, cập nhật',
      description: 'Số thay đổi của số liệu sau khi công bố.',
      type: 'integer',
      required: true,
      read: ({ data }) => data.corrections?.length ?? 0,
    },
    {
      name: 'withdrawn_on',
      title: 'Ngày thu hồi',
      description: 'Ngày bản tin bị thu hồi; trống nếu còn hiệu lực.',
      type: 'date',
      read: ({ data, withdrawn }) => (withdrawn && data.withdrawal ? toIso(data.withdrawal.date) : undefined),
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của bản tin; thêm so-lieu.csv hoặc so-lieu.json vào cuối để lấy riêng số liệu của bản tin.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content) =>
    [
      ...entriesIn(content, 'bulletins').map(({ id, data }) => ({ id, data, withdrawn: false })),
      ...[...content.withdrawn.values()].map(({ id, data }) => ({ id, data, withdrawn: true })),
    ]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, data, withdrawn }) => ({
        data,
        withdrawn,
        address: absoluteAddress(content.site, paths.bulletin(id)),
      })),
});

import { entriesIn, type Entry } from '../../domain/content.ts';
import { organizationKinds, type Organization } from '../../domain/organization.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { defineTable } from './table.ts';

interface OrganizationRow extends Entry<Organization> {
  address: string;
}

/** Every organization that accounts here. */
export const organizationTable = defineTable<OrganizationRow>({
  name: 'don-vi',
  title: 'Cơ quan, đơn vị',
  description: 'Các cơ quan, đơn vị công khai tại đây, kể cả đơn vị đã kết thúc hoạt động.',
  key: ['organization'],
  references: [{ columns: ['parent'], table: 'don-vi', to: ['organization'] }],
  columns: [
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Mã cố định của cơ quan, đơn vị.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'name',
      title: 'Tên',
      description: 'Tên đầy đủ hiện nay.',
      type: 'string',
      required: true,
      read: ({ data }) => data.name,
    },
    {
      name: 'short_name',
      title: 'Tên ngắn',
      description: 'Tên dùng trong danh sách.',
      type: 'string',
      read: ({ data }) => data.shortName,
    },
    {
      name: 'kind',
      title: 'Loại',
      description: 'Loại cơ quan, đơn vị.',
      type: 'string',
      values: organizationKinds,
      required: true,
      read: ({ data }) => data.kind,
    },
    {
      name: 'level',
      title: 'Cấp',
      description: 'Cấp hành chính, bằng lời.',
      type: 'string',
      required: true,
      read: ({ data }) => data.level,
    },
    {
      name: 'place',
      title: 'Nơi',
      description: 'Đơn vị ở đâu.',
      type: 'string',
      required: true,
      read: ({ data }) => data.place,
    },
    {
      name: 'parent',
      title: 'Đơn vị cấp trên',
      description: 'Mã của đơn vị cấp trên trực tiếp.',
      type: 'string',
      read: ({ data }) => data.parent,
    },
    {
      name: 'founded',
      title: 'Ngày thành lập',
      description: 'Ngày đầu tiên hoạt động.',
      type: 'date',
      read: ({ data }) => data.founded && toIso(data.founded),
    },
    {
      name: 'ended',
      title: 'Ngày kết thúc',
      description: 'Ngày cuối cùng hoạt động; trống nếu vẫn còn.',
      type: 'date',
      read: ({ data }) => data.ended && toIso(data.ended),
    },
    {
      name: 'successors',
      title: 'Đơn vị kế tục',
      description: 'Mã các đơn vị kế tục, ngăn bằng dấu cách.',
      type: 'string',
      read: ({ data }) => data.successors?.join(' '),
    },
    {
      name: 'illustrative',
      title: 'Dữ liệu minh họa',
      description: 'true nếu đơn vị được đặt ra để làm mẫu, không có thật.',
      type: 'boolean',
      required: true,
      read: ({ data }) => data.illustrative,
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của đơn vị.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'organizations').map((entry) => ({
      ...entry,
      address: absoluteAddress(content.site, paths.organization(entry.id)),
    })),
});

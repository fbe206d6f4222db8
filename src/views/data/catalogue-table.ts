import { catalogueKinds, type Catalogue } from '../../domain/catalogue.ts';
import { entriesIn, type Entry } from '../../domain/content.ts';
import { defineTable, toOrganization } from './table.ts';

/** Every catalogue that organizations and members review themselves against. */
export const catalogueTable = defineTable<Entry<Catalogue>>({
  name: 'danh-muc',
  title: 'Danh mục tự soi, nêu gương',
  description: 'Các danh mục biểu hiện, điều nêu gương, điều không được làm, và số mục của từng danh mục.',
  key: ['catalogue'],
  references: [toOrganization, { columns: ['document'], table: 'van-ban', to: ['document'] }],
  columns: [
    {
      name: 'catalogue',
      title: 'Mã danh mục',
      description: 'Mã cố định.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị dùng danh mục.',
      type: 'string',
      required: true,
      read: ({ data }) => data.organization,
    },
    {
      name: 'kind',
      title: 'Loại',
      description: 'Danh mục về điều gì.',
      type: 'string',
      values: catalogueKinds,
      required: true,
      read: ({ data }) => data.kind,
    },
    {
      name: 'name',
      title: 'Tên',
      description: 'Tên danh mục.',
      type: 'string',
      required: true,
      read: ({ data }) => data.name,
    },
    {
      name: 'items',
      title: 'Số mục',
      description: 'Danh mục có bao nhiêu mục.',
      type: 'integer',
      required: true,
      read: ({ data }) => data.size,
    },
    {
      name: 'document',
      title: 'Văn bản ban hành',
      description: 'Mã văn bản ban hành danh mục.',
      type: 'string',
      read: ({ data }) => data.document,
    },
  ],
  rows: (content) => entriesIn(content, 'catalogues'),
});

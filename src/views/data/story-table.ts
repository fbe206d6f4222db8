import { entriesIn, type Entry } from '../../domain/content.ts';
import { storyKinds, type Story } from '../../domain/story.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { defineTable, toOrganization } from './table.ts';

/** Every exemplary story. */
export const storyTable = defineTable<Entry<Story> & { address: string }>({
  name: 'guong-dien-hinh',
  title: 'Gương điển hình',
  description: 'Các bài về cách làm hay, tập thể và cá nhân điển hình.',
  key: ['story'],
  references: [toOrganization],
  columns: [
    {
      name: 'story',
      title: 'Mã bài',
      description: 'Mã cố định.',
      type: 'string',
      required: true,
      read: ({ id }) => id,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Nơi có gương điển hình.',
      type: 'string',
      required: true,
      read: ({ data }) => data.organization,
    },
    {
      name: 'kind',
      title: 'Loại',
      description: 'Bài về điều gì.',
      type: 'string',
      values: storyKinds,
      required: true,
      read: ({ data }) => data.kind,
    },
    {
      name: 'title',
      title: 'Tên bài',
      description: 'Tên như trên trang.',
      type: 'string',
      required: true,
      read: ({ data }) => data.title,
    },
    {
      name: 'published',
      title: 'Ngày đăng',
      description: 'Ngày đăng.',
      type: 'date',
      required: true,
      read: ({ data }) => toIso(data.published),
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang của bài.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content) =>
    entriesIn(content, 'stories').map((entry) => ({
      ...entry,
      address: absoluteAddress(content.site, paths.story(entry.id)),
    })),
});

import { unwritten } from '../../domain/unwritten.ts';
import type { YamlLine } from './commented-yaml.ts';

/** The fields that keep an entry from the public until whoever answers for it has approved it. */
export const draftFields: readonly YamlLine[] = [
  {
    key: 'status',
    value: 'draft',
    comment: 'bản nháp; soạn xong thì đổi thành review (chờ duyệt), duyệt rồi thì published (công bố)',
  },
  {
    inactive: [
      {
        key: 'approval',
        comment: 'người duyệt, ghi bằng chức danh; duyệt rồi thì thêm “date”, ngày duyệt',
        value: [{ key: 'by', value: 'Chủ tịch Ủy ban nhân dân xã' }],
      },
    ],
  },
];

/** Where the facts of an entry come from, to be filled in. */
export const offeredSources: YamlLine = {
  inactive: [
    {
      key: 'sources',
      comment: 'lấy từ đâu',
      value: {
        items: [
          {
            value: [
              { key: 'title', value: unwritten },
              { key: 'published', value: '01/01/2026' },
            ],
          },
        ],
      },
    },
  ],
};

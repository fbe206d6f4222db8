import type { YamlField, YamlLine } from './commented-yaml.ts';

/** What stands where an editor must still write; a draft may hold it, nothing published should. */
export const unwritten = 'Chưa viết.';

/** The field that keeps an entry from the public. */
export const draftStatus: YamlField = {
  key: 'status',
  value: 'draft',
  comment: 'bản nháp; xong thì đổi thành review (chờ duyệt) hoặc published (công bố)',
};

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

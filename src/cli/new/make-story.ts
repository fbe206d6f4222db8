import { storyKinds, type Story } from '../../domain/story.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { writeCommentedMarkdown, type YamlLine } from './commented-yaml.ts';
import type { Skeleton, Surroundings } from './kind.ts';
import { freeName } from './naming.ts';
import { draftFields } from './repeated-fields.ts';

/** What is known of a story before it is written. */
export interface NewStory {
  organization: string;
  title: string;
  kind: Story['kind'];
  /** Identity of the bulletin whose figures it points at. */
  bulletin?: string | undefined;
  /** For a person's story: how and when that person agreed. */
  consent?: string | undefined;
  /** Name of its file; made from the title where left out. */
  id?: string | undefined;
}

const headings = ['Cách làm', 'Kết quả', 'Nơi khác học được gì', 'Điều số liệu chưa nói'];

/** Photos beside the story, to be filled in. */
const offeredPhotos: YamlLine = {
  inactive: [
    {
      key: 'photos',
      comment: 'ảnh đặt cạnh bài viết, ảnh đầu hiện trước lời văn',
      value: {
        items: [
          {
            value: [
              { key: 'file', value: 'ten-tep-anh.jpg' },
              { key: 'alt', value: unwritten, comment: 'trong ảnh có gì, cho người không nhìn thấy ảnh' },
              { key: 'credit', value: unwritten, comment: 'ai chụp, hoặc ảnh của đơn vị nào' },
              { key: 'people', value: 'không', comment: 'có người nhận ra được thì ghi có, và thêm “consent”' },
            ],
          },
        ],
      },
    },
  ],
};

/** The draft of a story. */
export function makeStory({ files, today }: Surroundings, story: NewStory): Skeleton {
  const { organization, title, kind, bulletin, consent } = story;
  const aboutBulletin = {
    key: 'bulletin',
    value: bulletin ?? `${organization}/…`,
    comment: 'bản tin có số liệu mà bài dẫn bằng :so[…]',
  };
  const text = writeCommentedMarkdown(
    [
      { key: 'title', value: title },
      { key: 'summary', value: unwritten, comment: 'một, hai câu' },
      { key: 'kind', value: kind, comment: storyKinds[kind] },
      { key: 'organization', value: organization },
      bulletin ? aboutBulletin : { inactive: [aboutBulletin] },
      { key: 'published', value: formatDate(today), comment: 'sửa thành ngày đăng thật' },
      ...(consent
        ? [{ key: 'consent', value: consent, comment: 'người trong bài đã đồng ý bằng cách nào, ngày nào' }]
        : []),
      offeredPhotos,
      ...draftFields,
    ],
    headings.map((heading) => `## ${heading}\n\n${unwritten}`).join('\n\n'),
  );
  return { file: `stories/${story.id ?? freeName(files, 'stories', title)}.md`, text };
}

import { writeCommentedMarkdown } from './commented-yaml.ts';
import type { Skeleton } from './kind.ts';

/** What is known of a page of the site. */
export interface NewPage {
  id: string;
  title: string;
  summary: string;
}

/** The file of a page, without its text. */
export function makePage({ id, title, summary }: NewPage): Skeleton {
  const text = writeCommentedMarkdown(
    [
      { remark: 'Viết nội dung trang dưới dòng --- thứ hai.' },
      { key: 'title', value: title },
      { key: 'summary', value: summary },
    ],
    '',
  );
  return { file: `pages/${id}.md`, text };
}

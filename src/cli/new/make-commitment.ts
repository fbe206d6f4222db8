import {
  commitmentFields,
  commitmentKinds,
  type CommitmentField,
  type CommitmentKind,
} from '../../domain/commitment.ts';
import { entriesIn } from '../../domain/content.ts';
import { unwritten } from '../../domain/unwritten.ts';
import { formatDate, type CalendarDate } from '../../vietnamese/date.ts';
import { writeCommentedMarkdown } from './commented-yaml.ts';
import type { Skeleton, Surroundings } from './kind.ts';
import { nextCode, prefixOf } from './naming.ts';
import { draftFields } from './repeated-fields.ts';

const prefixes: Record<CommitmentKind, string> = {
  petition: 'kn',
  'focus-issue': 'vd',
  'audit-recommendation': 'kt',
  pledge: 'ck',
};

/** What is known of a commitment when it is entered. */
export interface NewCommitment {
  organization: string;
  kind: CommitmentKind;
  title: string;
  field: CommitmentField;
  received: CalendarDate;
  /** Identity of an organization, or a position. */
  responsible: string;
  deadline?: CalendarDate | undefined;
  /** Code in the register; the next free one where left out. */
  code?: string | undefined;
}

/** The draft of a commitment that has just been received. */
export function makeCommitment(surroundings: Surroundings, commitment: NewCommitment): Skeleton {
  const { organization, kind, title, field, received, responsible, deadline } = commitment;
  const day = formatDate(received);
  const code = commitment.code ?? suggestCode(surroundings, organization, kind, received.year);
  const text = writeCommentedMarkdown(
    [
      { remark: 'Không ghi tên, nơi ở, số điện thoại của ai; người phụ trách ghi bằng chức danh.' },
      { key: 'kind', value: kind, comment: commitmentKinds[kind] },
      { key: 'title', value: title },
      { key: 'field', value: field, comment: commitmentFields[field].label },
      { key: 'received', value: day, comment: 'ngày tiếp nhận' },
      { key: 'organization', value: organization },
      { key: 'responsible', value: responsible, comment: 'mã đơn vị, hoặc chức danh' },
      deadline
        ? { key: 'deadline', value: formatDate(deadline), comment: 'hạn phải xong' }
        : {
            inactive: [
              { key: 'deadline', value: day, comment: 'hạn phải xong; chưa có hạn thì không biết khi nào là quá hạn' },
            ],
          },
      {
        key: 'history',
        comment: 'mỗi bước một mục, bước cũ nhất ở trên',
        value: {
          items: [
            {
              value: [
                { key: 'date', value: day },
                {
                  key: 'status',
                  value: 'received',
                  comment: 'sau đó: accepted, in-progress, solved, answered, refused, transferred',
                },
              ],
            },
          ],
        },
      },
      {
        inactive: [
          {
            key: 'feedback',
            comment: 'khi đã trả lời người phản ánh',
            value: [
              { key: 'date', value: day },
              { key: 'how', value: 'Trả lời bằng văn bản' },
            ],
          },
        ],
      },
      ...draftFields,
    ],
    unwritten,
  );
  return { file: `commitments/${organization}/${code}.md`, text };
}

/** The next code of the register: with the letters that its newest commitment of the kind has, else with usual ones. */
function suggestCode(
  { content, files }: Surroundings,
  organization: string,
  kind: CommitmentKind,
  year: number,
): string {
  const folder = `commitments/${organization}/`;
  const codes = [...files]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length).replace(/\.md$/, ''));
  const last = entriesIn(content, 'commitments').findLast(
    ({ id, data }) =>
      data.organization === organization && data.kind === kind && prefixOf(id.slice(organization.length + 1)),
  );
  const prefix = (last && prefixOf(last.id.slice(organization.length + 1))) ?? prefixes[kind];
  return nextCode(codes, prefix, year);
}

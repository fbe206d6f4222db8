import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const sessions = (label: string, unit: string) =>
  group(
    {
      label,
      identities: [
        { whole: ['held'], parts: ['heldByHead'], relation: 'at-most' },
        { whole: ['raised'], parts: ['answered', 'pending'], relation: 'equal' },
      ],
    },
    {
      /** Sessions announced ahead for the period. */
      planned: measure({ label: 'Theo lịch đã thông báo', unit }),
      /** Sessions held. */
      held: measure({ label: 'Đã tổ chức', unit, direction: 'up' }),
      /** Sessions that the head led in person. */
      heldByHead: measure({ label: 'Người đứng đầu trực tiếp chủ trì', unit, direction: 'up' }),
      /** Citizens who came, counted each time. */
      attendees: measure({ label: 'Người dân tham dự', unit: 'lượt người' }),
      /** Questions and opinions raised. */
      raised: measure({ label: 'Ý kiến được nêu', unit: 'ý kiến' }),
      /** Questions answered, on the spot or in writing. */
      answered: measure({ label: 'Đã trả lời', unit: 'ý kiến', direction: 'up', continuity: 'recounted' }),
      /** Questions whose answer is still due. */
      pending: measure({ label: 'Chưa trả lời', unit: 'ý kiến', direction: 'down', continuity: 'recounted' }),
      /** Questions answered, of those raised. */
      answeredShare: measure({
        label: 'Tỉ lệ trả lời',
        kind: 'percent',
        direction: 'up',
        share: { parts: ['answered'], whole: ['raised'] },
      }),
      note: noteField,
    },
  ).optional();

/** Citizen reception and dialogues with the people (law on citizen reception 42/2013/QH13; decision 218-QĐ/TW). */
export const dialoguesSchema = group(
  { label: '' },
  {
    /** Regular and unscheduled reception of citizens. */
    reception: sessions('Tiếp công dân', 'buổi'),
    /** Dialogues of the head with the people. */
    dialogue: sessions('Đối thoại với Nhân dân', 'cuộc'),
    note: noteField,
  },
);

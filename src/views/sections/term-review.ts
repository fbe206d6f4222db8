import { resolveInline } from '../../markdown/inline.ts';
import type { ViewExtras } from '../record-view.ts';

const lists = [
  { key: 'highlights', id: 'ket-qua-noi-bat', title: 'Kết quả nổi bật' },
  { key: 'shortcomings', id: 'han-che', title: 'Hạn chế, khuyết điểm' },
  { key: 'causes', id: 'nguyen-nhan', title: 'Nguyên nhân của hạn chế' },
  { key: 'lessons', id: 'bai-hoc', title: 'Bài học kinh nghiệm' },
  { key: 'breakthroughs', id: 'dot-pha', title: 'Khâu đột phá' },
] as const;

/** Shows what a review comes to: a list of texts for each kind that it has. */
export const viewTermReview: ViewExtras = ({ bulletin, references }) => ({
  records: lists.flatMap(({ key, id, title }) => {
    const texts = bulletin.termReview?.[key] ?? [];
    const items = texts.map((text, index) => ({
      id: `${id}-${index + 1}`,
      title: '',
      text: resolveInline(text, references),
      absent: false,
      facts: [],
      links: [],
    }));
    return items.length > 0 ? [{ id, title, items }] : [];
  }),
});

import type { ChangeView } from './change-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import type { FigureView } from './figure-view.ts';
import type { TimelineEvent } from './timeline.ts';

/** Examples for the style guide; none of them is content. */
const better: ChangeView = {
  text: 'tăng 2 kiến nghị',
  movement: 'up',
  verdict: 'better',
  verdictText: 'tốt hơn',
  since: 'so với 15 của tháng 9 năm 2026',
  from: '15',
  against: 'tháng 9 năm 2026',
};

const figure = (id: string, fields: Partial<FigureView>): FigureView => ({
  path: id,
  id,
  label: 'Đã giải quyết xong',
  value: '17',
  unit: 'kiến nghị',
  directed: true,
  absent: false,
  changes: [],
  acknowledged: [],
  parts: [],
  including: [],
  ...fields,
});

/** A figure with each of the ways in which it can stand: moved, promised, corrected, absent. */
export const exampleFigures: FigureView[] = [
  figure('vi-du-tang', { changes: [better] }),
  figure('vi-du-chi-tieu', {
    label: 'Tỉ lệ hộ nghèo',
    value: '1,97%',
    unit: '',
    target: { text: '2%', outcome: 'met', outcomeText: 'đạt' },
  }),
  figure('vi-du-kem', {
    label: 'Quá hạn',
    value: '3',
    changes: [{ ...better, verdict: 'worse', verdictText: 'kém hơn' }],
  }),
  figure('vi-du-khuyet', { label: 'Ý kiến nêu ra', value: 'chưa báo cáo', unit: '', absent: true }),
];

/** Two entries of a list. */
export const exampleEntries: EntrySummary[] = ['Bản tin tháng 10 năm 2026', 'Bản tin tháng 9 năm 2026'].map((text) => ({
  text,
  href: '#',
  day: { iso: '2026-11-05', text: '05/11/2026' },
  about: 'Đảng bộ và chính quyền xã Mẫu',
  summary: ['Giải quyết xong 17 trong 23 kiến nghị.'],
  illustrative: true,
}));

/** What happened to a commitment. */
export const exampleCommitments: TimelineEvent[] = [
  { date: { iso: '2026-10-05', text: '05/10/2026' }, kind: 'step', title: 'Đã tiếp nhận' },
  { date: { iso: '2026-10-19', text: '19/10/2026' }, kind: 'expiry', title: 'Hết hạn, việc chưa xong' },
];

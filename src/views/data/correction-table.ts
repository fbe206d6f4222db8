import type { Bulletin } from '../../domain/bulletin.ts';
import { entriesIn, type Content, type Entry } from '../../domain/content.ts';
import type { Correction } from '../../domain/correction.ts';
import { correctionsByPath } from '../../domain/sealed-history.ts';
import { formatValue } from '../../domain/value.ts';
import { toIso } from '../../vietnamese/date.ts';
import { periodId } from '../../vietnamese/period.ts';
import { findFigureName } from '../figure-names.ts';
import { defineTable } from './table.ts';

interface CorrectionRow {
  organization: string;
  period: string;
  measure: string;
  label: string;
  correction: Correction;
  number: number;
}

/** Every change of a figure since its release. */
export const correctionTable = defineTable<CorrectionRow>({
  name: 'dinh-chinh',
  title: 'Đính chính, cập nhật số liệu',
  description: 'Mọi thay đổi của số liệu sau khi công bố, mỗi dòng một lần thay đổi.',
  key: ['organization', 'period', 'measure', 'number'],
  references: [{ columns: ['organization', 'period'], table: 'ban-tin', to: ['organization', 'period'] }],
  columns: [
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị ra bản tin.',
      type: 'string',
      required: true,
      read: (row) => row.organization,
    },
    {
      name: 'period',
      title: 'Kỳ báo cáo',
      description: 'Kỳ của bản tin.',
      type: 'string',
      required: true,
      read: (row) => row.period,
    },
    {
      name: 'measure',
      title: 'Mã số liệu',
      description: 'Số liệu được thay đổi.',
      type: 'string',
      required: true,
      read: (row) => row.measure,
    },
    {
      name: 'number',
      title: 'Lần thứ',
      description: 'Lần thay đổi thứ mấy của số liệu này, từ 1.',
      type: 'integer',
      required: true,
      read: (row) => row.number,
    },
    {
      name: 'label',
      title: 'Tên số liệu',
      description: 'Điều được đo.',
      type: 'string',
      required: true,
      read: (row) => row.label,
    },
    {
      name: 'date',
      title: 'Ngày',
      description: 'Ngày thay đổi.',
      type: 'date',
      required: true,
      read: ({ correction }) => toIso(correction.date),
    },
    {
      name: 'correction',
      title: 'Loại thay đổi',
      description: 'Sửa chỗ sai, hay cập nhật số sơ bộ.',
      type: 'string',
      values: { error: 'đính chính chỗ sai', revision: 'cập nhật số sơ bộ' },
      required: true,
      read: ({ correction }) => correction.kind,
    },
    {
      name: 'old',
      title: 'Đã công bố',
      description: 'Nguyên văn trước khi thay đổi.',
      type: 'string',
      required: true,
      read: ({ correction }) => formatValue(correction.old),
    },
    {
      name: 'new',
      title: 'Nay là',
      description: 'Nguyên văn sau khi thay đổi.',
      type: 'string',
      required: true,
      read: ({ correction }) => formatValue(correction.new),
    },
    {
      name: 'fault',
      title: 'Chỗ sai',
      description: 'Điều gì chưa đúng.',
      type: 'string',
      required: true,
      read: ({ correction }) => correction.fault,
    },
    {
      name: 'reason',
      title: 'Lý do',
      description: 'Vì sao có chỗ sai, phát hiện thế nào.',
      type: 'string',
      required: true,
      read: ({ correction }) => correction.reason,
    },
  ],
  rows: (content) => entriesIn(content, 'bulletins').flatMap((entry) => correctionsOf(content, entry)),
});

function correctionsOf(content: Content, { data }: Entry<Bulletin>): CorrectionRow[] {
  return [...correctionsByPath(data, content.indicators)].flatMap(([measure, corrections]) =>
    corrections.map((correction, index) => ({
      organization: data.organization,
      period: periodId(data.period),
      measure,
      label: findFigureName(content, data, measure).label,
      correction,
      number: index + 1,
    })),
  );
}

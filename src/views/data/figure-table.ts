import type { Bulletin } from '../../domain/bulletin.ts';
import { entriesIn, type Content, type Entry } from '../../domain/content.ts';
import { toIso } from '../../vietnamese/date.ts';
import { figureRows, type FigureRow } from './figure-rows.ts';
import { measureColumns, valueColumns } from './observation.ts';
import { defineTable, readRow, type Cell, type ColumnOf } from './table.ts';

/** The columns of every file of figures, of one bulletin or of the whole site. */
export const figureColumns: readonly ColumnOf<FigureRow>[] = [
  {
    name: 'organization',
    title: 'Mã đơn vị',
    description: 'Mã cố định của cơ quan, đơn vị; cũng là phần cuối địa chỉ trang của đơn vị.',
    type: 'string',
    required: true,
    read: ({ bulletin }) => bulletin.organization,
  },
  {
    name: 'organization_name',
    title: 'Tên đơn vị',
    description: 'Tên đầy đủ hiện nay của cơ quan, đơn vị.',
    type: 'string',
    required: true,
    read: ({ bulletin }) => bulletin.organizationName,
  },
  {
    name: 'period',
    title: 'Kỳ báo cáo',
    description:
      'Mã kỳ: 2026-10 là tháng 10, 2026-q3 là quý III, 2026-6t và 2026-9t là 6 tháng và 9 tháng đầu năm, 2026 là cả năm, 2020-2025 là nhiệm kỳ.',
    type: 'string',
    required: true,
    read: ({ bulletin }) => bulletin.period,
  },
  {
    name: 'period_start',
    title: 'Ngày đầu kỳ',
    description: 'Ngày đầu tiên của kỳ báo cáo.',
    type: 'date',
    required: true,
    read: ({ bulletin }) => bulletin.periodStart,
  },
  {
    name: 'period_end',
    title: 'Ngày cuối kỳ',
    description: 'Ngày cuối cùng của kỳ báo cáo.',
    type: 'date',
    required: true,
    read: ({ bulletin }) => bulletin.periodEnd,
  },
  {
    name: 'section',
    title: 'Mã phần',
    description: 'Mã phần của bản tin; figures là các chỉ tiêu kinh tế – xã hội và số liệu khác.',
    type: 'string',
    required: true,
    read: ({ measure }) => measure.slice(0, measure.indexOf('.')),
  },
  {
    name: 'section_title',
    title: 'Phần của bản tin',
    description: 'Tên phần như trên trang.',
    type: 'string',
    required: true,
    read: ({ sectionTitle }) => sectionTitle,
  },
  ...measureColumns,
  {
    name: 'origin',
    title: 'Nguồn gốc',
    description: 'Số do bản tin ghi, hay do trang tính ra từ các số bản tin ghi. Chỉ cộng, đếm các dòng reported.',
    type: 'string',
    values: { reported: 'bản tin ghi', computed: 'tính ra từ các số bản tin ghi' },
    required: true,
    read: ({ origin }) => origin,
  },
  ...valueColumns,
  {
    name: 'as_published',
    title: 'Như đã công bố',
    description:
      'Nguyên văn khi công bố lần đầu, ví dụ gần 6.300. Trống với số tính ra từ một số đã được đính chính về sau.',
    type: 'string',
    read: ({ published }) => published,
  },
  {
    name: 'as_corrected',
    title: 'Sau đính chính',
    description: 'Nguyên văn đang có hiệu lực, nếu đã có đính chính hoặc cập nhật; trống nếu chưa từng thay đổi.',
    type: 'string',
    read: ({ corrected }) => corrected,
  },
  {
    name: 'corrected_on',
    title: 'Ngày đính chính',
    description: 'Ngày của lần đính chính, cập nhật gần nhất.',
    type: 'date',
    read: ({ correction }) => correction && toIso(correction.date),
  },
  {
    name: 'correction',
    title: 'Loại thay đổi',
    description: 'Sửa một chỗ sai, hay cập nhật một số sơ bộ theo kế hoạch.',
    type: 'string',
    values: { error: 'đính chính chỗ sai', revision: 'cập nhật số sơ bộ' },
    read: ({ correction }) => correction?.kind,
  },
  {
    name: 'note',
    title: 'Ghi chú',
    description: 'Điều cần biết để hiểu số liệu.',
    type: 'string',
    read: ({ note }) => note,
  },
  {
    name: 'not_comparable',
    title: 'Vì sao không so sánh được',
    description: 'Vì sao không so được với các kỳ trước: đổi cách tính, đổi mẫu số. Trống nếu so được.',
    type: 'string',
    read: (row) => row.break,
  },
  {
    name: 'illustrative',
    title: 'Dữ liệu minh họa',
    description: 'true nếu đơn vị và số liệu được đặt ra để làm mẫu, không có thật. Xin bỏ các dòng này khi phân tích.',
    type: 'boolean',
    required: true,
    read: ({ bulletin }) => bulletin.illustrative,
  },
];

/** The figures of one bulletin as records of {@link figureColumns}. */
export function bulletinRecords(content: Content, entry: Entry<Bulletin>): Cell[][] {
  return figureRows(content, entry).map((row) => readRow(figureColumns, row));
}

/** Every figure of every bulletin. */
export const figureTable = defineTable<FigureRow>({
  name: 'so-lieu',
  title: 'Số liệu của các bản tin',
  description: 'Mọi số liệu của mọi bản tin, mỗi dòng một giá trị.',
  key: ['organization', 'period', 'measure'],
  references: [{ columns: ['organization', 'period'], table: 'ban-tin', to: ['organization', 'period'] }],
  columns: figureColumns,
  *rows(content) {
    for (const bulletin of entriesIn(content, 'bulletins')) yield* figureRows(content, bulletin);
  },
});

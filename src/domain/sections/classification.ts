import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const classes = (label: string, unit: string, sensitive: boolean) =>
  group(
    {
      label,
      identities: [
        {
          whole: ['total'],
          parts: ['excellent', 'good', 'completed', 'notCompleted', 'notClassified'],
          relation: 'equal',
        },
      ],
    },
    {
      /** How many there are. */
      total: measure({ label: 'Tổng số', unit, accumulation: 'stock' }),
      /** Excellent completion of duty. */
      excellent: measure({
        label: 'Hoàn thành xuất sắc nhiệm vụ',
        unit,
        direction: 'up',
        accumulation: 'stock',
        of: 'total',
      }),
      /** Good completion of duty. */
      good: measure({ label: 'Hoàn thành tốt nhiệm vụ', unit, direction: 'up', accumulation: 'stock', of: 'total' }),
      /** Completion of duty. */
      completed: measure({ label: 'Hoàn thành nhiệm vụ', unit, accumulation: 'stock', of: 'total' }),
      /** Duty not completed. */
      notCompleted: measure({
        label: 'Không hoàn thành nhiệm vụ',
        unit,
        direction: 'down',
        accumulation: 'stock',
        of: 'total',
        sensitive,
      }),
      /** Not classified: newly founded, on leave, exempt. */
      notClassified: measure({ label: 'Chưa xếp loại', unit, accumulation: 'stock', of: 'total', sensitive }),
      /** Good or better, of the total. */
      goodOrBetter: measure({
        label: 'Tỉ lệ hoàn thành tốt nhiệm vụ trở lên',
        kind: 'percent',
        direction: 'up',
        accumulation: 'stock',
        share: { parts: ['excellent', 'good'], whole: ['total'] },
      }),
      note: noteField,
    },
  ).optional();

/** Classification of organizations and persons by how they did their duty, as decided in the period. */
export const classificationSchema = group(
  { label: '' },
  {
    /** Party organizations that are weak, by the criteria in force. */
    weakOrganizations: measure({
      label: 'Tổ chức đảng yếu kém',
      unit: 'tổ chức',
      direction: 'down',
      accumulation: 'stock',
    }),
    /** Party organizations. */
    organizations: classes('Tổ chức đảng', 'tổ chức', false),
    /** Party members. */
    members: classes('Đảng viên', 'đảng viên', true),
    /** Leading collectives. */
    collectives: classes('Tập thể lãnh đạo, quản lý', 'tập thể', false),
    /** Officials. */
    officials: classes('Cán bộ, công chức, viên chức', 'người', true),
    note: noteField,
  },
);

import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const subjects = (label: string, sensitive = false) =>
  group(
    {
      label,
      identities: [
        { whole: ['organizations'], parts: ['organizationsInViolation'], relation: 'at-most' },
        { whole: ['members'], parts: ['membersInViolation'], relation: 'at-most' },
      ],
    },
    {
      /** Organizations looked into. */
      organizations: measure({ label: 'Tổ chức', unit: 'tổ chức' }),
      /** Members looked into. */
      members: measure({ label: 'Đảng viên', unit: 'đảng viên', sensitive }),
      /** Organizations found to have broken rules. */
      organizationsInViolation: measure({ label: 'Tổ chức có vi phạm', unit: 'tổ chức' }),
      /** Members found to have broken rules. */
      membersInViolation: measure({ label: 'Đảng viên có vi phạm', unit: 'đảng viên', sensitive: true }),
      note: noteField,
    },
  ).optional();

/** Inspection and supervision by the Party's committees in the period. */
export const inspectionSchema = group(
  { label: '' },
  {
    /** Planned inspections. */
    planned: subjects('Kiểm tra theo chương trình'),
    /** Inspections on signs of violation. */
    signsOfViolation: subjects('Kiểm tra khi có dấu hiệu vi phạm', true),
    /** Supervision by topic. */
    supervised: subjects('Giám sát chuyên đề'),
    /** Inspections of how inspection itself is done. */
    inspectionDuty: subjects('Kiểm tra việc thực hiện nhiệm vụ kiểm tra, giám sát'),
    /** Inspections of the Party's finances. */
    finance: subjects('Kiểm tra tài chính đảng'),
    /** Denunciations and appeals: counts only, for who denounced is a secret. */
    denunciations: group(
      {
        label: 'Đơn tố cáo, khiếu nại kỷ luật',
        identities: [{ whole: ['received'], parts: ['settled', 'pending'], relation: 'equal' }],
      },
      {
        /** Received in the period or carried over into it. */
        received: measure({ label: 'Phải giải quyết', unit: 'đơn', continuity: 'recounted' }),
        /** Settled in the period. */
        settled: measure({ label: 'Đã giải quyết', unit: 'đơn', direction: 'up' }),
        /** Not yet settled. */
        pending: measure({ label: 'Đang giải quyết', unit: 'đơn', direction: 'down', continuity: 'recounted' }),
      },
    ).optional(),
    note: noteField,
  },
);

import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/**
 * Party discipline by form (Party Charter, art. 35: three forms for organizations, four for members). Grounds are named as
 * shares of the total, for they differ from decision to decision.
 */
export const disciplineSchema = group(
  {
    label: '',
    identities: [
      { whole: ['organizations'], parts: ['organizationsByForm.*'], relation: 'equal' },
      { whole: ['members'], parts: ['membersByForm.*'], relation: 'equal' },
    ],
  },
  {
    /** Organizations disciplined. */
    organizations: measure({ label: 'Tổ chức đảng bị kỷ luật', unit: 'tổ chức' }),
    /** Organizations disciplined, by form. */
    organizationsByForm: group(
      { label: 'Tổ chức, theo hình thức' },
      {
        reprimand: measure({ label: 'Khiển trách', unit: 'tổ chức' }),
        warning: measure({ label: 'Cảnh cáo', unit: 'tổ chức' }),
        dissolution: measure({ label: 'Giải tán', unit: 'tổ chức' }),
      },
    ).optional(),
    /** Members disciplined. */
    members: measure({ label: 'Đảng viên bị kỷ luật', unit: 'đảng viên', sensitive: true }),
    /** Members disciplined, by form. */
    membersByForm: group(
      { label: 'Đảng viên, theo hình thức' },
      {
        reprimand: measure({ label: 'Khiển trách', unit: 'đảng viên', sensitive: true }),
        warning: measure({ label: 'Cảnh cáo', unit: 'đảng viên', sensitive: true }),
        dismissal: measure({ label: 'Cách chức', unit: 'đảng viên', sensitive: true }),
        expulsion: measure({ label: 'Khai trừ', unit: 'đảng viên', sensitive: true }),
      },
    ).optional(),
    note: noteField,
  },
);

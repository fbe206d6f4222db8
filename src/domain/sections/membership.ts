import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/**
 * Party membership: how many there are, who came and who left. Struck off and left voluntarily are two different things and
 * neither is discipline; nothing here adds them up.
 */
export const membershipSchema = group(
  {
    label: '',
    identities: [{ whole: ['members'], parts: ['official', 'probationary'], relation: 'equal' }],
  },
  {
    /** Grassroots organizations at the end of the period; its parts are committees and cells. */
    grassrootsOrganizations: measure({ label: 'Tổ chức cơ sở đảng', unit: 'tổ chức', accumulation: 'stock' }),
    /** Cells under the grassroots organizations. */
    subordinateCells: measure({ label: 'Chi bộ trực thuộc đảng ủy cơ sở', unit: 'chi bộ', accumulation: 'stock' }),
    /** Members at the end of the period. */
    members: measure({ label: 'Đảng viên', unit: 'đảng viên', accumulation: 'stock' }),
    /** Full members among them. */
    official: measure({ label: 'Đảng viên chính thức', unit: 'đảng viên', accumulation: 'stock' }),
    /** Members on probation among them. */
    probationary: measure({ label: 'Đảng viên dự bị', unit: 'đảng viên', accumulation: 'stock' }),
    /** Members admitted in the period. */
    admitted: measure({ label: 'Kết nạp đảng viên mới', unit: 'đảng viên', direction: 'up' }),
    /** Members on probation recognised as full members in the period. */
    confirmed: measure({ label: 'Công nhận đảng viên chính thức', unit: 'đảng viên', direction: 'up' }),
    /** Cards issued in the period. */
    cards: measure({ label: 'Phát thẻ đảng viên', unit: 'thẻ' }),
    /** Badges awarded in the period; its parts are the years of membership. */
    badges: measure({ label: 'Tặng Huy hiệu Đảng', unit: 'huy hiệu' }),
    /** Members removed from the Party, where the source does not tell how. */
    removed: measure({ label: 'Đưa ra khỏi Đảng', unit: 'đảng viên', sensitive: true }),
    /** Members struck off in the period. */
    struckOff: measure({ label: 'Xóa tên', unit: 'đảng viên', sensitive: true }),
    /** Members who left at their own wish in the period. */
    leftVoluntarily: measure({ label: 'Xin ra khỏi Đảng', unit: 'đảng viên', sensitive: true }),
    note: noteField,
  },
);

import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/** Party members in charge of households, and their visits to them. */
export const householdAssignmentSchema = group(
  {
    label: '',
    identities: [
      { whole: ['households'], parts: ['visited'], relation: 'at-most' },
      { whole: ['visits'], parts: ['visited'], relation: 'at-most' },
    ],
  },
  {
    /** Members who are in charge of households. */
    members: measure({
      label: 'Đảng viên phụ trách hộ gia đình',
      unit: 'đảng viên',
      direction: 'up',
      accumulation: 'stock',
    }),
    /** Households with a member in charge. */
    households: measure({
      label: 'Hộ gia đình có đảng viên phụ trách',
      unit: 'hộ',
      direction: 'up',
      accumulation: 'stock',
    }),
    /** Visits in the period; a household may be visited several times. */
    visits: measure({ label: 'Lượt đến thăm hộ gia đình', unit: 'lượt', direction: 'up' }),
    /** Households with a member in charge that were visited at least once in the period. */
    visited: measure({
      label: 'Hộ được đến thăm',
      unit: 'hộ',
      direction: 'up',
      continuity: 'recounted',
      of: 'households',
    }),
    /** Opinions that the households gave on these visits. */
    opinions: measure({ label: 'Ý kiến ghi nhận tại hộ', unit: 'ý kiến' }),
    note: noteField,
  },
);

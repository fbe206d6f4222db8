import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/** Targets of a congress resolution at the end of the period: how many were met, exceeded, missed. */
export const targetsSchema = group(
  {
    label: '',
    identities: [
      { whole: ['total'], parts: ['met', 'missed', 'notAssessed'], relation: 'equal' },
      { whole: ['met'], parts: ['exceeded'], relation: 'at-most' },
    ],
  },
  {
    /** Targets that the resolution sets. */
    total: measure({ label: 'Chỉ tiêu nghị quyết đề ra', unit: 'chỉ tiêu', accumulation: 'stock' }),
    /** Targets met, the exceeded ones among them. */
    met: measure({
      label: 'Chỉ tiêu đạt và vượt',
      unit: 'chỉ tiêu',
      direction: 'up',
      accumulation: 'stock',
      of: 'total',
    }),
    /** Targets exceeded; a part of those met. */
    exceeded: measure({ label: 'Chỉ tiêu vượt', unit: 'chỉ tiêu', direction: 'up', accumulation: 'stock' }),
    /** Targets missed. */
    missed: measure({ label: 'Chỉ tiêu không đạt', unit: 'chỉ tiêu', direction: 'down', accumulation: 'stock' }),
    /** Targets that could not be assessed. */
    notAssessed: measure({
      label: 'Chỉ tiêu chưa đánh giá',
      unit: 'chỉ tiêu',
      direction: 'down',
      accumulation: 'stock',
    }),
    note: noteField,
  },
);

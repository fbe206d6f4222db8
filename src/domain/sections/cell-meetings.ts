import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const unit = 'cuộc';

/** Meetings of cells and their quality, rated meeting by meeting as guidance 12-HD/BTCTW of 2018 asks. */
export const cellMeetingsSchema = group(
  {
    label: '',
    identities: [
      { whole: ['cells'], parts: ['cellsMet'], relation: 'at-most' },
      { whole: ['rated'], parts: ['byRating.*'], relation: 'equal' },
      { whole: ['regular', 'thematic'], parts: ['rated'], relation: 'at-most' },
      { whole: ['regular', 'thematic'], parts: ['model'], relation: 'at-most' },
    ],
  },
  {
    /** Cells at the end of the period. */
    cells: measure({ label: 'Chi bộ', unit: 'chi bộ', accumulation: 'stock' }),
    /** Cells that met as often as they must. */
    cellsMet: measure({
      label: 'Chi bộ sinh hoạt đủ kỳ',
      unit: 'chi bộ',
      direction: 'up',
      continuity: 'recounted',
      of: 'cells',
    }),
    /** Regular meetings. */
    regular: measure({ label: 'Sinh hoạt định kỳ', unit }),
    /** Meetings on one topic. */
    thematic: measure({ label: 'Sinh hoạt chuyên đề', unit, direction: 'up' }),
    /** Model meetings that other cells learn from; some of the meetings above. */
    model: measure({ label: 'Sinh hoạt mẫu', unit, direction: 'up' }),
    /** Meetings whose quality was rated. */
    rated: measure({ label: 'Được đánh giá chất lượng', unit }),
    /** Meetings rated, by rating. */
    byRating: group(
      { label: 'Theo chất lượng' },
      {
        good: measure({ label: 'Tốt', unit, direction: 'up' }),
        fair: measure({ label: 'Khá', unit }),
        average: measure({ label: 'Trung bình', unit }),
        poor: measure({ label: 'Kém', unit, direction: 'down' }),
      },
    ).optional(),
    /** Meetings rated good, of those rated. */
    goodShare: measure({
      label: 'Tỉ lệ đạt chất lượng tốt',
      kind: 'percent',
      direction: 'up',
      share: { parts: ['byRating.good'], whole: ['rated'] },
    }),
    note: noteField,
  },
);

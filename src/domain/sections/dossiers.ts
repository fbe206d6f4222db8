import { z } from 'zod';
import { lineField } from '../fields.ts';
import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const unit = 'tổ chức';

/** Dossiers of remedy plans, one count after the other; each count has its own total. */
export const dossiersSchema = z
  .array(
    group(
      {
        label: 'Lần rà soát',
        identities: [
          { whole: ['total'], parts: ['complete', 'belowStandard', 'missing', 'notYetDue'], relation: 'equal' },
        ],
      },
      {
        /** Which count this is: `Lần đầu`. */
        label: lineField(),
        /** Organizations that must keep a dossier. */
        total: measure({ label: 'Tổ chức phải lập hồ sơ', unit, accumulation: 'stock' }),
        /** Organizations whose dossier is complete and approved. */
        complete: measure({ label: 'Hồ sơ đầy đủ', unit, direction: 'up', accumulation: 'stock', of: 'total' }),
        /** Organizations whose dossier was returned as below standard. */
        belowStandard: measure({ label: 'Hồ sơ chưa bảo đảm', unit, direction: 'down', accumulation: 'stock' }),
        /** Organizations without a dossier. */
        missing: measure({ label: 'Chưa có hồ sơ', unit, direction: 'down', accumulation: 'stock' }),
        /** Organizations too young to have one. */
        notYetDue: measure({ label: 'Mới thành lập', unit, accumulation: 'stock' }),
        note: noteField,
      },
    ),
  )
  .min(1);

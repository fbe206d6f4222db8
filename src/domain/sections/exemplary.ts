import { z } from 'zod';
import { referenceField } from '../marked-fields.ts';
import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

const duties = (label: string, unit: string, sensitive: boolean) => {
  const counted = { unit, continuity: 'recounted' } as const;
  return group(
    {
      label,
      identities: [{ whole: ['assessed'], parts: ['fulfilled', 'notFulfilled'], relation: 'equal' }],
    },
    {
      /** How many were assessed. */
      assessed: measure({ label: 'Được đánh giá', ...counted }),
      /** How many fulfilled every duty. */
      fulfilled: measure({ label: 'Thực hiện đầy đủ', ...counted, direction: 'up', of: 'assessed' }),
      /** How many did not fulfil some duty. */
      notFulfilled: measure({ label: 'Thực hiện chưa đầy đủ', ...counted, direction: 'down', sensitive }),
      note: noteField,
    },
  ).optional();
};

const prohibitions = (label: string, unit: string, sensitive: boolean) => {
  const counted = { unit, continuity: 'recounted' } as const;
  return group(
    {
      label,
      identities: [
        { whole: ['assessed'], parts: ['violating'], relation: 'at-most' },
        { whole: ['violating'], parts: ['remedied', 'followUp'], relation: 'equal' },
      ],
    },
    {
      /** How many were assessed. */
      assessed: measure({ label: 'Được đánh giá', ...counted }),
      /** How many did something that is prohibited. */
      violating: measure({ label: 'Có vi phạm', ...counted, direction: 'down', sensitive }),
      /** Violations found; one may have several. */
      violations: measure({ label: 'Số vi phạm', ...counted, unit: 'vi phạm', direction: 'down', sensitive }),
      /** How many have remedied what they did. */
      remedied: measure({ label: 'Đã khắc phục', ...counted, direction: 'up', sensitive }),
      /** How many are still followed up. */
      followUp: measure({ label: 'Đang khắc phục', ...counted, direction: 'down', sensitive }),
      note: noteField,
    },
  ).optional();
};

/** Exemplary duties and prohibited acts. Aggregates only: no field can hold a person's name. */
export const exemplarySchema = group(
  { label: '' },
  {
    /** The catalogues of duties and acts. */
    catalogues: z.array(referenceField('catalogues')).min(1).optional(),
    /** What one must do to set an example. */
    duties: group(
      { label: 'Điều nêu gương' },
      {
        organizations: duties('Tập thể', 'tập thể', false),
        persons: duties('Cá nhân', 'cá nhân', true),
        note: noteField,
      },
    ).optional(),
    /** What one must not do. */
    prohibited: group(
      { label: 'Điều không được làm' },
      {
        organizations: prohibitions('Tập thể', 'tập thể', false),
        persons: prohibitions('Cá nhân', 'cá nhân', true),
        note: noteField,
      },
    ).optional(),
    note: noteField,
  },
);

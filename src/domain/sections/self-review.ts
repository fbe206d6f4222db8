import { z } from 'zod';
import { group, measure } from '../measure.ts';
import { referenceField } from '../marked-fields.ts';
import { noteField } from './note.ts';

const reviewed = (label: string, unit: string, sensitive: boolean) => {
  const counted = { unit, continuity: 'recounted' } as const;
  return group(
    {
      label,
      identities: [
        { whole: ['assessed'], parts: ['withSigns'], relation: 'at-most' },
        { whole: ['withSigns'], parts: ['remedied', 'followUp'], relation: 'equal' },
        { whole: ['assessed'], parts: ['disciplined'], relation: 'at-most' },
        ...['politicalIdeology', 'morality', 'selfEvolution'].map((sign) => ({
          whole: ['withSigns'],
          parts: [`bySign.${sign}`],
          relation: 'at-most' as const,
        })),
      ],
    },
    {
      /** How many reviewed themselves. */
      assessed: measure({ label: 'Đã tự soi, kiểm điểm', ...counted }),
      /** How many of them found signs in themselves. */
      withSigns: measure({ label: 'Có biểu hiện', ...counted, sensitive }),
      /** How many with signs have remedied them. */
      remedied: measure({ label: 'Đã khắc phục', ...counted, direction: 'up', sensitive }),
      /** How many with signs are still followed up. */
      followUp: measure({ label: 'Đang theo dõi, khắc phục', ...counted, direction: 'down', sensitive }),
      /** How many of the reviewed went on to a disciplinary procedure. */
      disciplined: measure({ label: 'Chuyển xem xét kỷ luật', unit, sensitive }),
      /** Those with signs, by group of signs; one may have signs of several groups (resolution 04-NQ/TW of 2016). */
      bySign: group(
        { label: 'Có biểu hiện, theo nhóm' },
        {
          politicalIdeology: measure({ label: 'Về tư tưởng chính trị', ...counted, sensitive }),
          morality: measure({ label: 'Về đạo đức, lối sống', ...counted, sensitive }),
          selfEvolution: measure({ label: '“Tự diễn biến”, “tự chuyển hóa”', ...counted, sensitive }),
        },
      ).optional(),
      note: noteField,
    },
  ).optional();
};

const results = {
  /** Reviews of organizations. */
  organizations: reviewed('Tập thể', 'tập thể', false),
  /** Reviews of persons. */
  persons: reviewed('Cá nhân', 'cá nhân', true),
  note: noteField,
};

/**
 * Self-review against catalogues of manifestations. Aggregates only: no field can hold a person's name
 * (personal data law 91/2025/QH15).
 */
export const selfReviewSchema = group(
  { label: '' },
  {
    /** The catalogues that organizations and members hold themselves against. */
    catalogues: z.array(referenceField('catalogues')).min(1).optional(),
    ...results,
    /** Results by catalogue. They need not add up: one may have signs of several catalogues. */
    byCatalogue: z
      .array(
        group(
          { label: 'Theo danh mục' },
          {
            /** The catalogue. */
            catalogue: referenceField('catalogues'),
            ...results,
          },
        ),
      )
      .min(1)
      .optional(),
  },
);

import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/** Emulation and commendation. The levels that commend, and the forms, are named as shares of a figure. */
export const emulationSchema = group(
  {
    label: '',
    identities: [
      { whole: ['commendations'], parts: ['collectives', 'individuals', 'households'], relation: 'equal' },
      { whole: ['exemplary'], parts: ['exemplaryCollectives', 'exemplaryIndividuals'], relation: 'equal' },
      { whole: ['exemplary'], parts: ['stories'], relation: 'at-most' },
    ],
  },
  {
    /** Emulation movements that ran in the period. */
    movements: measure({ label: 'Phong trào thi đua', unit: 'phong trào', continuity: 'recounted' }),
    /** Practices recognised as worth following. */
    practices: measure({ label: 'Mô hình, cách làm hay được công nhận', unit: 'mô hình', direction: 'up' }),
    /** Commendations given; its parts are the levels that gave them. */
    commendations: measure({ label: 'Khen thưởng', unit: 'lượt' }),
    /** Commendations of collectives. */
    collectives: measure({ label: 'Tập thể được khen thưởng', unit: 'tập thể' }),
    /** Commendations of individuals. */
    individuals: measure({ label: 'Cá nhân được khen thưởng', unit: 'cá nhân' }),
    /** Commendations of households. */
    households: measure({ label: 'Hộ gia đình được khen thưởng', unit: 'hộ' }),
    /** Examples recognised in the period. */
    exemplary: measure({ label: 'Gương điển hình', unit: 'gương', direction: 'up' }),
    /** Collectives among them. */
    exemplaryCollectives: measure({ label: 'Tập thể điển hình', unit: 'tập thể' }),
    /** Individuals among them. */
    exemplaryIndividuals: measure({ label: 'Cá nhân điển hình', unit: 'cá nhân' }),
    /** Examples whose story was published, of a person with that person's consent. */
    stories: measure({ label: 'Gương điển hình được giới thiệu bằng bài viết', unit: 'gương', of: 'exemplary' }),
    note: noteField,
  },
);

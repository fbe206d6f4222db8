import { z } from 'zod';
import { proseField } from '../marked-fields.ts';
import { group } from '../measure.ts';
import { noteField } from './note.ts';

const texts = z.array(proseField()).min(1).max(30).optional();

/** What a review of a term, or of a year, comes to. Its texts may point at figures of the other sections and at documents. */
export const termReviewSchema = group(
  { label: '' },
  {
    /** What was achieved. */
    highlights: texts,
    /** What fell short. */
    shortcomings: texts,
    /** Why it fell short. */
    causes: texts,
    /** What was learned. */
    lessons: texts,
    /** What shall make the difference in the next term. */
    breakthroughs: texts,
    note: noteField,
  },
);

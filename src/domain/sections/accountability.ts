import { z } from 'zod';
import { choiceField } from '../choice.ts';
import { lineField } from '../fields.ts';
import { proseField, referenceField } from '../marked-fields.ts';
import { group, measure } from '../measure.ts';
import { noteField } from './note.ts';

/** The seven areas that a head accounts for every month, in the order in which readers see them. */
export const accountabilityAreas = {
  finance: 'Tài chính',
  assets: 'Tài sản công',
  land: 'Đất đai',
  construction: 'Xây dựng cơ bản',
  benefits: 'Chế độ, chính sách',
  commendation: 'Khen thưởng',
  discipline: 'Kỷ luật',
} as const;

/** One of the seven areas. */
export type AccountabilityArea = keyof typeof accountabilityAreas;

/**
 * Statements of the head, each on one area; an area may have several. A statement may be `chưa báo cáo`, `không áp dụng` or
 * `không công bố` instead. An area without a statement has not been accounted for, and readers are told so.
 */
export const accountabilitySchema = z
  .array(
    group(
      { label: '' },
      {
        /** What the statement is about. */
        area: choiceField(accountabilityAreas),
        /** The account given; may point at figures and documents. */
        statement: proseField(1200),
        /** Who gives it: the position, never a name. */
        by: lineField(120).optional(),
        /** Documents that it rests on. */
        documents: z.array(referenceField('documents')).min(1).optional(),
        /** The money that it is about. */
        amount: measure({ label: 'Số tiền', kind: 'money' }),
        note: noteField,
      },
    ),
  )
  .min(1);
/** One statement of the head. */
export type AccountabilityStatement = z.output<typeof accountabilitySchema>[number];

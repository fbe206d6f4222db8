import { z } from 'zod';
import { lineField } from '../fields.ts';
import { referenceField } from '../marked-fields.ts';
import { group, measure, type Direction } from '../measure.ts';
import { noteField } from './note.ts';

const amounts = (what: string, direction: Direction) => ({
  /** What the estimate of the whole year provides. */
  estimate: measure({ label: `${what} theo dự toán năm`, kind: 'money', continuity: 'recounted' }),
  /** What came in, or was spent, in the period. */
  actual: measure({ label: `${what} thực hiện`, kind: 'money', direction }),
  /** The actual amount, of the estimate. */
  ofEstimate: measure({
    label: `${what} so với dự toán năm`,
    kind: 'percent',
    direction,
    share: { parts: ['actual'], whole: ['estimate'] },
  }),
  /** The actual amount, of that in the same period of the year before. */
  ofLastYear: measure({ label: `${what} so với cùng kỳ năm trước`, kind: 'percent', direction }),
  note: noteField,
});

const side = (label: string, what: string, direction: Direction) =>
  group(
    { label },
    {
      ...amounts(what, direction),
      /** The lines of the table, which together are the total. */
      lines: z
        .array(
          group(
            { label: 'Khoản' },
            {
              /** What the line is called in the form: `Thu nội địa`. */
              label: lineField(),
              ...amounts(what, direction),
            },
          ),
        )
        .min(1)
        .optional(),
    },
  ).optional();

/**
 * Revenue and spending against the estimate, quarterly, half-yearly or yearly (decree 163/2016/NĐ-CP: within 15 days of the
 * end of the period). Which form the table follows is data: its code changes.
 */
export const budgetSchema = group(
  { label: '' },
  {
    /** The form that the table follows: `Biểu số 114/CK TC-NSNN`. */
    form: lineField(80).optional(),
    /** The decision that makes the table public. */
    document: referenceField('documents').optional(),
    /** Revenue. */
    revenue: side('Thu ngân sách', 'Thu', 'up'),
    /** Spending. */
    spending: side('Chi ngân sách', 'Chi', 'none'),
    note: noteField,
  },
);

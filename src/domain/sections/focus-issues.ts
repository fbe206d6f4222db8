import { z } from 'zod';
import { choiceField } from '../choice.ts';
import { dateField, lineField, type RefusalParams } from '../fields.ts';
import { proseField, referenceField } from '../marked-fields.ts';
import { group, measure } from '../measure.ts';
import { quantityOf } from '../value.ts';
import { noteField } from './note.ts';

/** How far an issue has come. Overdue is not a state of its own: it follows from the deadline. */
export const focusIssueStates = {
  open: 'Chưa giải quyết',
  'in-progress': 'Đang giải quyết',
  solved: 'Đã giải quyết xong',
} as const;

/** How far an issue has come. */
export type FocusIssueState = keyof typeof focusIssueStates;

const focusIssueSchema = z.strictObject({
  /** The issue in a few words. */
  title: lineField(),
  /** Who answers for it: a position or an organization, never a name. */
  owner: lineField(120),
  /** The last day of its time limit. */
  deadline: dateField,
  /** How far it has come at the end of the period. */
  status: choiceField(focusIssueStates),
  /** What was reached; may point at figures and documents. */
  result: proseField().optional(),
  /** The commitment under which it is followed over months. */
  commitment: referenceField('commitments').optional(),
});
/** An issue that the organization named as pressing. */
export type FocusIssue = z.output<typeof focusIssueSchema>;

const countOfState: Record<FocusIssueState, 'open' | 'inProgress' | 'solved'> = {
  open: 'open',
  'in-progress': 'inProgress',
  solved: 'solved',
};

const unit = 'vấn đề';

/** Pressing issues, each with an owner and a deadline. The list may name fewer than the counts, never more. */
export const focusIssuesSchema = group(
  {
    label: '',
    identities: [
      { whole: ['total'], parts: ['solved', 'inProgress', 'open'], relation: 'equal' },
      { whole: ['inProgress', 'open'], parts: ['overdue'], relation: 'at-most' },
    ],
  },
  {
    /** Issues followed in the period. */
    total: measure({ label: 'Vấn đề được theo dõi', unit, accumulation: 'stock', continuity: 'recounted' }),
    /** Issues solved. */
    solved: measure({
      label: 'Đã giải quyết xong',
      unit,
      direction: 'up',
      accumulation: 'stock',
      continuity: 'recounted',
      of: 'total',
    }),
    /** Issues being dealt with. */
    inProgress: measure({ label: 'Đang giải quyết', unit, accumulation: 'stock' }),
    /** Issues that nobody has begun to deal with. */
    open: measure({ label: 'Chưa giải quyết', unit, direction: 'down', accumulation: 'stock' }),
    /** Unsolved issues whose deadline has passed. */
    overdue: measure({ label: 'Vấn đề quá hạn', unit, direction: 'down', accumulation: 'stock' }),
    /** The issues one by one. */
    issues: z.array(focusIssueSchema).min(1).optional(),
    note: noteField,
  },
).superRefine((section, context) => {
  for (const state of Object.keys(focusIssueStates) as FocusIssueState[]) {
    const key = countOfState[state];
    const count = quantityOf(section[key]?.value);
    const listed = (section.issues ?? []).filter(({ status }) => status === state).length;
    if (count?.kind !== 'number' || listed <= count.value) continue;
    context.addIssue({
      code: 'custom',
      path: [key],
      message: `Danh sách nêu ${listed} vấn đề “${focusIssueStates[state]}”, nhiều hơn số đã ghi là ${count.value}.`,
      params: {
        id: 'part-exceeds-whole',
        hint: `Sửa thành: ${key}: ${listed} — hoặc xem lại “status” của từng vấn đề.`,
      } satisfies RefusalParams,
    });
  }
});

import { z } from 'zod';
import { choiceField } from './choice.ts';
import { dateField, lineField } from './fields.ts';

/** How far an entry is on its way to the public. */
export const statusField = choiceField({
  draft: 'bản nháp',
  review: 'chờ duyệt',
  published: 'đã duyệt, công bố',
  withdrawn: 'đã thu hồi',
}).default('published');
/** How far an entry is on its way to the public; only `published` and `withdrawn` ones have a public page. */
export type Status = z.output<typeof statusField>;

/** Who answers for the publication of an entry, and since when. */
export const approvalSchema = z.strictObject({
  /** Who approves, by position: `Chủ tịch Ủy ban nhân dân xã`; never a person's name. */
  by: lineField(160),
  /** The day of the approval; left out as long as it is waited for. */
  date: dateField.optional(),
});
/** Who answers for the publication of an entry, and since when. */
export type Approval = z.output<typeof approvalSchema>;

/** What every kind of entry has that is written, approved and then published. */
export const publicationFields = {
  /** How far it is on its way to the public. */
  status: statusField,
  /** Who approves it or approved it, and when. */
  approval: approvalSchema.optional(),
};

/** Kinds of entries that are approved before they are published. */
export const approvedKinds = ['bulletins', 'stories', 'events', 'commitments'] as const;
/** A kind of entry that is approved before it is published. */
export type ApprovedKind = (typeof approvedKinds)[number];

/** Which entries a site publishes only with an approval. */
export const approvalRuleSchema = z.strictObject({
  /** The kinds of entries. */
  required: z.array(z.enum(approvedKinds)).min(1),
  /** The day from which the rule holds; what was published before keeps as it is. */
  since: dateField.optional(),
});

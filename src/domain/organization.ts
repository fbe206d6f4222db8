import { z } from 'zod';
import { choiceField } from './choice.ts';
import { waiversField } from './waiver.ts';
import { formerNameSchema } from './former-name.ts';
import { scheduleFields } from './schedule.ts';
import { signatureSchema } from './signature.ts';
import { dateField, identifierField, lineField, sourceSchema, textField, yesNoField } from './fields.ts';
import { formerIdsField } from './former-ids.ts';

/** Kinds of organizations that owe an account, and how a reader reads them. */
export const organizationKinds = {
  'party-committee': 'Đảng bộ',
  'party-cell': 'Chi bộ',
  'peoples-committee': 'Ủy ban nhân dân',
  'peoples-council': 'Hội đồng nhân dân',
  'fatherland-front': 'Mặt trận Tổ quốc',
  'mass-organization': 'Đoàn thể',
  agency: 'Cơ quan, đơn vị',
} as const;

/** An organization that publishes bulletins. Levels are words, not code: they change with every reform. */
export const organizationSchema = z.strictObject({
  /** Its full name: `Đảng bộ huyện Giồng Riềng`. */
  name: lineField(),
  /** A name short enough for a list or a card. */
  shortName: lineField(60).optional(),
  /** What kind of organization it is. */
  kind: choiceField(organizationKinds),
  /** Its level in words: `huyện`, `xã`. */
  level: lineField(40),
  /** Where it is: `tỉnh Kiên Giang`. */
  place: lineField(),
  /** The place that its papers are dated from, where its name does not tell: `Rạch Giá`. */
  seat: lineField(60).optional(),
  /** Who signs its papers, by position, where its kind does not tell. */
  signature: signatureSchema.optional(),
  /** Who answers for what it publishes, by position, never by name: `Chủ tịch Ủy ban nhân dân xã`. */
  responsible: lineField(120).optional(),
  /** The organization above it. */
  parent: identifierField.optional(),
  /** Its first day. */
  founded: dateField.optional(),
  /** Its last day. */
  ended: dateField.optional(),
  /** Why it ended and what became of its place. */
  ending: textField(600).optional(),
  /** Organizations that took over from it. */
  successors: z.array(identifierField).min(1).optional(),
  /** What a reader should know about it. */
  description: textField(800).optional(),
  /** Public lines, addresses and accounts of this organization, which may stand in any text: `0297 3 123 456`. */
  publicContacts: z.array(lineField()).min(1).optional(),
  /** Names it bore before, for one that was renamed and went on as the same organization. */
  formerNames: z.array(formerNameSchema).min(1).optional(),
  ...scheduleFields,
  /** Since when its register of petitions is kept completely, so that its bulletins' counts are held against it. */
  registerSince: dateField.optional(),
  /** Whether it is invented, so that every page and card of it says so. */
  illustrative: yesNoField.default(false),
  /** Where the facts above come from. */
  sources: z.array(sourceSchema).min(1).optional(),
  /** Identities it had before; their addresses lead to it. */
  formerIds: formerIdsField,
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** An organization that publishes bulletins. */
export type Organization = z.output<typeof organizationSchema>;

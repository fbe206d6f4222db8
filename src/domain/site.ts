import { z } from 'zod';
import { broadcastSchema, speechSchema } from './broadcast.ts';
import { waiversField } from './waiver.ts';
import { contactAddressField, lineField, textField, webAddressField, wholeNumberField } from './fields.ts';
import { approvalRuleSchema } from './publication.ts';

/** The site as a whole: `site.yaml`. */
export const siteSchema = z.strictObject({
  /** The site's name, on every page and card. */
  name: lineField(60),
  /** What the site is for, in one sentence. */
  tagline: lineField(160),
  /** Its public address with protocol, and path where it does not stand at the root: `https://minhbach.example/`. */
  address: webAddressField,
  /** Who publishes it. */
  publisher: z.strictObject({
    /** Name of the office. */
    name: lineField(),
    /** How to reach it: a public line, not a person's. */
    contact: textField(300).optional(),
    /** Where a weakness of the site can be reported, for `security.txt`: `mailto:vanphong@xamau.gov.vn`, or an https address. */
    securityContact: contactAddressField.optional(),
    /** Public lines, addresses and accounts of offices, which may stand in any text: `0297 3 123 456`. */
    publicContacts: z.array(lineField()).min(1).optional(),
  }),
  /** The terms under which anyone may use the data. */
  licence: z
    .strictObject({
      /** What the licence is called. */
      name: lineField(),
      /** Where its text can be read. */
      address: webAddressField,
    })
    .default({
      name: 'Creative Commons Ghi công 4.0 Quốc tế (CC BY 4.0)',
      address: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
    }),
  /** For how many of each organization's newest bulletins a square card is drawn. */
  squareCards: wholeNumberField(0, 100).default(3),
  /** Counts of persons from 1 to below this number are not published where they could point at a person; 0 turns the rule off. */
  suppressBelow: wholeNumberField(0, 100).default(5),
  /** Which entries are published only with an approval; without it an approval may stand or not. */
  approval: approvalRuleSchema.optional(),
  /** How texts are read aloud. */
  speech: speechSchema.prefault({}),
  /** How scripts for the loudspeakers are made. */
  broadcast: broadcastSchema.prefault({}),
  /**
   * For how many days a bulletin is posted where it does not state its own dates; the law on access to information
   * 104/2016/QH13 asks for 30.
   */
  postingDays: wholeNumberField(1, 366).default(30),
  /** Personal data that may stand here, and why. */
  waivers: waiversField.optional(),
});
/** The site as a whole. */
export type Site = z.output<typeof siteSchema>;

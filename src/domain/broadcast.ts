import { z } from 'zod';
import { defaultSpeech, type Speech } from '../vietnamese/speech.ts';
import { parseTime } from '../vietnamese/time.ts';
import { lineField, parsedField, wholeNumberField } from './fields.ts';
import type { Reading } from './spoken-text.ts';

/** How texts are read aloud: `speech` in `site.yaml`. */
export const speechSchema = z.strictObject({
  /** 1.000: `nghìn` or `ngàn`. */
  thousand: z.enum(['nghìn', 'ngàn']).default(defaultSpeech.thousand),
  /** 101: `linh` or `lẻ`. */
  zeroTens: z.enum(['linh', 'lẻ']).default(defaultSpeech.zeroTens),
  /** 24: `tư` or `bốn`. */
  fourAfterTens: z.enum(['tư', 'bốn']).default(defaultSpeech.fourAfterTens),
  /** Before days 1 to 10: `mùng`, `mồng`, or `không` for nothing. */
  earlyDay: z.enum(['mùng', 'mồng', 'không']).default(defaultSpeech.earlyDay),
  /** Abbreviations used here, by their letters, and how they are read: `BQLDA: ban quản lý dự án`. */
  abbreviations: z.record(z.string().regex(/^\p{L}[\p{L}.-]*$/u), lineField(80)).default({}),
});

/** How scripts for the loudspeakers are made: `broadcast` in `site.yaml`. */
export const broadcastSchema = z.strictObject({
  /** What the announcer begins with. */
  greeting: lineField(120).default('Kính thưa toàn thể bà con.'),
  /**
   * On how many days in a row a script is read. The law on grassroots democracy 10/2022/QH15, art. 13, asks for at least three
   * for some contents.
   */
  days: wholeNumberField(1, 60).default(3),
  /** At what times of each day: `05:30`, `17:00`; absent where the announcer chooses. */
  times: z.array(parsedField('time-invalid', parseTime)).min(1).optional(),
  /** How fast the announcer reads, by which the duration is estimated; a newsreader reads about 180 to 220. */
  syllablesPerMinute: wholeNumberField(80, 400).default(180),
});
/** How the texts of a site are read aloud. */
export function readingOf({ speech }: { speech: Speech & Pick<Reading, 'abbreviations'> }): Reading {
  return { speech, abbreviations: speech.abbreviations };
}

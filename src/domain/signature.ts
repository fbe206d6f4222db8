import { z } from 'zod';
import { lineField } from './fields.ts';

/** Who signs an organization's papers, by position: never a name. */
export const signatureSchema = z.strictObject({
  /** On whose behalf: `TM. ỦY BAN NHÂN DÂN`, `T/M BAN THƯỜNG VỤ`; absent where the head signs alone. */
  authority: lineField(80).optional(),
  /** The position: `CHỦ TỊCH`, `PHÓ BÍ THƯ`. */
  position: lineField(80),
});
/** Who signs an organization's papers. */
export type Signature = z.output<typeof signatureSchema>;

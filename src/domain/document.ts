import { z } from 'zod';
import { waiversField } from './waiver.ts';
import { parseDocumentSymbol } from './document-symbol.ts';
import {
  dateField,
  lineField,
  parsedField,
  periodField,
  sourceSchema,
  textField,
  webAddressField,
  type RefusalParams,
} from './fields.ts';
import { formerIdsField } from './former-ids.ts';

/** A document of the Party or the State that bulletins and stories refer to. */
export const documentSchema = z
  .strictObject({
    /** Number and symbol: `04-NQ/TW`, `30/2020/NĐ-CP`. */
    symbol: parsedField('document-symbol', parseDocumentSymbol).optional(),
    /** What the document is, where its full symbol is not known: `Đề án 05`. */
    designation: lineField(80).optional(),
    /** What it is about. */
    title: textField(400),
    /** Who issued it; absent where the sources do not tell. */
    issuer: lineField().optional(),
    /** The day it was issued. */
    issued: dateField.optional(),
    /** The term it belongs to: a Party number is unique only inside one. */
    term: periodField.optional(),
    /** What it means for the bulletins here. */
    description: textField(1200).optional(),
    /** Where its text can be read. */
    address: webAddressField.optional(),
    /** Where the facts above come from. */
    sources: z.array(sourceSchema).min(1).optional(),
    /** Identities it had before; their addresses lead to it. */
    formerIds: formerIdsField,
    /** Personal data that may stand here, and why. */
    waivers: waiversField.optional(),
  })
  .superRefine((document, context) => {
    if (document.symbol || document.designation) return;
    context.addIssue({
      code: 'custom',
      path: ['symbol'],
      message: 'Văn bản chưa có số và ký hiệu.',
      params: {
        id: 'document-symbol',
        hint: 'Thêm “symbol: 04-NQ/TW”; nếu không rõ ký hiệu, thêm “designation: …”.',
      } satisfies RefusalParams,
    });
  });
/** A document of the Party or the State. */
export type Document = z.output<typeof documentSchema>;

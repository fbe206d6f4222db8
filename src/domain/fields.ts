import { z } from 'zod';
import type { ProblemId } from './problem-kinds.ts';
import { parseDate } from '../vietnamese/date.ts';
import type { Parsed } from '../vietnamese/parsed.ts';
import { parsePeriod } from '../vietnamese/period.ts';

/** What a schema's own refusal carries in its `params`: the permanent kind of the problem, and the mend in Vietnamese. */
export interface RefusalParams {
  id: ProblemId;
  hint: string;
}

const parsedFields = z.registry<{ id: ProblemId }>();

/** Which of the parsers reads a field, by the problem that its refusal is; undefined for a field that none of them reads. */
export function refusalOf(schema: z.core.$ZodType): ProblemId | undefined {
  return parsedFields.get(schema)?.id;
}

/**
 * A field that is written as text and read by one of the Vietnamese parsers.
 * A refusal becomes an issue whose `params` carry the problem's permanent id and the mend.
 */
export function parsedField<T>(id: ProblemId, parse: (text: string) => Parsed<T>) {
  const field = z.string().transform((text, context): T => {
    const parsed = parse(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({
      code: 'custom',
      message: parsed.message,
      params: { id, hint: parsed.hint } satisfies RefusalParams,
    });
    return z.NEVER;
  });
  parsedFields.add(field, { id });
  return field;
}

/** One line of text, 1 to `most` characters. */
export const lineField = (most = 200) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\n'), {
      message: 'Trường này chỉ được viết trên một dòng.',
      params: { id: 'text-multiline', hint: 'Bỏ các chỗ xuống dòng.' } satisfies RefusalParams,
    });

/** A paragraph of text without Markdown, 1 to `most` characters; line breaks are folded to spaces. */
export const textField = (most = 2000) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replace(/\s*\n\s*/g, ' ').trim());

const identifierPattern = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;

/** The identity of another entry: lower-case ASCII words joined by hyphens, as in its file name. */
export const identifierField = z.string().regex(identifierPattern).max(80);

/** The identity of a bulletin: `<organization>/<period>`. */
export const bulletinIdField = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** A calendar date, `05/10/2026` or `2026-10-05`. */
export const dateField = parsedField('date-invalid', parseDate);

/** A reporting period, `2026-10`, `2026-q3`, `2026-6t`, `2026-9t`, `2026`, `2018-01--2021-06` or `2020-2025`. */
export const periodField = parsedField('period-invalid', parsePeriod);

/** A whole number in plain digits, not a figure: a count of cards, a version, a year. */
export const wholeNumberField = (least: number, most: number) =>
  parsedField('whole-number-invalid', (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most
      ? { ok: true, value }
      : {
          ok: false,
          message: `“${text}” không phải là số nguyên từ ${least} đến ${most}.`,
          hint: `Viết một số nguyên từ ${least} đến ${most}.`,
        };
  });

/** Yes or no, written `có` or `không`. */
export const yesNoField = parsedField('yes-no-invalid', (text) =>
  text === 'có' || text === 'không'
    ? { ok: true, value: text === 'có' }
    : { ok: false, message: `“${text}” không rõ là có hay không.`, hint: 'Viết “có” hoặc “không”.' },
);

/** An absolute https address of another site or of this one. */
export const webAddressField = parsedField('address-invalid', (text) => {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  return address?.protocol === 'https:' && !address.username
    ? { ok: true, value: text }
    : {
        ok: false,
        message: `“${text}” không phải là địa chỉ trang web dùng được.`,
        hint: 'Viết đầy đủ, bắt đầu bằng https://, ví dụ https://xamau.gov.vn/',
      };
});

/** Where an office can be reached by a program or a click: an https address, or a mailbox as `mailto:`. */
export const contactAddressField = parsedField('address-invalid', (text) =>
  /^https:\/\/[^\s@/]+\/?\S*$/.test(text) || /^mailto:[^\s@:/?]+@[^\s@:/?]+$/.test(text)
    ? { ok: true, value: text }
    : {
        ok: false,
        message: `“${text}” không phải là địa chỉ liên hệ dùng được.`,
        hint: 'Viết địa chỉ trang bắt đầu bằng https://, hoặc hộp thư của cơ quan như mailto:vanphong@xamau.gov.vn.',
      },
);

/** A text published elsewhere that an entry takes its facts from. */
export const sourceSchema = z.strictObject({
  /** What the source is called, or what it is about. */
  title: lineField(300),
  /** Who published it. */
  publisher: lineField().optional(),
  /** The day it was published. */
  published: dateField,
  /** Where it can be read. */
  address: webAddressField.optional(),
});
/** A text published elsewhere that an entry takes its facts from. */
export type Source = z.output<typeof sourceSchema>;

import { z } from 'zod';
import { parseQuantity } from '../vietnamese/quantity.ts';
import { identifierField, lineField, parsedField, textField } from './fields.ts';
import { parseValue } from './value.ts';

/** A quantity as officials write it: `1.740`, `9,95%`, `31/34`, `63 triệu đồng`, `gần 6.300`, `64.000 ha`. */
export const quantityField = parsedField('number-invalid', parseQuantity);

/** A quantity, or `chưa báo cáo`, `không áp dụng`, `không công bố`. */
export const valueField = parsedField('number-invalid', parseValue);

/** A named share of a figure. */
export const partSchema = z.strictObject({
  /** What the share is, in words: `cấp xã`. */
  label: lineField(),
  /** How much of the whole it is. */
  value: valueField,
  /** The share itself divided completely. */
  get parts() {
    return z.array(partSchema).min(1).optional();
  },
  /** Shares of the share, not necessarily all of it. */
  get including() {
    return z.array(partSchema).min(1).optional();
  },
});
/** A named share of a figure. */
export type Part = z.output<typeof partSchema>;

/** The fields that every figure may carry, whether it stands in a section or in the list of indicators. */
export const figureFields = {
  /** What is reported. */
  value: valueField,
  /** The value at the start, which the change is computed from. */
  baseline: valueField.optional(),
  /** The value that was promised. */
  target: quantityField.optional(),
  /** How much of the target was reached, as published: `116%`. */
  attainment: quantityField.optional(),
  /** What a percentage was computed from: the part. */
  numerator: quantityField.optional(),
  /** What a percentage was computed from: the whole. */
  denominator: quantityField.optional(),
  /** A complete division: the parts add up to the value. */
  parts: z.array(partSchema).min(1).optional(),
  /** Parts worth naming ("trong đó"), each at most the value. */
  including: z.array(partSchema).min(1).optional(),
  /** Why the figure cannot be compared with those of earlier periods: another definition, another denominator. */
  break: textField(400).optional(),
  /** What a reader must know to understand the figure. */
  note: textField().optional(),
  /** The document that the figure is taken from. */
  source: identifierField.optional(),
};

/** A figure written as a mapping. */
export const figureObject = z.strictObject(figureFields);

/** A figure: a value alone (`admitted: 1.740`), or a mapping of {@link figureFields}. */
export const figureSchema = () => z.preprocess((raw) => (typeof raw === 'string' ? { value: raw } : raw), figureObject);
/** A figure: what is reported, and what it is measured against. */
export type Figure = z.output<typeof figureObject>;

import { formatQuantity, parseQuantity, type Quantity } from '../vietnamese/quantity.ts';
import type { Parsed } from '../vietnamese/parsed.ts';

/** Why a figure has no number. None of these is zero, and none is ever counted as zero. */
export type Absence = 'not-reported' | 'not-applicable' | 'suppressed';

/** The words an editor writes, and a reader sees, in place of a number. */
export const absenceWords: Record<Absence, string> = {
  'not-reported': 'chưa báo cáo',
  'not-applicable': 'không áp dụng',
  suppressed: 'không công bố',
};

/** What a figure states: a quantity, or the reason why there is none. */
export type Value = Quantity | { kind: 'absent'; absence: Absence };

const absenceByWords = new Map(Object.entries(absenceWords).map(([absence, words]) => [words, absence as Absence]));

const readLately = new Map<string, Parsed<Value>>();
const mostRemembered = 5000;
const longestRemembered = 40;

/**
 * Reads a value as officials write it: any quantity, or one of the words for an absent one. Small numbers come again and again,
 * and share what was read.
 */
export function parseValue(text: string): Parsed<Value> {
  const known = readLately.get(text);
  if (known) return known;
  if (readLately.size >= mostRemembered) readLately.clear();
  const read = readValue(text);
  if (text.length <= longestRemembered) readLately.set(text, read);
  return read;
}

function readValue(text: string): Parsed<Value> {
  const absence = absenceByWords.get(text.trim().toLowerCase());
  return absence ? { ok: true, value: { kind: 'absent', absence } } : parseQuantity(text);
}

/** Writes a value in the official style; the inverse of {@link parseValue}. */
export function formatValue(value: Value): string {
  return value.kind === 'absent' ? absenceWords[value.absence] : formatQuantity(value);
}

/** The quantity that a value states, or undefined where it states none. */
export function quantityOf(value: Value | undefined): Quantity | undefined {
  return value === undefined || value.kind === 'absent' ? undefined : value;
}

/** Whether a quantity is meant to the last printed digit, so that sums over it must come out exactly. */
export function isExact(quantity: Quantity): boolean {
  return quantity.qualifier === undefined;
}

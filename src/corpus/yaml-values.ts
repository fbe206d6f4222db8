import type { Problem } from '../domain/problem.ts';
import { findForbiddenCharacter } from './characters.ts';
import { restoreCommas } from './decimal-commas.ts';
import { reportProblem } from './problems.ts';

/** A value as written: text, a list or a mapping. Numbers and dates get their meaning from the domain. */
export type RawValue = string | RawValue[] | RawData;

/** Fields as written. */
export interface RawData {
  [key: string]: RawValue;
}

/** Names that reach into an object instead of naming a field of it. */
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Something wrong with a value, and how to report it at its place. */
export interface Fault {
  path: (string | number)[];
  report: (place: { file: string; line: number; field: string }) => Problem;
}

/**
 * The fields of a parsed mapping in NFC and without blank parts; faults are added to the list.
 * @throws Error where two keys are one in NFC
 */
export function cleanMapping(mapping: object, path: Fault['path'], faults: Fault[]): RawData {
  const fields: [string, RawValue][] = [];
  const seen = new Set<string>();
  for (const [written, value] of Object.entries(mapping)) {
    const key = restoreCommas(written).normalize('NFC');
    const fieldPath = [...path, key];
    if (reservedKeys.has(key)) {
      faults.push({ path: fieldPath, report: (place) => reportProblem('yaml-key-reserved', place, { key }) });
      continue;
    }
    if (seen.has(key)) throw new Error('duplicate key');
    seen.add(key);
    noteForbidden(key, fieldPath, faults);
    const cleaned = cleanValue(value, fieldPath, faults);
    if (cleaned !== undefined) fields.push([key, cleaned]);
  }
  return Object.fromEntries(fields);
}

/** The value without its blank parts; undefined where nothing is left. */
function cleanValue(value: unknown, path: Fault['path'], faults: Fault[]): RawValue | undefined {
  if (typeof value === 'string') {
    const text = restoreCommas(value);
    noteForbidden(text, path, faults);
    return text.trim() === '' ? undefined : text.normalize('NFC');
  }
  if (Array.isArray(value)) {
    const items: RawValue[] = [];
    for (const item of value) {
      const cleaned = cleanValue(item, [...path, items.length], faults);
      if (cleaned !== undefined) items.push(cleaned);
    }
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = cleanMapping(value, path, faults);
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** Whether a field somewhere in the parsed data has no value at all. */
export function holdsNull(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value as object).some(holdsNull));
}

/** Notes a character that an escape such as `\0` brings into a text after the file's own characters were checked. */
function noteForbidden(text: string, path: Fault['path'], faults: Fault[]): void {
  const forbidden = findForbiddenCharacter(text);
  if (forbidden === undefined) return;
  const { name } = forbidden;
  faults.push({ path: [...path], report: (place) => reportProblem('yaml-control-character', place, { name }) });
}

import type { z } from 'zod';
import type { FieldPath } from '../domain/problem.ts';
import type { RawData, RawValue } from './yaml-values.ts';

/** Data that the schema accepts, with stand-ins where it refused what the file says. */
export interface Substituted {
  data: unknown;
  /** The fields that hold a stand-in or were left out. */
  fields: FieldPath[];
}

/** Stand-ins that are tried in turn for a refused field, the last by leaving it out. */
const standIns: readonly (string | undefined)[] = ['chưa báo cáo', '01/01/2000', undefined];

/**
 * Parses data that the schema has refused, with a stand-in for each refused field, so that the rules can still look at the
 * rest of the entry and all problems are told at once. Undefined where the entry cannot be saved so. What comes of it must
 * never be published.
 */
export function parseWithStandIns(schema: z.ZodType, raw: RawData): Substituted | undefined {
  const fields: FieldPath[] = [];
  let data: RawData = raw;
  for (let round = 0; round < 4; round++) {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { data: parsed.data, fields };
    for (const { path } of parsed.error.issues.flatMap(pathsOf)) {
      if (path.length === 0) return undefined;
      fields.push(path);
      data = standIns.map((standIn) => replaceAt(data, path, standIn) as RawData).find(accepts(schema, path)) ?? data;
    }
  }
  return undefined;
}

function pathsOf(issue: z.core.$ZodIssue): { path: FieldPath }[] {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...path, key] })) : [{ path }];
}

function accepts(schema: z.ZodType, path: FieldPath): (data: RawData) => boolean {
  const at = path.join('.');
  return (data) => {
    const { error } = schema.safeParse(data);
    return !error?.issues.flatMap(pathsOf).some((other) => other.path.join('.') === at);
  };
}

function replaceAt(value: RawValue | undefined, path: FieldPath, standIn: string | undefined): RawValue | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return standIn;
  if (typeof value === 'string' || value === undefined) return replaceAt({}, path, standIn);
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? (replaceAt(item, rest, standIn) ?? '') : item));
  const replaced = replaceAt(value[key], rest, standIn);
  const { [key]: _old, ...others } = value;
  return replaced === undefined ? others : { ...others, [key]: replaced };
}

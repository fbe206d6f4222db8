import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commitmentFields } from '../../../src/domain/commitment.ts';
import { flattenGroups, flattenMeasures, groupsOf, selectMeasures } from '../../../src/domain/measure.ts';
import { sectionKeys, sectionSchemas } from '../../../src/domain/sections.ts';

/** Data in which every field of a schema is there: one item for a list, a figure for what is neither list nor mapping. */
function fill(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodOptional) return fill(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return [fill(schema.element as z.ZodType)];
  if (!(schema instanceof z.ZodObject)) return { value: { kind: 'number', value: 1, decimals: 0 } };
  return Object.fromEntries(
    Object.entries(schema.shape as z.ZodRawShape).map(([key, field]) => [key, fill(field as z.ZodType)]),
  );
}

const groups = sectionKeys.flatMap((key) =>
  flattenGroups(groupsOf(sectionSchemas[key], fill(sectionSchemas[key]), key, [key])),
);
const measures = groups.flatMap((group) => group.measures);

describe('the declarations of sections', () => {
  test('name only measures that exist in what must hold among them', () => {
    const unknown = groups.flatMap((group) =>
      (group.spec.identities ?? [])
        .flatMap(({ whole, parts }) => [...whole, ...parts])
        .filter((key) => selectMeasures(group, [key]).length === 0)
        .map((key) => `${group.path}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });

  test('add up only measures of one unit', () => {
    const mixed = groups.flatMap((group) =>
      (group.spec.identities ?? [])
        .filter(({ relation }) => relation === 'equal')
        .map(({ whole, parts }) => selectMeasures(group, [...whole, ...parts]).map(({ spec }) => spec.kind))
        .filter((kinds) => new Set(kinds).size > 1),
    );
    expect(mixed).toEqual([]);
  });

  test('name only measures that exist as terms of a share, and only for percentages', () => {
    const wrong = groups.flatMap((group) =>
      group.measures
        .filter(({ spec }) => spec.share)
        .filter(({ spec }) => {
          const { parts, whole } = spec.share!;
          return (
            spec.kind !== 'percent' || [...parts, ...whole].some((key) => selectMeasures(group, [key]).length === 0)
          );
        })
        .map(({ path }) => path),
    );
    expect(wrong).toEqual([]);
  });

  test('name a sibling as the whole of a share', () => {
    const wrong = groups.flatMap((group) =>
      group.measures
        .filter(({ spec }) => spec.of && selectMeasures(group, [spec.of]).length !== 1)
        .map(({ path }) => path),
    );
    expect(wrong).toEqual([]);
  });

  test('give every measure a label, and every count a unit', () => {
    expect(measures.length).toBeGreaterThan(150);
    const bare = measures.filter(({ spec }) => spec.label === '' || (spec.kind === 'number' && spec.unit === ''));
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('tell the measures of one group apart by their labels', () => {
    const repeated = groups.filter(({ measures: own }) => new Set(own.map(({ spec }) => spec.label)).size < own.length);
    expect(repeated.map(({ path }) => path)).toEqual([]);
  });

  test('mark as sensitive only counts', () => {
    const sensitive = measures.filter(({ spec }) => spec.sensitive);
    expect(sensitive.length).toBeGreaterThan(20);
    expect(sensitive.filter(({ spec }) => spec.kind !== 'number')).toEqual([]);
  });

  test('sort petitions by the fields that commitments are sorted by', () => {
    const byField = groups.find(({ path }) => path === 'petitions.byField')!;
    expect(byField.measures.map(({ path, spec }) => [path.replace(/^.*\./, ''), spec.label])).toEqual(
      Object.entries(commitmentFields).map(([key, { label }]) => [key, label]),
    );
  });

  test('list a measure that is not reported as unstated', () => {
    const [group] = groupsOf(sectionSchemas.targets, { total: fill(z.string()) }, 'targets', ['targets']);
    expect(flattenMeasures([group!]).map(({ path }) => path)).toEqual(['targets.total']);
    expect(group!.unstated.map(({ path }) => path)).toEqual([
      'targets.met',
      'targets.exceeded',
      'targets.missed',
      'targets.notAssessed',
    ]);
  });
});

describe('selecting measures', () => {
  const budget = groups.find(({ path }) => path === 'budget.revenue')!;
  const petitions = groups.find(({ path }) => path === 'petitions')!;
  const pathsOf = (group: typeof budget, key: string) => selectMeasures(group, [key]).map(({ path }) => path);

  test('finds one by its key', () => {
    expect(pathsOf(petitions, 'solved')).toEqual(['petitions.solved']);
    expect(pathsOf(petitions, 'byField.land')).toEqual(['petitions.byField.land']);
  });

  test('finds all below a nested group', () => {
    expect(pathsOf(petitions, 'byField.*')).toHaveLength(7);
  });

  test('finds one of every item of a list', () => {
    expect(pathsOf(budget, 'lines.*.actual')).toEqual(['budget.revenue.lines.1.actual']);
  });

  test.each(['solve', 'byField', 'land', '*.solved'])('finds nothing at %s', (key) => {
    expect(pathsOf(petitions, key)).toEqual([]);
  });
});

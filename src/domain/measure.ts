import { z } from 'zod';
import { quantityExamples } from '../vietnamese/quantity-kinds.ts';
import type { RefusalParams } from './fields.ts';
import { figureSchema, type Figure } from './figure.ts';
import type { FieldPath } from './problem.ts';
import type { Quantity } from '../vietnamese/quantity.ts';

/** Which way a measure is better: `up` more is better, `down` less is better, `none` neither. */
export type Direction = 'up' | 'down' | 'none';

/** What a measure of a bulletin means; stands beside the schema of its field. */
export interface MeasureSpec {
  /** What is measured, in words that a reader understands alone. */
  label: string;
  /** What is counted: `kiến nghị`; empty for percentages and ratios. */
  unit: string;
  /** The kind of quantity that the field takes. */
  kind: Quantity['kind'];
  /** Which way is better. */
  direction: Direction;
  /** `flow` adds up over months; `stock` is the state at the end of the period. */
  accumulation: 'flow' | 'stock';
  /**
   * How it goes on from one period to another, where `accumulation` does not tell. `opens`: it begins with what this sibling was at
   * the end of the period before. `recounted`: it is counted anew for each period, such as households visited at least once, so that
   * months tell nothing about a longer one.
   */
  continuity?: { opens: string } | 'recounted';
  /** Key of the sibling that is the whole, so that the measure is also shown as `15/35`. */
  of?: string;
  /** Whether a small count in a small unit could point at a person, so that it must be suppressed there. */
  sensitive?: boolean;
  /** For a percentage: what it is the share of. Derived where a bulletin does not state it, checked where it does. */
  share?: Share;
}

/** A share of a whole, in keys of measures of the same group: `parts` together in percent of `whole` together. */
export interface Share {
  parts: readonly string[];
  whole: readonly string[];
}

/**
 * What must hold among the measures of one group. `whole` and `parts` are keys inside the group, dotted where nested;
 * `byField.*` stands for every measure of a nested group. `equal`: the wholes together are the parts together.
 * `at-most`: the parts together are at most the wholes together.
 */
export interface Identity {
  whole: readonly string[];
  parts: readonly string[];
  relation: 'equal' | 'at-most';
}

/** What a group of measures means; stands beside its schema. */
export interface GroupSpec {
  /** Heading of the group; empty where the parent's heading says enough. */
  label: string;
  /** What must hold among its measures. */
  identities?: readonly Identity[];
}

const measureSpecs = z.registry<MeasureSpec>();
const groupSpecs = z.registry<GroupSpec>();
/** What the measure of a field means; undefined for a field that is none. */
export const measureSpecOf = rememberSpecs(measureSpecs);
/** What a group of measures means; undefined for a schema that is none. */
export const groupSpecOf = rememberSpecs(groupSpecs);

const kindNames: Record<Quantity['kind'], string> = {
  number: 'một số',
  percent: 'một tỉ lệ phần trăm',
  points: 'số điểm phần trăm',
  ratio: 'một phân số',
  money: 'một số tiền',
};

/** An optional figure of a section, whose value is of the kind that `spec` names. */
export function measure(spec: Pick<MeasureSpec, 'label'> & Partial<MeasureSpec>) {
  const full: MeasureSpec = { unit: '', kind: 'number', direction: 'none', accumulation: 'flow', ...spec };
  const checked = figureSchema().superRefine((figure, context) => {
    const { value } = figure;
    if (value.kind === 'absent') return;
    if (value.kind !== full.kind) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `“${full.label}” cần là ${kindNames[full.kind]}, không phải ${kindNames[value.kind]}.`,
        params: {
          id: 'number-kind',
          hint: `Viết ${kindNames[full.kind]}, ví dụ ${quantityExamples[full.kind]}.`,
        } satisfies RefusalParams,
      });
    } else if (value.kind === 'number' && (value.value < 0 || !Number.isInteger(value.value))) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `“${full.label}” là số đếm nên phải là số nguyên, không âm.`,
        params: { id: 'count-not-whole', hint: 'Viết một số nguyên từ 0 trở lên.' } satisfies RefusalParams,
      });
    }
  });
  measureSpecs.add(checked, full);
  return checked.optional();
}

/** A group of measures (and of other fields) that belong together. */
export function group<Shape extends z.ZodRawShape>(spec: GroupSpec, shape: Shape) {
  const schema = z.strictObject(shape);
  groupSpecs.add(schema, spec);
  return schema;
}

/** One measure found in a bulletin. */
export interface Measure {
  /** How prose points at it: `petitions.byField.land`; positions in lists count from 1. */
  path: string;
  /** Where it stands in the entry's data; positions count from 0. */
  keys: FieldPath;
  /** Names of the groups that it stands in, the outermost first; a group whose section's title says enough has none. */
  trail: readonly string[];
  spec: MeasureSpec;
  figure: Figure;
}

/** A group found in a bulletin, with its measures and groups in the order of the schema. */
export interface MeasureGroup {
  path: string;
  keys: FieldPath;
  spec: GroupSpec;
  /** What tells this group from its siblings in a list: its `label` field. */
  name?: string;
  /** What a reader must know to understand the group: its `note` field. */
  note?: string;
  measures: Measure[];
  groups: MeasureGroup[];
  /** Measures that the schema has and the bulletin does not report. */
  unstated: Omit<Measure, 'figure'>[];
}

/** Finds the measures that `data`, an output of `schema`, holds: one group for an object, several for a list. */
export function groupsOf(
  schema: z.ZodType,
  data: unknown,
  path: string,
  keys: FieldPath,
  trail: readonly string[] = [],
): MeasureGroup[] {
  const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
  if (data === undefined) return [];
  if (inner instanceof z.ZodArray) {
    return (data as unknown[]).flatMap((item, index) =>
      groupsOf(inner.element as z.ZodType, item, `${path}.${index + 1}`, [...keys, index], trail),
    );
  }
  const spec = groupSpecOf(inner);
  return inner instanceof z.ZodObject && spec ? [readGroup(inner, spec, data as Fields, path, keys, trail)] : [];
}

type Fields = Record<string, unknown>;

function readGroup(
  schema: z.ZodObject,
  spec: GroupSpec,
  data: Fields,
  path: string,
  keys: FieldPath,
  outer: readonly string[],
): MeasureGroup {
  const found: MeasureGroup = { path, keys, spec, measures: [], groups: [], unstated: [] };
  if (typeof data['label'] === 'string') found.name = data['label'];
  if (typeof data['note'] === 'string') found.note = data['note'];
  const title = found.name ?? spec.label;
  const trail = title ? [...outer, title] : outer;
  for (const [key, field] of Object.entries(schema.shape)) {
    const value = data[key];
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    const measureSpec = measureSpecOf(inner as z.ZodType);
    const at = { path: `${path}.${key}`, keys: [...keys, key], trail };
    if (measureSpec && value === undefined) found.unstated.push({ ...at, spec: measureSpec });
    else if (measureSpec) found.measures.push({ ...at, spec: measureSpec, figure: value as Figure });
    else found.groups.push(...groupsOf(inner as z.ZodType, value, at.path, at.keys, trail));
  }
  return found;
}

/** All measures of a group and of the groups inside it, in order. */
export function flattenMeasures(groups: readonly MeasureGroup[]): Measure[] {
  return groups.flatMap((one) => [...one.measures, ...flattenMeasures(one.groups)]);
}

/** All groups, the nested ones after the group that holds them. */
export function flattenGroups(groups: readonly MeasureGroup[]): MeasureGroup[] {
  return groups.flatMap((one) => [one, ...flattenGroups(one.groups)]);
}

/**
 * The measures of a group that `keys` select: `solved`, `byField.land`, `byField.*` for all below a nested group,
 * `lines.*.actual` for one measure of every item of a list.
 */
export function selectMeasures(group: MeasureGroup, keys: readonly string[]): Measure[] {
  const measures = measuresByKey(group);
  return keys.flatMap((key) => {
    const exact = measures.get(key);
    if (exact || !key.includes('*')) return exact?.measure ?? [];
    const wanted = key.split('.');
    return [...measures.values()].filter(({ steps }) => matchesKey(steps, wanted)).map(({ measure }) => measure);
  });
}

/** A measure with the steps of its path from a group. */
interface PlacedMeasure {
  measure: Measure;
  steps: readonly string[];
}

const measuresInside = new WeakMap<MeasureGroup, ReadonlyMap<string, PlacedMeasure>>();

/** The measures of a group and of those inside it by their path from the group; worked out once for each group. */
function measuresByKey(group: MeasureGroup): ReadonlyMap<string, PlacedMeasure> {
  const known =
    measuresInside.get(group) ??
    new Map(
      flattenMeasures([group]).map((measure) => {
        const key = measure.path.slice(group.path.length + 1);
        return [key, { measure, steps: key.split('.') }];
      }),
    );
  measuresInside.set(group, known);
  return known;
}

function matchesKey(steps: readonly string[], wanted: readonly string[]): boolean {
  const open = wanted.at(-1) === '*';
  const long = open ? steps.length >= wanted.length : steps.length === wanted.length;
  return long && wanted.every((step, index) => step === '*' || step === steps[index]);
}

/** Looks schemas up in a registry once: its own look-up follows refined schemas to their origins and copies what it finds. */
function rememberSpecs<Spec extends object>(
  registry: z.core.$ZodRegistry<Spec>,
): (schema: z.ZodType) => Spec | undefined {
  const known = new WeakMap<z.ZodType, { spec: Spec | undefined }>();
  return (schema) => {
    const found = known.get(schema) ?? { spec: registry.get(schema) as Spec | undefined };
    known.set(schema, found);
    return found.spec;
  };
}

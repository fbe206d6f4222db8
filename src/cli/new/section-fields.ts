import type { Bulletin } from '../../domain/bulletin.ts';
import type { MeasureGroup } from '../../domain/measure.ts';
import { reportedSections } from '../../domain/reported.ts';
import { accountabilityAreas } from '../../domain/sections/accountability.ts';
import { focusIssueStates, type FocusIssue } from '../../domain/sections/focus-issues.ts';
import { sectionKeys, sectionTitles } from '../../domain/sections.ts';
import { formatDate } from '../../vietnamese/date.ts';
import { formatQuantity, type Quantity } from '../../vietnamese/quantity.ts';
import type { YamlField, YamlLine } from './commented-yaml.ts';
import { openedBy, unreported, writeMeasure } from './figure-fields.ts';
import type { Model } from './model-bulletin.ts';

/** The sections of a new bulletin: those of `bulletin`, without its figures and texts. The others are named in a remark. */
export function writeSections(bulletin: Bulletin, model: Model): YamlLine[] {
  const sections = reportedSections(bulletin);
  const written = sections.flatMap(({ key, title, groups }): YamlLine[] => {
    const data = bulletin[key] as unknown;
    const isList = Array.isArray(data);
    const items = groups.map((group, index) => ({ value: writeGroup(group, isList ? data[index] : data, model) }));
    const value = isList ? { items } : (items[0]?.value ?? []);
    const field = { key, value, comment: title };
    return holdsField(value) ? [field, ...remarkAreas(key, data)] : [{ remark: `${key}: # ${title}` }];
  });
  const others = sectionKeys.filter((key) => bulletin[key] === undefined);
  const named = others.map((key) => `${key} (${sectionTitles[key]})`);
  return others.length === 0 ? written : [...written, { remark: `Có thể thêm phần khác: ${named.join(', ')}.` }];
}

/** Whether there is a field that is not commented out, so that YAML sees a mapping. */
function holdsField(value: YamlField['value']): boolean {
  if (typeof value === 'string') return true;
  return 'items' in value ? value.items.length > 0 : value.some((line) => 'key' in line && holdsField(line.value));
}

type Fields = Readonly<Record<string, unknown>>;

function writeGroup(group: MeasureGroup, data: Fields, model: Model): YamlLine[] {
  const fields = Object.entries(data).flatMap(([key, value]): YamlLine[] => {
    const measure = group.measures.find((one) => one.keys.at(-1) === key);
    if (measure) return [writeMeasure(measure, measure.figure, model)];
    const inner = group.groups.filter((one) => one.keys[group.keys.length] === key);
    return inner.length > 0 ? [writeInner(key, value, group, inner, model)] : writeStanding(key, value);
  });
  const openings = group.unstated
    .filter(({ spec }) => openedBy(spec))
    .map((one) => writeMeasure(one, undefined, model));
  const offered = group.unstated.filter(({ spec }) => !openedBy(spec) && !spec.share);
  const names = offered.map(({ keys, spec }) => `${String(keys.at(-1))} (${spec.label})`);
  return [...openings, ...fields, ...(names.length > 0 ? [{ remark: `Có thể ghi thêm: ${names.join(', ')}.` }] : [])];
}

function writeInner(
  key: string,
  value: unknown,
  outer: MeasureGroup,
  inner: readonly MeasureGroup[],
  model: Model,
): YamlField {
  if (Array.isArray(value))
    return {
      key,
      value: { items: inner.map((one, index) => ({ value: writeGroup(one, value[index] as Fields, model) })) },
    };
  const [group] = inner as [MeasureGroup];
  const comment = group.spec.label;
  if (!isDivision(outer, key)) return { key, value: writeGroup(group, value as Fields, model), comment };
  const stated = group.measures.map((one) => writeMeasure(one, one.figure, model));
  return { key, comment, value: [...stated, ...group.unstated.map((one) => writeMeasure(one, undefined, model))] };
}

/** Whether a nested group divides a figure of the outer one, so that its measures only mean something all together. */
function isDivision({ spec }: MeasureGroup, key: string): boolean {
  return (spec.identities ?? []).some(({ parts }) => parts.includes(`${key}.*`));
}

const lastingFields = new Set(['label', 'by', 'catalogue', 'catalogues', 'form', 'places']);

/** The fields of a section that are no measures and hold for the next period too; the others are written anew each time. */
function writeStanding(key: string, value: unknown): YamlLine[] {
  if (key === 'area')
    return [{ key, value: String(value), comment: accountabilityAreas[value as keyof typeof accountabilityAreas] }];
  if (key === 'statement') return [{ key, value: unreported }];
  if (key === 'vote') return [{ key, value: String(value) }];
  if (key === 'from' || key === 'below') return [{ key, value: formatQuantity(value as Quantity) }];
  if (key === 'issues') return writeIssues(value as readonly FocusIssue[]);
  if (!lastingFields.has(key)) return [];
  return [
    { key, value: Array.isArray(value) ? { items: value.map((item) => ({ value: String(item) })) } : String(value) },
  ];
}

function writeIssues(issues: readonly FocusIssue[]): YamlLine[] {
  const items = issues
    .filter(({ status }) => status !== 'solved')
    .map(({ title, owner, deadline, status, commitment }) => ({
      value: [
        { key: 'title', value: title },
        { key: 'owner', value: owner },
        { key: 'deadline', value: formatDate(deadline) },
        { key: 'status', value: status, comment: `kỳ trước: ${focusIssueStates[status]}; sửa theo tình hình kỳ này` },
        ...(commitment ? [{ key: 'commitment', value: commitment }] : []),
      ],
    }));
  return [{ key: 'issues', value: { items } }];
}

function remarkAreas(key: string, data: unknown): YamlLine[] {
  if (key !== 'accountability') return [];
  const stated = new Set((data as { area: string }[]).map(({ area }) => area));
  const missing = Object.entries(accountabilityAreas).filter(([area]) => !stated.has(area));
  if (missing.length === 0) return [];
  return [
    { remark: `Lĩnh vực chưa có giải trình: ${missing.map(([area, label]) => `${area} (${label})`).join(', ')}.` },
  ];
}

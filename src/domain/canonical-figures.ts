import { slugify } from '../vietnamese/folding.ts';
import type { Bulletin } from './bulletin.ts';
import type { Content } from './content.ts';
import { derivedShares } from './derived-share.ts';
import type { Figure, Part } from './figure.ts';
import type { Measure, MeasureGroup } from './measure.ts';
import type { FieldPath } from './problem.ts';
import { reportedIndicators, reportedSections } from './reported.ts';
import { formatValue, type Value } from './value.ts';

/** What one figure of a measure is: its value, something it is held against, or a named share of it. */
export type FigureRole = 'value' | (typeof aspects)[number] | 'part';

/** One figure that a reader can see, with the name under which the ledger keeps it. */
export interface NamedFigure {
  /**
   * Its permanent name, ASCII: `petitions.solved`, `figures.ho-ngheo.baseline`, `membership.members.parts.chi-bo-co-so`. An
   * item of a list that has a label goes by the label, not by its place: `dossiers.lan-dau.complete`.
   */
  path: string;
  /** How prose and corrections may also point at it: `dossiers.1.complete`. */
  pointer: string;
  /** Where it stands in the entry's data. */
  keys: FieldPath;
  role: FigureRole;
  /** Labels of the shares that lead to it, outermost first; empty unless it is a part. */
  shares: readonly string[];
  /** Heading of its section; empty for a figure of an indicator. */
  section: string;
  measure: Measure;
  value: Value;
}

/**
 * Every figure of a bulletin as pairs of path and text, sorted by path in code-unit order. The text is the value in the official
 * style ({@link formatValue}); two spellings of one value give one text, and the order of fields in the file does not matter.
 */
export type CanonicalFigures = readonly (readonly [path: string, text: string])[];

const aspects = ['baseline', 'target', 'attainment', 'numerator', 'denominator'] as const;

/** Every figure of a bulletin that a reader can see, in the order of the bulletin; what follows from others is left out. */
export function namedFigures(bulletin: Bulletin, indicators: Content['indicators']): NamedFigure[] {
  const taken = new Set<string>();
  const sections = nameSections(bulletin, { taken, measuresIn: ({ measures }) => measures });
  const others = reportedIndicators(bulletin, indicators).flatMap((measure) =>
    nameMeasure(measure, measure.path, { title: '', taken }),
  );
  return [...sections, ...others];
}

/** The percentages that follow from the figures of a bulletin, named as if it stated them; what each is computed from comes with it. */
export function namedDerivedShares(bulletin: Bulletin): NamedFigure[] {
  return nameSections(bulletin, { taken: new Set(), measuresIn: derivedShares });
}

function nameSections(bulletin: Bulletin, naming: Pick<Naming, 'taken' | 'measuresIn'>): NamedFigure[] {
  return reportedSections(bulletin).flatMap(({ title, groups }) =>
    groups.flatMap((group) => nameGroup(group, group.path, { ...naming, title })),
  );
}

/** The figures of a bulletin in the form that is sealed. */
export function canonicalFigures(bulletin: Bulletin, indicators: Content['indicators']): CanonicalFigures {
  return namedFigures(bulletin, indicators)
    .map(({ path, value }) => [path, formatValue(value)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The bytes that a digest of figures is made of, before UTF-8: JSON without spaces, `[["a.b","1.740"],…]`. */
export function formatFigures(figures: CanonicalFigures): string {
  return JSON.stringify(figures);
}

interface Place {
  title: string;
  /** Paths given away so far in the bulletin. */
  taken: Set<string>;
}

interface Naming extends Place {
  /** Which measures of a group are named. */
  measuresIn: (group: MeasureGroup) => readonly Measure[];
}

function nameGroup(group: MeasureGroup, path: string, place: Naming): NamedFigure[] {
  const inItem = group.name !== undefined && /\.\d+$/.test(path);
  const own = inItem ? reserve(path.replace(/\d+$/, slugify(group.name!)), place.taken) : path;
  const below = (pointer: string) => own + pointer.slice(group.path.length);
  return [
    ...place.measuresIn(group).flatMap((measure) => nameMeasure(measure, below(measure.path), place)),
    ...group.groups.flatMap((inner) => nameGroup(inner, below(inner.path), place)),
  ];
}

function nameMeasure(measure: Measure, path: string, { title, taken }: Place): NamedFigure[] {
  const { figure, keys, path: pointer } = measure;
  const base = { shares: [], section: title, measure };
  return [
    { ...base, path, pointer, keys, role: 'value', value: figure.value },
    ...aspects.flatMap((role): NamedFigure[] => {
      const value = figure[role];
      return value
        ? [{ ...base, path: `${path}.${role}`, pointer: `${pointer}.${role}`, keys: [...keys, role], role, value }]
        : [];
    }),
    ...nameShares(figure, { ...base, path, pointer, keys, role: 'part', value: figure.value }, taken),
  ];
}

function nameShares(
  shares: Pick<Figure | Part, 'parts' | 'including'>,
  of: NamedFigure,
  taken: Set<string>,
): NamedFigure[] {
  return (['parts', 'including'] as const).flatMap((kind) =>
    (shares[kind] ?? []).flatMap((part, index) => {
      const path = reserve(`${of.path}.${kind}.${slugify(part.label)}`, taken);
      const named: NamedFigure = {
        ...of,
        path,
        pointer: of.pointer + path.slice(of.path.length),
        keys: [...of.keys, kind, index],
        shares: [...of.shares, part.label],
        value: part.value,
      };
      return [named, ...nameShares(part, named, taken)];
    }),
  );
}

/** The path, or with a number at its end where another figure of the bulletin already has it. */
function reserve(path: string, taken: Set<string>): string {
  let free = path;
  for (let number = 2; taken.has(free); number += 1) free = `${path}-${number}`;
  taken.add(free);
  return free;
}

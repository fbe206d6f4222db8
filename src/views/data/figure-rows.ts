import type { Bulletin } from '../../domain/bulletin.ts';
import { namedDerivedShares, namedFigures, type NamedFigure } from '../../domain/canonical-figures.ts';
import type { Content, Entry } from '../../domain/content.ts';
import type { Correction } from '../../domain/correction.ts';
import { reportedMeasures, shareOf } from '../../domain/reported.ts';
import { correctionsByPath } from '../../domain/sealed-history.ts';
import { formatValue, type Value } from '../../domain/value.ts';
import { compareDates, toIso } from '../../vietnamese/date.ts';
import { periodEnd, periodId, periodStart } from '../../vietnamese/period.ts';
import type { Observation, ObservationRole } from './observation.ts';

/** What all figures of a bulletin have in common. */
export interface BulletinFacts {
  organization: string;
  organizationName: string;
  illustrative: boolean;
  period: string;
  periodStart: string;
  periodEnd: string;
}

/** One figure of a bulletin with what the bulletin says of it. */
export interface FigureRow extends Observation {
  bulletin: BulletinFacts;
  /** Heading of the section as on the page. */
  sectionTitle: string;
  /** Whether the bulletin states it, or it follows from others that it states. */
  origin: 'reported' | 'computed';
  /** The text at the first release; undefined for one that follows from a figure corrected since. */
  published: string | undefined;
  /** The text that holds since a correction; undefined where there was none. */
  corrected: string | undefined;
  /** The last change of it, or of what it follows from. */
  correction: Correction | undefined;
  note: string | undefined;
  /** Why it cannot be compared with earlier periods. */
  break: string | undefined;
}

/** Heading of the figures of indicators, as on the page. */
const indicatorsTitle = 'Các chỉ tiêu kinh tế – xã hội và số liệu khác';

let latest: { entry: Entry<Bulletin>; rows: readonly FigureRow[] } | undefined;

/** Every figure that the page of a bulletin shows, one a row: those it states in its order, then those that follow from them. */
export function figureRows(content: Content, entry: Entry<Bulletin>): readonly FigureRow[] {
  // The files of one bulletin are made one after another; rows of all bulletins would not fit in memory.
  if (latest?.entry !== entry) latest = { entry, rows: makeRows(content, entry.data) };
  return latest.rows;
}

function makeRows(content: Content, bulletin: Bulletin): FigureRow[] {
  const reported = namedFigures(bulletin, content.indicators);
  const corrections = correctionsByPath(bulletin, content.indicators);
  const { name, illustrative } = content.organizations.get(bulletin.organization)!.data;
  const facts: BulletinFacts = {
    organization: bulletin.organization,
    organizationName: name,
    illustrative,
    period: periodId(bulletin.period),
    periodStart: toIso(periodStart(bulletin.period)),
    periodEnd: toIso(periodEnd(bulletin.period)),
  };
  return [
    ...reported.map((figure) => reportedRow(facts, figure, corrections.get(figure.path))),
    ...wholeShares(reported, bulletin, content).map((share) => computedRow(facts, share, corrections)),
    ...namedDerivedShares(bulletin).map((figure) => computedRow(facts, { figure, ...figure }, corrections)),
  ];
}

function reportedRow(facts: BulletinFacts, figure: NamedFigure, corrections: readonly Correction[] = []): FigureRow {
  const { path, role, value, measure } = figure;
  const text = formatValue(value);
  const correction = corrections.at(-1);
  const isMain = role === 'value';
  return {
    bulletin: facts,
    sectionTitle: figure.section || indicatorsTitle,
    measure: path,
    label: measure.spec.label,
    dimension: figure.shares.length === 0 ? measure.trail : [...measure.trail, ...figure.shares],
    role,
    value,
    spec: measure.spec,
    origin: 'reported',
    published: corrections[0] ? formatValue(corrections[0].old) : text,
    corrected: correction && text,
    correction,
    note: isMain ? measure.figure.note : undefined,
    break: isMain ? measure.figure.break : undefined,
  };
}

/** A figure that follows from others, under a path and in a role of its own. */
interface Computed {
  figure: NamedFigure;
  path: string;
  role: ObservationRole;
  value: Value;
}

/** The measures that pages show as a share of their whole: `15/35`. */
function wholeShares(reported: readonly NamedFigure[], bulletin: Bulletin, content: Content): Computed[] {
  const measures = reportedMeasures(bulletin, content.indicators);
  return reported.flatMap((figure) => {
    const { measure, pointer, role } = figure;
    const { of } = measure.spec;
    const whole = role === 'value' && of ? measures.get(pointer.replace(/[^.]+$/, of)) : undefined;
    const value = whole && shareOf(measure, whole);
    return value ? [{ figure, path: `${figure.path}/${of}`, role: 'share' as const, value }] : [];
  });
}

/** What follows from a corrected figure was never published as it is now. */
function computedRow(
  facts: BulletinFacts,
  { figure, path, role, value }: Computed,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): FigureRow {
  const text = formatValue(value);
  const correction = corrections.size === 0 ? undefined : lastChangeBeside(path, corrections);
  return {
    bulletin: facts,
    sectionTitle: figure.section || indicatorsTitle,
    measure: path,
    label: figure.measure.spec.label,
    dimension: figure.measure.trail,
    role,
    value,
    spec: figure.measure.spec,
    origin: 'computed',
    published: correction ? undefined : text,
    corrected: correction && text,
    correction,
    note: undefined,
    break: undefined,
  };
}

/** The last correction of any figure of the same group. */
function lastChangeBeside(
  path: string,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): Correction | undefined {
  const group = `${path.replace(/\.(?:numerator|denominator)$/, '').replace(/\.[^.]+$/, '')}.`;
  return [...corrections]
    .filter(([corrected]) => corrected.startsWith(group))
    .flatMap(([, own]) => own)
    .sort((one, other) => compareDates(one.date, other.date))
    .at(-1);
}

import type { Bulletin } from '../domain/bulletin.ts';
import { bulletinsByOrganization } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import { flattenGroups, type Measure, type MeasureGroup } from '../domain/measure.ts';
import { reportedIndicators, reportedSections } from '../domain/reported.ts';
import { toIso, addDays, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod, periodEnd, periodId, periodStart, type Period } from '../vietnamese/period.ts';
import type { Finding } from './finding.ts';

/** A bulletin with what it reports, read once for all rules that look across bulletins. */
export interface Reporter {
  entry: Entry<Bulletin>;
  period: Period;
  /** All groups of its sections, the nested ones after the group that holds them. */
  groups: readonly MeasureGroup[];
  /** Every measure of its sections and indicators, by path. */
  measures: ReadonlyMap<string, Measure>;
  /**
   * The measures of its sections by what they mean in every bulletin: an item of a list by its label instead of its place
   * (`budget.revenue.lines.[Thu nội địa].actual`). Items without a label, or that share one, are left out.
   */
  named: ReadonlyMap<string, Measure>;
}

/** The bulletins of one organization that are not withdrawn, the earliest first. */
export interface Timeline {
  organization: string;
  reporters: readonly Reporter[];
  /** The bulletin of a period. */
  of(period: Period): Reporter | undefined;
  /** The bulletins whose period ends on a day. */
  endingOn(day: CalendarDate): readonly Reporter[];
  /** The bulletin of the same kind of period just before, whether or not a period between them is missing. */
  before(reporter: Reporter): Reporter | undefined;
}

/** The timeline of every organization that reports, one after the other, so that only one is held at a time. */
export function* timelinesOf(content: Content): Generator<Timeline> {
  for (const [organization, bulletins] of bulletinsByOrganization(content))
    yield makeTimeline(content, organization, bulletins);
}

function makeTimeline(content: Content, organization: string, newestFirst: readonly Entry<Bulletin>[]): Timeline {
  const reporters = newestFirst
    .filter(({ data }) => data.status !== 'withdrawn')
    .map((entry) => readReporter(content, entry))
    .reverse();
  const byPeriod = new Map(reporters.map((reporter) => [periodId(reporter.period), reporter]));
  const byEnd = Map.groupBy(reporters, ({ period }) => toIso(periodEnd(period)));
  const earlier = new Map<Reporter, Reporter>();
  for (const sameKind of Map.groupBy(reporters, ({ period }) => period.kind).values())
    for (const [index, reporter] of sameKind.entries()) if (index > 0) earlier.set(reporter, sameKind[index - 1]!);
  return {
    organization,
    reporters,
    of: (period) => byPeriod.get(periodId(period)),
    endingOn: (day) => byEnd.get(toIso(day)) ?? [],
    before: (reporter) => earlier.get(reporter),
  };
}

function readReporter(content: Content, entry: Entry<Bulletin>): Reporter {
  const groups = flattenGroups(reportedSections(entry.data).flatMap((section) => section.groups));
  const inSections = groups.flatMap((group) => group.measures);
  const all = [...inSections, ...reportedIndicators(entry.data, content.indicators)];
  return {
    entry,
    period: entry.data.period,
    groups,
    measures: new Map(all.map((measure) => [measure.path, measure])),
    named: nameMeasures(groups),
  };
}

function nameMeasures(groups: readonly MeasureGroup[]): Map<string, Measure> {
  const prefixes = new Map<string, string | undefined>();
  const named = new Map<string, Measure>();
  const shared = new Set<string>();
  for (const group of groups) {
    const prefix = prefixOf(group, prefixes);
    prefixes.set(group.path, prefix);
    if (prefix === undefined) continue;
    for (const measure of group.measures) {
      const key = prefix === group.path ? measure.path : `${prefix}.${String(measure.keys.at(-1))}`;
      if (named.has(key)) shared.add(key);
      named.set(key, measure);
    }
  }
  for (const key of shared) named.delete(key);
  return named;
}

function prefixOf(
  { path, keys, name }: MeasureGroup,
  known: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const isItem = typeof keys.at(-1) === 'number';
  const listKeys = keys.slice(0, isItem ? -2 : -1);
  const parentPath = listKeys.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
  const parent = known.has(parentPath) ? known.get(parentPath) : parentPath;
  if (parent === undefined || (isItem && !name)) return undefined;
  const last = isItem ? `${String(keys.at(-2))}.[${name}]` : path.slice(path.lastIndexOf('.') + 1);
  return parent === '' ? last : `${parent}.${last}`;
}

/** The day before a period begins. */
export function eveOf(period: Period): CalendarDate {
  return addDays(periodStart(period), -1);
}

/** What editors call a bulletin: its file, and the period that it reports. */
export function nameOf({ entry, period }: Reporter): string {
  return `${fileOf(entry)} (${formatPeriod(period)})`;
}

/** The file of a bulletin, from the content folder. */
export function fileOf({ id, format }: Entry<Bulletin>): string {
  return `bulletins/${id}.${format}`;
}

/** A finding about a bulletin, the fields that all of them share filled in. */
export function findingIn({ entry }: Reporter, finding: Omit<Finding, 'collection' | 'entry'>): Finding {
  return { collection: 'bulletins', entry: entry.id, ...finding };
}

import type { Quantity } from '../vietnamese/quantity.ts';
import type { Bulletin, IndicatorFigure } from './bulletin.ts';
import type { Content } from './content.ts';
import type { Indicator } from './indicator.ts';
import { flattenMeasures, groupsOf, type Measure, type MeasureGroup, type MeasureSpec } from './measure.ts';
import { sectionKeys, sectionSchemas, sectionTitles, type SectionKey } from './sections.ts';
import { formatValue, quantityOf } from './value.ts';

/** One section of a bulletin with the groups of measures it reports. */
export interface ReportedSection {
  key: SectionKey;
  title: string;
  groups: MeasureGroup[];
}

const sectionsOf = new WeakMap<Bulletin, readonly ReportedSection[]>();

/** The sections that a bulletin reports, in the order of every bulletin; worked out once for each bulletin. */
export function reportedSections(bulletin: Bulletin): readonly ReportedSection[] {
  const known = sectionsOf.get(bulletin) ?? findSections(bulletin);
  sectionsOf.set(bulletin, known);
  return known;
}

function findSections(bulletin: Bulletin): ReportedSection[] {
  return sectionKeys
    .filter((key) => bulletin[key] !== undefined)
    .map((key) => ({
      key,
      title: sectionTitles[key],
      groups: groupsOf(sectionSchemas[key], bulletin[key], key, [key]),
    }));
}

/** What an indicator's figures mean, in the terms of a measure. */
export function indicatorSpec(indicator: Indicator): MeasureSpec {
  return {
    label: indicator.name,
    unit: indicator.unit ?? '',
    kind: indicator.kind,
    direction: indicator.direction,
    accumulation: 'stock',
  };
}

/** The figures of indicators that a bulletin reports; those of unknown indicators are left out. */
export function reportedIndicators(bulletin: Bulletin, indicators: Content['indicators']): Measure[] {
  return (bulletin.figures ?? []).flatMap((figure: IndicatorFigure, index) => {
    const indicator = indicators.get(figure.indicator)?.data;
    if (!indicator) return [];
    return [
      {
        path: `figures.${figure.indicator}`,
        keys: ['figures', index],
        trail: [],
        spec: indicatorSpec(indicator),
        figure,
      },
    ];
  });
}

const measuresOf = new WeakMap<
  Bulletin,
  { indicators: Content['indicators']; measures: ReadonlyMap<string, Measure> }
>();

/** Every measure that a bulletin reports, by the path that prose points at it with; worked out once for each bulletin. */
export function reportedMeasures(bulletin: Bulletin, indicators: Content['indicators']): ReadonlyMap<string, Measure> {
  const known = measuresOf.get(bulletin);
  if (known?.indicators === indicators) return known.measures;
  const sections = reportedSections(bulletin).flatMap((section) => flattenMeasures(section.groups));
  const measures = new Map([...sections, ...reportedIndicators(bulletin, indicators)].map((one) => [one.path, one]));
  measuresOf.set(bulletin, { indicators, measures });
  return measures;
}

const aspects = ['baseline', 'target', 'attainment', 'numerator', 'denominator'] as const;

/** A figure that a path points at. */
export interface Pointed {
  /** The measure that the figure belongs to. */
  measure: Measure;
  /** The figure as officials write it. */
  text: string;
}

/**
 * Finds what a path such as `petitions.received`, `targets.met/total` (a share of a sibling) or `figures.ho-ngheo.baseline`
 * points at; undefined where the bulletin reports no such figure.
 */
export function pointAt(path: string, measures: ReadonlyMap<string, Measure>): Pointed | undefined {
  const measure = measures.get(path);
  if (measure) return { measure, text: formatValue(measure.figure.value) };
  const share = /^(.+)\/([A-Za-z]+)$/.exec(path);
  if (share) return pointAtShare(share[1]!, share[2]!, measures);
  const aspect = aspects.find((name) => path.endsWith(`.${name}`));
  const owner = aspect && measures.get(path.slice(0, -aspect.length - 1));
  const value = aspect && owner?.figure[aspect];
  return owner && value ? { measure: owner, text: formatValue(value) } : undefined;
}

function pointAtShare(path: string, sibling: string, measures: ReadonlyMap<string, Measure>): Pointed | undefined {
  const measure = measures.get(path);
  const whole = measures.get(path.replace(/[^.]+$/, sibling));
  const share = measure && whole && shareOf(measure, whole);
  return share && { measure, text: formatValue(share) };
}

/** The fraction that a count is of a whole; undefined where either has no number, or the whole is zero. */
export function shareOf(part: Measure, whole: Measure): Quantity | undefined {
  const numerator = quantityOf(part.figure.value);
  const denominator = quantityOf(whole.figure.value);
  if (numerator?.kind !== 'number' || denominator?.kind !== 'number' || denominator.value === 0) return undefined;
  return { kind: 'ratio', numerator: numerator.value, denominator: denominator.value };
}

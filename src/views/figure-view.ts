import { changeBetween, outcomeOf, type Outcome } from '../domain/change.ts';
import { acknowledgedAt } from '../domain/acknowledgement.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import type { Content } from '../domain/content.ts';
import type { Correction } from '../domain/correction.ts';
import type { Part } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { shareOf } from '../domain/reported.ts';
import { compareWithLastYear, compareWithPrevious, seriesOf } from '../domain/series.ts';
import { formatValue, quantityOf } from '../domain/value.ts';
import { formatDate } from '../vietnamese/date.ts';
import { slugify } from '../vietnamese/folding.ts';
import { formatQuantity } from '../vietnamese/quantity.ts';
import { hrefOf, paths } from './address.ts';
import { viewChange, viewComparison, type ChangeView } from './change-view.ts';
import type { Link } from './link.ts';

/** How a figure stands to what was promised. */
export interface TargetView {
  /** The promise: `2%`. */
  text: string;
  /** `đạt`, `vượt`, `chưa đạt`; absent where neither way is better. */
  outcome?: Outcome;
  outcomeText: string;
}

/** A change of a figure after its release. */
export interface CorrectionView {
  /** `đính chính` of an error, or `cập nhật` of a provisional figure. */
  kind: string;
  date: string;
  /** The figure as published before, and as it holds now. */
  old: string;
  new: string;
  fault: string;
  reason: string;
}

/** A named share of a figure, with its own shares. */
export interface PartView {
  label: string;
  value: string;
  parts: PartView[];
  including: PartView[];
}

/** A figure as every output shows it. */
export interface FigureView {
  /** How prose points at it: `targets.met`. */
  path: string;
  /** ASCII anchor, unique in its bulletin. */
  id: string;
  label: string;
  /** `1.740`, `gần 6.300`, `chưa báo cáo`. */
  value: string;
  /** `đảng viên`; empty where the value says it all. */
  unit: string;
  /** Whether more or less of it is better. */
  directed: boolean;
  /** Whether there is no number. */
  absent: boolean;
  /** The figure as a share of its whole: `31/34`. */
  share?: string;
  /** The value at the start: `9,95%`. */
  baseline?: string;
  /** How it moved against its start, the period before, and the same period of the year before, as far as these are known. */
  changes: ChangeView[];
  /** Why it cannot be compared with earlier periods. */
  break?: string;
  /** Faults of the published source that are known and left as they were published. */
  acknowledged: string[];
  /** What was published before a correction. */
  correction?: CorrectionView;
  target?: TargetView;
  /** How much of the target was reached, as published: `116%`. */
  attainment?: string;
  /** What a percentage was computed from: `gần 6.300/224.695`. */
  computedFrom?: string;
  parts: PartView[];
  including: PartView[];
  note?: string;
  /** The document that the figure is taken from. */
  source?: Link;
  /** The page that follows the measure across bulletins. */
  href?: string;
}

const outcomeWords: Record<Outcome, string> = { exceeded: 'vượt', met: 'đạt', missed: 'chưa đạt' };

/**
 * Shows a measure; `siblings` are the measures of the same group, among which its whole may be, and `bulletin` is the one
 * that reports it.
 */
export function viewFigure(
  measure: Measure,
  siblings: readonly Measure[],
  content: Content,
  bulletin: Bulletin,
): FigureView {
  const { figure, spec, path } = measure;
  const whole = spec.of && siblings.find((other) => other.keys.at(-1) === spec.of);
  const share = whole ? shareOf(measure, whole) : undefined;
  const source = figure.source && content.documents.get(figure.source);
  const indicator = /^figures\.(.+)$/.exec(path)?.[1];
  const target = viewTarget(measure);
  const correction = bulletin.corrections?.findLast((one) => one.figure === path);
  return {
    path,
    id: slugify(path.replaceAll('.', '-')),
    label: spec.label,
    value: formatValue(figure.value),
    unit: figure.value.kind === 'number' && !figure.value.unit ? spec.unit : '',
    directed: spec.direction !== 'none',
    absent: figure.value.kind === 'absent',
    ...(share && { share: formatQuantity(share) }),
    ...(figure.baseline && { baseline: formatValue(figure.baseline) }),
    changes: viewChanges(measure, content, bulletin),
    ...(figure.break && { break: figure.break }),
    acknowledged: acknowledgedAt(bulletin, path),
    ...(correction && { correction: viewCorrection(correction) }),
    ...(target && { target }),
    ...(figure.attainment && { attainment: formatQuantity(figure.attainment) }),
    ...(figure.numerator &&
      figure.denominator && {
        computedFrom: `${formatQuantity(figure.numerator)} trên ${formatQuantity(figure.denominator)}`,
      }),
    parts: viewParts(figure.parts),
    including: viewParts(figure.including),
    ...(figure.note && { note: figure.note }),
    ...(source && {
      source: { text: source.data.title, href: hrefOf(content.site, paths.document(source.id)) },
    }),
    ...(indicator && { href: hrefOf(content.site, paths.indicator(indicator)) }),
  };
}

/** Shows a change of a figure after its release. */
export function viewCorrection({ kind, date, old, new: current, fault, reason }: Correction): CorrectionView {
  return {
    kind: kind === 'error' ? 'đính chính' : 'cập nhật số liệu',
    date: formatDate(date),
    old: formatValue(old),
    new: formatValue(current),
    fault,
    reason,
  };
}

function viewParts(parts: readonly Part[] = []): PartView[] {
  return parts.map((part) => ({
    label: part.label,
    value: formatValue(part.value),
    parts: viewParts(part.parts),
    including: viewParts(part.including),
  }));
}

function viewChanges(measure: Measure, content: Content, bulletin: Bulletin): ChangeView[] {
  const { figure, spec } = measure;
  const value = quantityOf(figure.value);
  const baseline = quantityOf(figure.baseline);
  const since = value && baseline && changeBetween(baseline, value, spec.direction);
  const series = seriesOf(content, bulletin.organization, bulletin.period.kind, measure);
  const compared = series
    ? [compareWithPrevious(series, bulletin.period), compareWithLastYear(series, bulletin.period)]
    : [];
  return [
    ...(since ? [viewChange(since, spec, baseline)] : []),
    ...compared.filter((change) => change !== undefined).map((change) => viewComparison(change, spec)),
  ];
}

function viewTarget({ figure, spec }: Measure): TargetView | undefined {
  if (!figure.target) return undefined;
  const value = quantityOf(figure.value);
  const outcome = value && outcomeOf(value, figure.target, spec.direction);
  return {
    text: formatQuantity(figure.target),
    ...(outcome && { outcome }),
    outcomeText: outcome ? outcomeWords[outcome] : '',
  };
}

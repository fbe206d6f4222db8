import type { Change } from '../domain/change.ts';
import type { MeasureSpec } from '../domain/measure.ts';
import type { Comparison } from '../domain/series.ts';
import { formatValue } from '../domain/value.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { formatQuantity, type Quantity } from '../vietnamese/quantity.ts';

/** How a figure moved, in words that carry the meaning without colour. */
export interface ChangeView {
  /** `giảm 7,98 điểm %`, `không đổi`. */
  text: string;
  movement: 'up' | 'down' | 'same';
  verdict: 'better' | 'worse' | 'neutral';
  /** `tốt hơn`, `kém hơn`, or empty. */
  verdictText: string;
  /** What it is compared with: `so với 9,95% đầu kỳ`, `so với 6 của tháng 9 năm 2026`. */
  since: string;
  /** The earlier value alone: `9,95%`. */
  from: string;
  /** What that was the value of: `đầu kỳ`, `tháng 9 năm 2026`. */
  against: string;
}

const movementWords = { up: 'tăng', down: 'giảm', same: 'không đổi' };
const verdictWords = { better: 'tốt hơn', worse: 'kém hơn', neutral: '' };

/** Words for a change from the value that the bulletin itself states for the start. */
export function viewChange(change: Change, spec: MeasureSpec, baseline: Quantity): ChangeView {
  const from = formatQuantity(baseline);
  return { ...describeChange(change, spec), since: `so với ${from} đầu kỳ`, from, against: 'đầu kỳ' };
}

/** Words for a change against an earlier period of the same series. */
export function viewComparison(comparison: Comparison, spec: MeasureSpec): ChangeView {
  const [from, against] = [formatValue(comparison.since.current), formatPeriod(comparison.since.period)];
  return { ...describeChange(comparison, spec), since: `so với ${from} của ${against}`, from, against };
}

function describeChange(
  { difference, movement, verdict }: Change,
  spec: MeasureSpec,
): Omit<ChangeView, 'since' | 'from' | 'against'> {
  const size: Quantity = difference.kind === 'number' && spec.unit ? { ...difference, unit: spec.unit } : difference;
  return {
    text: movement === 'same' ? movementWords.same : `${movementWords[movement]} ${formatQuantity(size)}`,
    movement,
    verdict,
    verdictText: verdictWords[verdict],
  };
}

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
}

const movementWords = { up: 'tăng', down: 'giảm', same: 'không đổi' };
const verdictWords = { better: 'tốt hơn', worse: 'kém hơn', neutral: '' };

/** Words for a change; `since` says what it is compared with. */
export function viewChange({ difference, movement, verdict }: Change, spec: MeasureSpec, since: string): ChangeView {
  const size: Quantity = difference.kind === 'number' && spec.unit ? { ...difference, unit: spec.unit } : difference;
  return {
    text: movement === 'same' ? movementWords.same : `${movementWords[movement]} ${formatQuantity(size)}`,
    movement,
    verdict,
    verdictText: verdictWords[verdict],
    since,
  };
}

/** Words for a change against an earlier period of the same series. */
export function viewComparison(comparison: Comparison, spec: MeasureSpec): ChangeView {
  const { current, period } = comparison.since;
  return viewChange(comparison, spec, `so với ${formatValue(current)} của ${formatPeriod(period)}`);
}

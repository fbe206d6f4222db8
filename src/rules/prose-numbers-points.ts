import { quantityOf } from '../domain/value.ts';
import { roundTo } from '../vietnamese/number.ts';
import { formatQuantity, type PercentQuantity, type Quantity } from '../vietnamese/quantity.ts';
import type { Reporter } from './continuity-timeline.ts';
import { saysTheSame, type Stated, type Verdict } from './prose-numbers-figures.ts';
import type { TypedNumber } from './prose-numbers-tokens.ts';
import { wordingOf } from './prose-numbers-wording.ts';

/** Words after which a number tells how far something moved. */
const moved = /(?:^| )(?:tăng|giảm|hạ|cao hơn|thấp hơn|chênh lệch|chênh|vượt)(?: thêm| được| tới| đến| là)?$/u;

/**
 * Finds the difference of two percentages that is typed as a percentage: `giảm 7,98%` from 9,95% to 1,97% is 7,98 điểm %. The
 * two are a figure and its start, its target, or its value in `before`, the bulletin before. Where the number is also the
 * relative change, nothing is said. `said` is the sentence in plain words.
 */
export function findDifference(
  reporter: Reporter,
  before: Reporter | undefined,
  stated: readonly Stated[],
  said: string,
  { quantity, text, before: words }: TypedNumber,
): Verdict | undefined {
  if (quantity.kind !== 'percent' || quantity.decimals === 0 || !moved.test(words)) return undefined;
  if (stated.some((one) => saysTheSame(quantity, one.quantity))) return undefined;
  for (const { figure, spec, path } of reporter.measures.values()) {
    const value = quantityOf(figure.value);
    if (value?.kind !== 'percent' || !wordingOf(spec).cores.some((core) => said.includes(core))) continue;
    const others = [figure.baseline, figure.target, before?.measures.get(path)?.figure.value].map(quantityOf);
    const other = others.find((one): one is PercentQuantity => isDifference(quantity, value, one));
    if (!other) continue;
    return {
      id: 'points-as-percent',
      severity: 'warning',
      message: `“${text}” là hiệu của hai tỉ lệ ${formatQuantity(other)} và ${formatQuantity(value)} (“${spec.label}”), nên đơn vị là điểm phần trăm.`,
      hint: `Sửa thành: ${formatQuantity({ ...quantity, kind: 'points' })}`,
    };
  }
  return undefined;
}

function isDifference(typed: PercentQuantity, value: PercentQuantity, other: Quantity | undefined): boolean {
  if (other?.kind !== 'percent' || other.value === 0) return false;
  const difference = Math.abs(value.value - other.value);
  const relative = (100 * difference) / Math.abs(other.value);
  return roundTo(difference, typed.decimals) === typed.value && roundTo(relative, typed.decimals) !== typed.value;
}

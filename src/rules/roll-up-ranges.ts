import { quantityOf, type Value } from '../domain/value.ts';
import { amountOf, roundingOf, type Quantity } from '../vietnamese/quantity.ts';

/** What the true amount behind a figure may be, from `least` to `most`, in the unit of `amountOf`. */
export interface Range {
  least: number;
  most: number;
}

const anything: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/**
 * What may stand behind a value as it is printed: the rounding of the last place, or the open side of `trên`, `gần` and `dưới`.
 * `ước` and `khoảng` bind nothing, nor does a value that is absent; a count is never below zero.
 */
export function rangeOf(value: Value | undefined): Range {
  const quantity = quantityOf(value);
  if (!quantity) return anything;
  const [amount, slack] = [amountOf(quantity), isCount(quantity) ? 0 : roundingOf(quantity)];
  const floor = isCount(quantity) ? 0 : anything.least;
  switch (quantity.qualifier) {
    case undefined:
      return { least: amount - slack, most: amount + slack };
    case 'over':
      return { least: amount, most: anything.most };
    case 'nearly':
    case 'under':
      return { least: floor, most: amount };
    default:
      return { least: floor, most: anything.most };
  }
}

/** A number without decimals that counts things, which is exact and never below zero. */
export function isCount(quantity: Quantity): boolean {
  return quantity.kind === 'number' && quantity.decimals === 0;
}

/** What a sum may be whose terms may be these. */
export function addRanges(ranges: readonly Range[]): Range {
  return {
    least: ranges.reduce((sum, { least }) => sum + least, 0),
    most: ranges.reduce((sum, { most }) => sum + most, 0),
  };
}

/** Whether no amount is in both; the noise of adding decimals is allowed for. */
export function areApart(one: Range, other: Range): boolean {
  const noise =
    1e-9 * Math.max(1, ...[one.least, one.most, other.least, other.most].filter(Number.isFinite).map(Math.abs));
  return one.least > other.most + noise || other.least > one.most + noise;
}

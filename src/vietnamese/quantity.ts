import { formatNumber, shiftPoint } from './number.ts';
import { moneyPowers, qualifierWords } from './quantity-kinds.ts';
import type { Quantity } from './quantity-kinds.ts';

export { parseQuantity } from './quantity-parsing.ts';
export { qualifierWords } from './quantity-kinds.ts';
export type {
  MoneyQuantity,
  MoneyScale,
  NumberQuantity,
  PercentQuantity,
  PointsQuantity,
  Qualifier,
  Quantity,
  RatioQuantity,
} from './quantity-kinds.ts';

/** The quantity as officials write it, as plain text with plain spaces: "gần 6.300", "9,95%", "7,98 điểm %", "31/34". */
export function formatQuantity(quantity: Quantity): string {
  const amount = formatAmount(quantity);
  return quantity.qualifier ? `${qualifierWords[quantity.qualifier]} ${amount}` : amount;
}

function formatAmount(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return quantity.unit ? `${formatNumber(quantity)} ${quantity.unit}` : formatNumber(quantity);
    case 'percent':
      return `${formatNumber(quantity)}%`;
    case 'points':
      return `${formatNumber(quantity)} điểm %`;
    case 'ratio':
      return `${formatCount(quantity.numerator)}/${formatCount(quantity.denominator)}`;
    case 'money':
      return `${formatNumber(quantity)} ${quantity.scale}`;
  }
}

function formatCount(value: number): string {
  return formatNumber({ value, decimals: 0 });
}

/**
 * The magnitude to compare and chart: money in đồng, percent and points in percent (9.95), a ratio as its quotient
 * (0.91), a number as it is. The qualifier is left out.
 */
export function amountOf(quantity: Quantity): number {
  if (quantity.kind === 'ratio') return quantity.numerator / quantity.denominator;
  return quantity.kind === 'money' ? shiftPoint(quantity.value, moneyPowers[quantity.scale]) : quantity.value;
}

/** How far the printed value may be from the true one by rounding, half of the last printed place, in the unit of `amountOf`; 0 for a ratio. */
export function roundingOf(quantity: Quantity): number {
  if (quantity.kind === 'ratio') return 0;
  const power = quantity.kind === 'money' ? moneyPowers[quantity.scale] : 0;
  return shiftPoint(0.5, power - quantity.decimals);
}

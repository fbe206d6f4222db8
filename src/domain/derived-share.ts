import { roundTo } from '../vietnamese/number.ts';
import { amountOf, type Quantity } from '../vietnamese/quantity.ts';
import type { Figure } from './figure.ts';
import { selectMeasures, type Measure, type MeasureGroup, type Share } from './measure.ts';
import { isExact, quantityOf } from './value.ts';

/** Decimal places of a derived percentage at most; zeros at the end are left out. */
const mostDecimals = 2;

/**
 * The percentages that a group leaves to be computed from its own figures; none where a part or the whole is absent or only
 * approximate, or where the whole is zero. They follow from figures that are published, so no record of them is kept.
 */
export function derivedShares(group: MeasureGroup): Measure[] {
  return group.unstated.flatMap(({ spec, ...at }) => {
    const figure = spec.share && shareFigure(group, spec.share);
    return figure ? [{ ...at, spec, figure }] : [];
  });
}

/** The quantities that a share is made of; undefined where one of them is missing or only approximate. */
export function shareTerms(group: MeasureGroup, share: Share): { parts: Quantity[]; whole: Quantity[] } | undefined {
  const [parts, whole] = [exactQuantities(group, share.parts), exactQuantities(group, share.whole)];
  return parts && whole && { parts, whole };
}

/** The sum of quantities, in the unit of `amountOf`. */
export function sumOf(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, quantity) => sum + amountOf(quantity), 0);
}

function exactQuantities(group: MeasureGroup, keys: readonly string[]): Quantity[] | undefined {
  const found = selectMeasures(group, keys);
  const exact = found.flatMap(({ figure }) => quantityOf(figure.value) ?? []).filter(isExact);
  const complete = found.length >= keys.length && exact.length === found.length;
  return complete && new Set(exact.map(({ kind }) => kind)).size === 1 ? exact : undefined;
}

function shareFigure(group: MeasureGroup, share: Share): Figure | undefined {
  const terms = shareTerms(group, share);
  if (!terms || sumOf(terms.whole) === 0) return undefined;
  const value = roundTo((100 * sumOf(terms.parts)) / sumOf(terms.whole), mostDecimals);
  const [numerator, denominator] = [totalOf(terms.parts), totalOf(terms.whole)];
  return {
    value: { kind: 'percent', value, decimals: decimalsOf(value) },
    ...(numerator && denominator && { numerator, denominator }),
  };
}

/** Quantities as one: a single one as it was written, several counts as their sum. */
function totalOf(quantities: readonly Quantity[]): Quantity | undefined {
  if (quantities.length === 1) return quantities[0];
  const counts = quantities.every(({ kind }) => kind === 'number');
  return counts ? { kind: 'number', value: sumOf(quantities), decimals: 0 } : undefined;
}

function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => roundTo(value, decimals) === value) ?? mostDecimals;
}

/** Which way a sequence goes as a whole; `mixed` where it goes both ways. */
export type Trend = 'up' | 'down' | 'flat' | 'mixed';

/** Fewest values that a trend is told of. */
const fewest = 4;
/** How far the pairs must agree for a trend to be told. */
const agreement = 0.5;

/**
 * The trend of values in the order of time: Kendall's rank correlation with time (tau-a), which one outlier does not sway.
 * Undefined for fewer than four values.
 */
export function trendOf(values: readonly number[]): Trend | undefined {
  if (values.length < fewest) return undefined;
  if (values.every((value) => value === values[0])) return 'flat';
  let sum = 0;
  for (const [index, value] of values.entries())
    for (const later of values.slice(index + 1)) sum += Math.sign(later - value);
  const tau = sum / ((values.length * (values.length - 1)) / 2);
  return tau >= agreement ? 'up' : tau <= -agreement ? 'down' : 'mixed';
}

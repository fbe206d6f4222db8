import type { Measure } from '../domain/measure.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { roundTo } from '../vietnamese/number.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { findingIn, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { areApart, rangeOf } from './roll-up-ranges.ts';

/**
 * Checks `attainment` against value and target, at the printed precision of all three. Only where more is better: how much of a
 * fall was reached is reckoned in several ways.
 */
export function checkAttainment(timeline: Timeline): Finding[] {
  const findings: Finding[] = [];
  for (const reporter of timeline.reporters)
    for (const measure of reporter.measures.values()) {
      const found = measure.figure.attainment && compareAttainment(measure);
      if (found) findings.push(findingIn(reporter, found));
    }
  return findings;
}

function compareAttainment({ spec, figure, keys }: Measure): Omit<Finding, 'collection' | 'entry'> | undefined {
  const [value, target, stated] = [quantityOf(figure.value), figure.target, figure.attainment];
  if (!stated || stated.kind !== 'percent' || !isExact(stated) || spec.direction === 'down') return undefined;
  if (!value || !target || !isExact(value) || !isExact(target) || value.kind !== target.kind) return undefined;
  if (amountOf(target) <= 0) return undefined;
  if (!areApart(quotientOf(value, target), rangeOf(stated))) return undefined;
  const computed = formatQuantity({
    ...stated,
    value: roundTo((100 * amountOf(value)) / amountOf(target), stated.decimals),
  });
  return {
    id: 'attainment-mismatch',
    severity: 'warning',
    keys: [...keys, 'attainment'],
    message: `“${spec.label}” ghi đạt ${formatQuantity(stated)} mục tiêu, nhưng ${formatQuantity(value)} so với ${formatQuantity(target)} là ${computed}.`,
    hint: `Sửa thành: attainment: ${computed} — hoặc sửa giá trị, mục tiêu.`,
  };
}

/** What percentage one rounded amount may be of another. */
function quotientOf(value: Quantity, target: Quantity) {
  const [part, whole] = [rangeOf(value), rangeOf(target)];
  return {
    least: (100 * part.least) / whole.most,
    most: whole.least > 0 ? (100 * part.most) / whole.least : Number.POSITIVE_INFINITY,
  };
}

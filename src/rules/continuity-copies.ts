import { formatValue, quantityOf } from '../domain/value.ts';
import { amountOf } from '../vietnamese/quantity.ts';
import { findingIn, nameOf, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/** So many counts of what happened in a period that equal those of the period before are no coincidence. */
const enough = 3;

/**
 * Warns of a bulletin whose figures are all those of the bulletin of the same kind before. States may well stay as they are, so
 * at least three counts of what happened in the period, other than zero, must be among them.
 */
export function checkCopies(timeline: Timeline): Finding[] {
  return timeline.reporters.flatMap((reporter) => {
    const before = timeline.before(reporter);
    if (!before || !repeats(reporter, before)) return [];
    const count = countHappenings(reporter);
    if (count < enough) return [];
    return [
      findingIn(reporter, {
        id: 'figures-repeated',
        severity: 'warning',
        keys: ['period'],
        message: `Cả ${reporter.measures.size} số liệu của bản tin giống hệt ${nameOf(before)}, kể cả ${count} số phát sinh trong kỳ.`,
        hint: 'Có thể số liệu kỳ trước được chép lại mà chưa cập nhật: xin kiểm tra và ghi số của kỳ này.',
      }),
    ];
  });
}

function repeats({ measures }: Reporter, before: Reporter): boolean {
  if (measures.size !== before.measures.size) return false;
  for (const [path, { figure }] of measures) {
    const earlier = before.measures.get(path)?.figure.value;
    if (!earlier || formatValue(earlier) !== formatValue(figure.value)) return false;
  }
  return true;
}

function countHappenings({ measures }: Reporter): number {
  return [...measures.values()].filter(({ spec, figure }) => {
    const quantity = quantityOf(figure.value);
    return (
      spec.accumulation === 'flow' &&
      typeof spec.continuity !== 'object' &&
      quantity !== undefined &&
      amountOf(quantity) !== 0
    );
  }).length;
}

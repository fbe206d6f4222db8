import type { Figure } from '../domain/figure.ts';
import { flattenGroups, selectMeasures, type Identity, type Measure, type MeasureGroup } from '../domain/measure.ts';
import type { FieldPath } from '../domain/problem.ts';
import { quantityOf, type Value } from '../domain/value.ts';
import type { Finding } from './finding.ts';

type Recovered = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>;

/**
 * Finds suppressed counts of persons that a reader can compute: the only unknown of a sum whose other terms are all printed,
 * with a result from 1 to `suppressBelow` − 1.
 */
export function checkRecovery(groups: readonly MeasureGroup[], suppressBelow: number): Recovered[] {
  return flattenGroups(groups).flatMap((group) => [
    ...(group.spec.identities ?? []).flatMap((identity) => recoverFromSum(group, identity, suppressBelow)),
    ...group.measures.flatMap((measure) => recoverFromParts(measure, suppressBelow)),
  ]);
}

function recoverFromSum(group: MeasureGroup, identity: Identity, suppressBelow: number): Recovered[] {
  const wholes = selectMeasures(group, identity.whole);
  const parts = selectMeasures(group, identity.parts);
  const complete = wholes.length >= identity.whole.length && parts.length >= identity.parts.length;
  if (identity.relation !== 'equal' || !complete) return [];
  const terms = [
    ...wholes.map((measure) => ({ measure, sign: 1 })),
    ...parts.map((measure) => ({ measure, sign: -1 })),
  ];
  const unknown = terms.filter(({ measure }) => !isPrinted(measure.figure.value));
  const [only] = unknown;
  if (unknown.length !== 1 || !only?.measure.spec.sensitive || !isSuppressed(only.measure.figure.value)) return [];
  const known = terms.filter((term) => term !== only);
  const rest = known.reduce((sum, { measure, sign }) => sum + sign * printedCount(measure.figure.value), 0);
  return report(-only.sign * rest, [...only.measure.keys, 'value'], only.measure.spec.label, suppressBelow);
}

function recoverFromParts({ figure, keys, spec }: Measure, suppressBelow: number): Recovered[] {
  if (!spec.sensitive || !figure.parts) return [];
  const unknown = figure.parts.filter(({ value }) => !isPrinted(value));
  const known = sumOfParts(figure.parts);
  const [only] = unknown;
  if (isSuppressed(figure.value) && !only) return report(known, [...keys, 'value'], spec.label, suppressBelow);
  if (!only || unknown.length > 1 || !isSuppressed(only.value) || !isPrinted(figure.value)) return [];
  const at = [...keys, 'parts', figure.parts.indexOf(only), 'value'];
  return report(printedCount(figure.value) - known, at, `${spec.label}: ${only.label}`, suppressBelow);
}

function report(count: number, keys: FieldPath, label: string, suppressBelow: number): Recovered[] {
  if (count < 1 || count >= suppressBelow) return [];
  return [
    {
      id: 'suppressed-recoverable',
      keys,
      message: `“${label}” ghi không công bố, nhưng người đọc tính lại được từ các số cùng mục.`,
      hint: 'Ghi “không công bố” cho ít nhất một số nữa trong cùng phép cộng.',
    },
  ];
}

const sumOfParts = (parts: NonNullable<Figure['parts']>) =>
  parts.reduce((sum, { value }) => sum + printedCount(value), 0);

const isSuppressed = (value: Value) => value.kind === 'absent' && value.absence === 'suppressed';

const isPrinted = (value: Value) => quantityOf(value)?.kind === 'number';

function printedCount(value: Value): number {
  const quantity = quantityOf(value);
  return quantity?.kind === 'number' ? quantity.value : 0;
}

import type { Content } from '../domain/content.ts';
import { flattenMeasures, type Measure } from '../domain/measure.ts';
import { reportedIndicators, reportedSections } from '../domain/reported.ts';
import { quantityOf } from '../domain/value.ts';
import { roundTo } from '../vietnamese/number.ts';
import { amountOf, formatQuantity, roundingOf } from '../vietnamese/quantity.ts';
import type { Finding } from './finding.ts';

/** Checks every percentage against the numerator and denominator that it comes with, at its printed precision. */
export function checkShares(content: Content): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) => {
    const sections = reportedSections(data).flatMap((section) => flattenMeasures(section.groups));
    return [...sections, ...reportedIndicators(data, content.indicators)]
      .flatMap(checkShare)
      .map((finding): Finding => ({ severity: 'warning', collection: 'bulletins', entry: id, ...finding }));
  });
}

function checkShare({ figure, keys, spec }: Measure): Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>[] {
  const value = quantityOf(figure.value);
  const { numerator, denominator } = figure;
  if (value?.kind !== 'percent' || !numerator || !denominator || amountOf(denominator) === 0) return [];
  const share = (100 * amountOf(numerator)) / amountOf(denominator);
  const slack = numerator.qualifier || denominator.qualifier ? 0 : Number.EPSILON * Math.abs(share);
  if (Math.abs(share - value.value) <= roundingOf(value) + slack) return [];
  const computed = { ...value, value: roundTo(share, value.decimals) };
  return [
    {
      id: 'share-mismatch',
      keys: [...keys, 'value'],
      message: `“${spec.label}” ghi ${formatQuantity(value)}, nhưng ${formatQuantity(numerator)} trên ${formatQuantity(denominator)} là ${formatQuantity(computed)}.`,
      hint: `Sửa thành: value: ${formatQuantity(computed)} — hoặc sửa tử số, mẫu số.`,
    },
  ];
}

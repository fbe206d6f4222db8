import type { Content } from '../domain/content.ts';
import { shareTerms, sumOf } from '../domain/derived-share.ts';
import { flattenGroups, type MeasureGroup } from '../domain/measure.ts';
import { reportedSections } from '../domain/reported.ts';
import { quantityOf } from '../domain/value.ts';
import { roundTo } from '../vietnamese/number.ts';
import { formatQuantity, roundingOf, type Quantity } from '../vietnamese/quantity.ts';
import type { Finding } from './finding.ts';

/**
 * Checks every percentage of a section that its own figures also tell, such as revenue against the estimate, at the printed
 * precision of all of them.
 */
export function checkStatedShares(content: Content): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) =>
    flattenGroups(reportedSections(data).flatMap(({ groups }) => groups))
      .flatMap(checkGroup)
      .map((finding): Finding => ({ severity: 'warning', collection: 'bulletins', entry: id, ...finding })),
  );
}

function checkGroup(group: MeasureGroup): Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>[] {
  return group.measures.flatMap(({ keys, spec, figure }) => {
    const stated = quantityOf(figure.value);
    const terms = spec.share && shareTerms(group, spec.share);
    if (stated?.kind !== 'percent' || stated.qualifier || !terms || sumOf(terms.whole) === 0) return [];
    const { least, most } = shareBounds(terms.parts, terms.whole);
    const rounding = roundingOf(stated) + Number.EPSILON * 100 * most;
    if (stated.value >= least - rounding && stated.value <= most + rounding) return [];
    const computed = { ...stated, value: roundTo((100 * sumOf(terms.parts)) / sumOf(terms.whole), stated.decimals) };
    return [
      {
        id: 'share-mismatch',
        keys: [...keys, 'value'],
        message: `“${spec.label}” ghi ${formatQuantity(stated)}, nhưng tính từ các số liệu cùng mục thì được ${formatQuantity(computed)}.`,
        hint: `Sửa thành: ${String(keys.at(-1))}: ${formatQuantity(computed)} — hoặc sửa các số liệu cùng mục.`,
      },
    ];
  });
}

/** The least and the most that a share can be, in percent: counts are exact, amounts of money are rounded as printed. */
function shareBounds(parts: readonly Quantity[], whole: readonly Quantity[]): { least: number; most: number } {
  const [part, base] = [sumOf(parts), sumOf(whole)];
  const [partSlack, baseSlack] = [slackOf(parts), slackOf(whole)];
  const most = base > baseSlack ? (100 * (part + partSlack)) / (base - baseSlack) : Number.POSITIVE_INFINITY;
  return { least: (100 * (part - partSlack)) / (base + baseSlack), most };
}

function slackOf(quantities: readonly Quantity[]): number {
  return quantities.reduce((slack, quantity) => slack + (quantity.kind === 'number' ? 0 : roundingOf(quantity)), 0);
}

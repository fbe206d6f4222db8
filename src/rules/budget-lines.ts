import type { Content } from '../domain/content.ts';
import { sumOf } from '../domain/derived-share.ts';
import { flattenGroups, selectMeasures, type Measure, type MeasureGroup } from '../domain/measure.ts';
import { reportedSections } from '../domain/reported.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { roundTo, shiftPoint } from '../vietnamese/number.ts';
import { moneyPowers, type MoneyQuantity, type MoneyScale } from '../vietnamese/quantity-kinds.ts';
import { formatQuantity, roundingOf } from '../vietnamese/quantity.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that the lines of a budget table add up to its total, as far as the printed precision tells: an amount in tỉ đồng with
 * one decimal may be off by 0,05 tỉ đồng, and so may every line.
 */
export function checkBudgetLines(content: Content): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) => {
    const budget = reportedSections(data).filter(({ key }) => key === 'budget');
    return flattenGroups(budget.flatMap(({ groups }) => groups))
      .flatMap((side) => ['estimate', 'actual'].flatMap((key) => checkTotal(side, key)))
      .map((finding): Finding => ({ severity: 'error', collection: 'bulletins', entry: id, ...finding }));
  });
}

function checkTotal(side: MeasureGroup, key: string): Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>[] {
  const totals = selectMeasures(side, [key]);
  const [whole] = exactAmounts(totals);
  const lines = exactAmounts(selectMeasures(side, [`lines.*.${key}`]));
  const complete = lines.length > 0 && lines.length === side.groups.length;
  if (!whole || !complete) return [];
  const slack = [whole, ...lines].reduce((sum, amount) => sum + roundingOf(amount), 0);
  if (Math.abs(sumOf(lines) - sumOf([whole])) <= slack) return [];
  const { keys, spec } = totals[0]!;
  const sum = formatQuantity(sumLike(whole, lines));
  return [
    {
      id: 'sum-mismatch',
      keys: [...keys, 'value'],
      message: `Các khoản của “${spec.label}” cộng lại là ${sum}, không phải ${formatQuantity(whole)}.`,
      hint: `Nếu các khoản đúng, sửa thành: ${key}: ${sum}; nếu bảng còn khoản khác, thêm một dòng cho phần còn lại.`,
    },
  ];
}

function exactAmounts(measures: readonly Measure[]): MoneyQuantity[] {
  return measures.flatMap(({ figure }) => {
    const quantity = quantityOf(figure.value);
    return quantity?.kind === 'money' && isExact(quantity) ? [quantity] : [];
  });
}

/**
 * The sum of amounts in the scale of `whole`, or in the next smaller one where it takes three decimals or more: these would be
 * taken for thousands.
 */
function sumLike(whole: MoneyQuantity, amounts: readonly MoneyQuantity[]): MoneyQuantity {
  const scales = Object.keys(moneyPowers) as MoneyScale[];
  const fitting = scales.slice(0, scales.indexOf(whole.scale) + 1).reverse();
  const sums = fitting.flatMap((scale) => {
    const value = shiftPoint(sumOf(amounts), -moneyPowers[scale]);
    const decimals = [0, 1, 2].find((places) => roundTo(value, places) === value);
    return decimals === undefined ? [] : [{ kind: 'money' as const, value, decimals, scale }];
  });
  return sums[0] ?? { ...whole, value: shiftPoint(sumOf(amounts), -moneyPowers[whole.scale]) };
}

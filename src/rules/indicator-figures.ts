import type { Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import { reportedIndicators } from '../domain/reported.ts';
import { formatValue, quantityOf } from '../domain/value.ts';
import { quantityExamples } from '../vietnamese/quantity-kinds.ts';
import { formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import type { Finding } from './finding.ts';

/** Checks that the figures of an indicator are of the kind, unit and precision that the indicator defines, and given once. */
export function checkIndicatorFigures(content: Content): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id: entry, data }) => {
    const report = (index: string | number, id: ProblemId, field: string, message: string, hint: string): Finding => ({
      id,
      severity: 'error',
      collection: 'bulletins',
      entry,
      keys: ['figures', index, field],
      message,
      hint,
    });
    const seen = new Set<string>();
    return reportedIndicators(data, content.indicators).flatMap(({ keys, path, figure, spec }) => {
      const index = keys[1]!;
      const indicator = content.indicators.get(path.slice('figures.'.length))!.data;
      const value = quantityOf(figure.value);
      const findings: Finding[] = [];
      if (seen.has(path))
        findings.push(
          report(
            index,
            'indicator-repeated',
            'indicator',
            `Chỉ tiêu “${spec.label}” đã có số liệu ở trên.`,
            'Xóa một trong hai, mỗi chỉ tiêu chỉ ghi một lần.',
          ),
        );
      seen.add(path);
      if (!value) return findings;
      if (value.kind !== indicator.kind)
        findings.push(
          report(
            index,
            'number-kind',
            'value',
            `“${formatQuantity(value)}” không hợp với chỉ tiêu “${spec.label}”.`,
            `Viết như: ${exampleOf(value, indicator.kind)}`,
          ),
        );
      else if (value.kind !== 'ratio' && value.decimals > indicator.decimals)
        findings.push(
          report(
            index,
            'number-precision',
            'value',
            `“${formatValue(value)}” có nhiều chữ số sau dấu phẩy hơn chỉ tiêu “${spec.label}” quy định (${indicator.decimals}).`,
            `Viết tối đa ${indicator.decimals} chữ số sau dấu phẩy.`,
          ),
        );
      if (value.kind === 'number' && value.unit && value.unit !== indicator.unit)
        findings.push(
          report(
            index,
            'number-unit',
            'value',
            `Đơn vị “${value.unit}” khác đơn vị của chỉ tiêu “${spec.label}”${indicator.unit ? ` (${indicator.unit})` : ''}.`,
            indicator.unit ? `Viết đơn vị “${indicator.unit}”, hoặc bỏ đơn vị.` : 'Bỏ đơn vị.',
          ),
        );
      return findings;
    });
  });
}

/** How the kind is written; a bare number, which most likely only lacks its sign, with that sign. */
function exampleOf(value: Quantity, kind: Quantity['kind']): string {
  return value.kind === 'number' && value.unit === undefined && kind === 'percent'
    ? formatQuantity({ ...value, kind })
    : quantityExamples[kind];
}

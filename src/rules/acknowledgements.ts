import type { Acknowledgement, Acknowledging } from '../domain/acknowledgement.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import { entriesIn, type Content, type Entry } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { reportedMeasures } from '../domain/reported.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import { joinList } from '../vietnamese/words.ts';
import type { Finding } from './finding.ts';

/**
 * Turns the warnings that bulletins acknowledge into notes, and adds what is wrong with the acknowledgements themselves: one that
 * no warning answers to, one of an error, one of a figure that is not there. To be applied to the findings of all other rules.
 */
export function applyAcknowledgements(content: Content, findings: readonly Finding[]): Finding[] {
  const acknowledging = entriesIn(content, 'bulletins').filter(({ data }) => listOf(data).length > 0);
  if (acknowledging.length === 0) return [...findings];
  const byEntry = Map.groupBy(findings, ({ collection, entry }) => `${collection}/${entry}`);
  const replaced = new Map<Finding, Finding>();
  const faults = acknowledging.flatMap((entry) => {
    const own = byEntry.get(`bulletins/${entry.id}`) ?? [];
    const measures = reportedMeasures(entry.data, content.indicators);
    return listOf(entry.data).flatMap((acknowledgement, index) =>
      acknowledge(entry, acknowledgement, index, measures, own, replaced),
    );
  });
  return [...findings.map((finding) => replaced.get(finding) ?? finding), ...faults];
}

const listOf = (bulletin: Bulletin & Acknowledging): readonly Acknowledgement[] => bulletin.acknowledgements ?? [];

function acknowledge(
  entry: Entry<Bulletin>,
  { problem, figure, note }: Acknowledgement,
  index: number,
  measures: ReadonlyMap<string, Measure>,
  findings: readonly Finding[],
  replaced: Map<Finding, Finding>,
): Finding[] {
  const report = (
    id: ProblemId,
    severity: Finding['severity'],
    field: string,
    message: string,
    hint: string,
  ): Finding[] => [
    { id, severity, collection: 'bulletins', entry: entry.id, keys: ['acknowledgements', index, field], message, hint },
  ];
  const measure = figure === undefined ? undefined : measures.get(figure);
  if (figure !== undefined && !measure) {
    const nearest = nearestOf(figure, [...measures.keys()]);
    const hint = nearest
      ? `Có phải bạn định viết “${nearest}”?`
      : 'Ghi đúng đường dẫn của số liệu, ví dụ figures.ho-ngheo.';
    return report('unknown-figure', 'error', 'figure', `Bản tin không có số liệu “${figure}” để ghi nhận.`, hint);
  }
  const isMeant = measure
    ? ({ keys }: Finding) => beginsWith(keys, measure.keys)
    : ({ keys }: Finding) => ![...measures.values()].some((one) => beginsWith(keys, one.keys));
  const here = findings.filter(isMeant);
  const meant = here.filter(({ id }) => id === problem);
  const place = figure === undefined ? 'bản tin này' : `“${figure}”`;
  if (meant.some(({ severity }) => severity === 'error'))
    return report(
      'acknowledgement-of-error',
      'error',
      'problem',
      `“${problem}” ở ${place} là lỗi, không phải cảnh báo, nên không ghi nhận để đó được.`,
      'Sửa lỗi theo gợi ý của chính lỗi ấy, rồi xóa mục ghi nhận này.',
    );
  const warnings = meant.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) {
    const others = [...new Set(here.filter(({ severity }) => severity === 'warning').map(({ id }) => id))];
    return report(
      'acknowledgement-unused',
      'warning',
      'problem',
      `Không có cảnh báo “${problem}” nào ở ${place} cần ghi nhận.`,
      others.length > 0
        ? `Cảnh báo đang có ở đó: ${joinList(others)}; sửa “problem” cho đúng, hoặc xóa mục này.`
        : 'Xóa mục này; nếu lời ghi chú vẫn cần cho người đọc, chuyển thành “note” của số liệu.',
    );
  }
  for (const warning of warnings)
    replaced.set(warning, {
      ...warning,
      severity: 'note',
      message: `${warning.message} Đã được ghi nhận: ${note}`,
      hint: 'Không cần làm gì thêm: người đọc thấy lời ghi nhận này trên trang.',
    });
  return [];
}

function beginsWith(keys: FieldPath, beginning: FieldPath): boolean {
  return beginning.every((key, index) => keys[index] === key);
}

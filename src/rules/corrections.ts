import { namedFigures } from '../domain/canonical-figures.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import { unreported } from '../domain/sealed-history.ts';
import { formatValue, type Value } from '../domain/value.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { nearestOf } from '../vietnamese/nearest.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that every correction is of a figure that the bulletin reports, changes it, comes after the release and not after
 * `today`, follows the one before, and leaves the figure with its new value.
 */
export function checkCorrections(content: Content, today: CalendarDate): Finding[] {
  return entriesIn(content, 'bulletins').flatMap(({ id: entry, data }) => {
    const corrections = data.corrections ?? [];
    const named = corrections.length > 0 ? namedFigures(data, content.indicators) : [];
    const values = new Map<string, Value>(named.map(({ pointer, value }) => [pointer, value]));
    return corrections.flatMap((correction, index) => {
      const { date, figure, old, new: current } = correction;
      const report = (id: ProblemId, field: string, message: string, hint: string): Finding => ({
        id,
        severity: 'error',
        collection: 'bulletins',
        entry,
        keys: ['corrections', index, field],
        message,
        hint,
      });
      const next = corrections.slice(index + 1).find((later) => later.figure === figure);
      const value = values.get(figure);
      // A figure that was taken out stays accounted for by a correction to “chưa báo cáo”; the ledger knows whether it was there.
      const final = corrections.findLast((other) => other.figure === figure) ?? correction;
      if (!value && formatValue(final.new) !== unreported) {
        const nearest = named.find(({ path }) => path === figure)?.pointer ?? nearestOf(figure, values.keys());
        const hint = nearest
          ? `Có phải bạn định viết “${nearest}”?`
          : 'Ghi đúng đường dẫn của số liệu, ví dụ petitions.solved.';
        return [report('unknown-figure', 'figure', `Bản tin không có số liệu “${figure}” để đính chính.`, hint)];
      }
      const findings: Finding[] = [];
      const expected = next ? formatValue(next.old) : value ? formatValue(value) : unreported;
      const before = corrections[index - 1];
      if (compareDates(date, data.released) < 0)
        findings.push(
          report(
            'correction-before-release',
            'date',
            `Ngày đính chính ${formatDate(date)} trước ngày công bố ${formatDate(data.released)}.`,
            `Ghi ngày từ ${formatDate(data.released)} trở đi.`,
          ),
        );
      if (compareDates(date, today) > 0)
        findings.push(
          report(
            'correction-in-future',
            'date',
            `Ngày đính chính ${formatDate(date)} còn chưa đến.`,
            `Ghi ngày không sau ${formatDate(today)}.`,
          ),
        );
      if (before && compareDates(date, before.date) < 0)
        findings.push(
          report(
            'corrections-unordered',
            'date',
            `Đính chính ngày ${formatDate(date)} đứng sau đính chính ngày ${formatDate(before.date)}.`,
            'Xếp các đính chính theo ngày, cũ trước, mới sau.',
          ),
        );
      if (formatValue(old) === formatValue(current))
        findings.push(
          report(
            'correction-changes-nothing',
            'new',
            `Giá trị mới ${formatValue(current)} không khác giá trị cũ.`,
            'Ghi giá trị đúng vào “new”, giá trị đã công bố vào “old”.',
          ),
        );
      if (formatValue(current) !== expected)
        findings.push(
          report(
            'correction-not-applied',
            'new',
            `Đính chính ghi giá trị mới là ${formatValue(current)}, nhưng ${next ? 'lần đính chính sau ghi giá trị cũ' : 'bản tin đang ghi'} ${expected}.`,
            next ? `Sửa cho hai lần đính chính khớp nhau.` : `Sửa số liệu “${figure}” thành ${formatValue(current)}.`,
          ),
        );
      return findings;
    });
  });
}

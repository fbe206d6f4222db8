import type { Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod, parsePeriod, periodEnd, periodId, type Period } from '../vietnamese/period.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that a bulletin stands where its organization and period say, that its period is over when it is released, and that
 * neither lies after `today`, where it is not still being written.
 */
export function checkDates(content: Content, today: CalendarDate): Finding[] {
  return [...content.bulletins.values()].flatMap(({ id, data }) => {
    const report = (keys: string[], kind: ProblemId, message: string, hint: string): Finding => ({
      id: kind,
      severity: 'error',
      collection: 'bulletins',
      entry: id,
      keys,
      message,
      hint,
    });
    const [organization, period] = id.split('/');
    const end = earliestRelease(data.period);
    const findings: Finding[] = [];
    if (data.organization !== organization)
      findings.push(
        report(
          ['organization'],
          'bulletin-misplaced',
          `Tệp nằm trong thư mục “${organization}” nhưng bản tin ghi đơn vị “${data.organization}”.`,
          `Sửa thành: organization: ${organization} — hoặc chuyển tệp sang thư mục ${data.organization}.`,
        ),
      );
    if (periodId(data.period) !== period)
      findings.push(
        report(
          ['period'],
          'bulletin-misplaced',
          `Tệp tên “${period}” nhưng bản tin ghi kỳ “${periodId(data.period)}”.`,
          parsePeriod(period ?? '').ok
            ? `Sửa thành: period: ${period} — hoặc đổi tên tệp thành ${periodId(data.period)}.md.`
            : `Đổi tên tệp thành ${periodId(data.period)}.md.`,
        ),
      );
    const ahead = data.status === 'draft' || data.status === 'review';
    if (!ahead && compareDates(end, today) > 0)
      findings.push(
        report(
          ['period'],
          'period-not-over',
          `Kỳ báo cáo ${formatPeriod(data.period)} chưa kết thúc: hôm nay mới là ${formatDate(today)}.`,
          'Chỉ báo cáo kỳ đã kết thúc; kiểm tra lại kỳ báo cáo.',
        ),
      );
    else if (compareDates(data.released, end) < 0)
      findings.push(
        report(
          ['released'],
          'released-too-early',
          `Ngày công bố ${formatDate(data.released)} quá sớm: ${formatPeriod(data.period)} chỉ báo cáo được từ ${formatDate(end)}.`,
          `Ghi ngày công bố từ ${formatDate(end)} trở đi.`,
        ),
      );
    if (!ahead && compareDates(data.released, today) > 0)
      findings.push(
        report(
          ['released'],
          'released-in-future',
          `Ngày công bố ${formatDate(data.released)} còn chưa đến: hôm nay là ${formatDate(today)}.`,
          `Ghi ngày công bố không sau ${formatDate(today)}, hoặc thêm “status: draft” để giữ làm bản nháp.`,
        ),
      );
    return findings;
  });
}

/** A period is reported from its last day on; a term from the start of its last year, for the congress that ends it comes within that year. */
function earliestRelease(period: Period): CalendarDate {
  return period.kind === 'term' ? { year: period.to, month: 1, day: 1 } : periodEnd(period);
}

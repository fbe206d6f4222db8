import { entriesIn, type Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { isWeekend } from '../domain/working-days.ts';
import { formatDate, toIso, weekdayName, type CalendarDate } from '../vietnamese/date.ts';
import type { Finding } from './finding.ts';

/** Checks that a file of holidays is named by its year, lists days of that year once each, and works only on weekend days. */
export function checkHolidays(content: Content): Finding[] {
  return entriesIn(content, 'holidays').flatMap(({ id: entry, data }) => {
    const report = (id: ProblemId, keys: FieldPath, message: string, hint: string): Finding => ({
      id,
      severity: 'error',
      collection: 'holidays',
      entry,
      keys,
      message,
      hint,
    });
    if (!/^\d{4}$/.test(entry))
      return [
        report(
          'holidays-misnamed',
          [],
          `Tệp tên “${entry}” không phải là một năm.`,
          'Đặt tên tệp theo năm, ví dụ 2026.yaml.',
        ),
      ];
    const seen = new Set<string>();
    const days: [FieldPath, CalendarDate][] = [
      ...data.holidays.map(({ date }, index): [FieldPath, CalendarDate] => [['holidays', index, 'date'], date]),
      ...(data.workingDays ?? []).map(({ date }, index): [FieldPath, CalendarDate] => [
        ['workingDays', index, 'date'],
        date,
      ]),
    ];
    return days.flatMap(([keys, date]) => {
      const findings: Finding[] = [];
      if (String(date.year) !== entry)
        findings.push(
          report(
            'holidays-other-year',
            keys,
            `Ngày ${formatDate(date)} không thuộc năm ${entry}.`,
            `Chuyển ngày này sang tệp ${date.year}.yaml.`,
          ),
        );
      if (seen.has(toIso(date)))
        findings.push(
          report('holidays-repeated', keys, `Ngày ${formatDate(date)} đã có ở trên.`, 'Xóa một trong hai.'),
        );
      seen.add(toIso(date));
      if (keys[0] === 'workingDays' && !isWeekend(date))
        findings.push(
          report(
            'holidays-not-weekend',
            keys,
            `Ngày ${formatDate(date)} là ${weekdayName(date)}, vốn đã là ngày làm việc.`,
            'Chỉ ghi ở “workingDays” những ngày thứ Bảy, Chủ nhật phải làm bù.',
          ),
        );
      return findings;
    });
  });
}

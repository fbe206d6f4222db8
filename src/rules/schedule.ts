import type { Content, Entry } from '../domain/content.ts';
import type { Organization } from '../domain/organization.ts';
import { dueDay, lineFor, noticesFor, type DatedNotice } from '../domain/promises.ts';
import type { Notice, ScheduleLine } from '../domain/schedule.ts';
import { addDays, compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { comparePeriods, formatPeriod, periodId } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import type { Finding } from './finding.ts';

type Fault = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'>;

/** Checks that release schedules are clear, and that postponements were announced ahead, as of `today`. */
export function checkSchedules(content: Content, today: CalendarDate): Finding[] {
  return [...content.organizations.values()].flatMap((entry) =>
    [...checkLines(entry), ...checkNotices(entry, today)].map((fault): Finding => ({
      ...fault,
      severity: 'error',
      collection: 'organizations',
      entry: entry.id,
    })),
  );
}

function checkLines({ data: { schedule = [] } }: Entry<Organization>): Fault[] {
  return schedule.flatMap((line, index): Fault[] => {
    if (line.until && comparePeriods(line.since, line.until) > 0)
      return [
        {
          id: 'schedule-reversed',
          keys: ['schedule', index, 'until'],
          message: `Lịch công bố kết thúc ở ${formatPeriod(line.until)}, trước khi bắt đầu ở ${formatPeriod(line.since)}.`,
          hint: `Ghi “until” từ ${periodId(line.since)} trở đi, hoặc bỏ “until” nếu lịch còn hiệu lực.`,
        },
      ];
    const other = schedule.slice(0, index).findIndex((earlier) => overlap(earlier, line));
    if (other === -1) return [];
    return [
      {
        id: 'schedule-overlap',
        keys: ['schedule', index],
        message: `Dòng lịch thứ ${index + 1} trùng kỳ với dòng thứ ${other + 1}, nên một kỳ có hai hạn công bố.`,
        hint: 'Thêm “until” vào dòng cũ, là kỳ cuối cùng còn theo hạn cũ.',
      },
    ];
  });
}

function overlap(one: ScheduleLine, other: ScheduleLine): boolean {
  const endsBefore = (line: ScheduleLine, next: ScheduleLine) =>
    line.until !== undefined && comparePeriods(line.until, next.since) < 0;
  return one.every === other.every && !endsBefore(one, other) && !endsBefore(other, one);
}

function checkNotices({ data }: Entry<Organization>, today: CalendarDate): Fault[] {
  return (data.notices ?? []).flatMap((notice, index): Fault[] => {
    const line = lineFor(data, notice.period);
    if (!line)
      return [
        {
          id: 'notice-not-owed',
          keys: ['notices', index, 'period'],
          message: `Thông báo lùi ngày công bố cho ${formatPeriod(notice.period)}, nhưng lịch công bố không có kỳ này.`,
          hint: 'Kiểm tra lại kỳ, hoặc bổ sung kỳ này vào “schedule”.',
        },
      ];
    const dated = noticesFor(data, notice.period, dueDay(line, notice.period)).find((one) => one.index === index)!;
    return [...checkAnnouncement(notice, index, today), ...checkOrder(dated)];
  });
}

function checkAnnouncement(notice: Notice, index: number, today: CalendarDate): Fault[] {
  if (compareDates(notice.announced, today) <= 0) return [];
  return [
    {
      id: 'notice-in-future',
      keys: ['notices', index, 'announced'],
      message: `Ngày thông báo ${formatDate(notice.announced)} còn chưa đến: hôm nay là ${formatDate(today)}.`,
      hint: `Ghi ngày đã thông báo thật, không sau ${formatDate(today)}.`,
    },
  ];
}

function checkOrder({ notice, index, before }: DatedNotice): Fault[] {
  const period = capitalizeFirst(formatPeriod(notice.period));
  if (compareDates(notice.announced, before) > 0)
    return [
      {
        id: 'notice-too-late',
        keys: ['notices', index, 'announced'],
        message: `${period} đến hạn công bố ngày ${formatDate(before)}, nhưng đến ${formatDate(notice.announced)} mới thông báo lùi.`,
        hint: 'Lùi ngày công bố chỉ có giá trị khi thông báo trước hạn; bỏ thông báo này, bản tin sẽ ghi là muộn.',
      },
    ];
  if (compareDates(notice.postponedTo, before) > 0) return [];
  return [
    {
      id: 'notice-not-later',
      keys: ['notices', index, 'postponedTo'],
      message: `Ngày mới ${formatDate(notice.postponedTo)} không sau hạn công bố ${formatDate(before)} của ${formatPeriod(notice.period)}.`,
      hint: `Ghi ngày mới từ ${formatDate(addDays(before, 1))} trở đi; nếu công bố sớm hơn thì không cần thông báo.`,
    },
  ];
}

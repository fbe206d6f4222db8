import type { Content, Entry } from '../domain/content.ts';
import { eventDay, eventResultGroups, isAwaitingResults, type Event } from '../domain/event.ts';
import type { Severity } from '../domain/problem.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { compareTimes, toClock } from '../vietnamese/time.ts';
import { checkFigures } from './arithmetic.ts';
import type { Finding } from './finding.ts';

type Fault = Pick<Finding, 'id' | 'keys' | 'message' | 'hint'> & { severity?: Severity };

/** Checks that what an event says became of it fits its days and its results, as of `today`. */
export function checkEvents(content: Content, today: CalendarDate): Finding[] {
  return [...content.events.values()].flatMap(({ id, data }: Entry<Event>) =>
    [
      ...checkTimes(data),
      ...checkState(data, today),
      ...checkReason(data),
      ...checkFigures(eventResultGroups(data)),
    ].map((fault: Fault): Finding => ({ severity: 'error', collection: 'events', entry: id, ...fault })),
  );
}

function checkTimes({ start, end, announced, date, postponedTo }: Event): Fault[] {
  const faults: Fault[] = [];
  if (end && compareTimes(end, start) <= 0)
    faults.push({
      id: 'event-ends-early',
      keys: ['end'],
      message: `Giờ kết thúc ${toClock(end)} không sau giờ bắt đầu ${toClock(start)}.`,
      hint: 'Kiểm tra lại hai giờ, viết theo 24 giờ, ví dụ 14:30.',
    });
  if (announced && compareDates(announced, date) > 0)
    faults.push({
      severity: 'warning',
      id: 'event-announced-late',
      keys: ['announced'],
      message: `Thông báo ngày ${formatDate(announced)}, sau ngày diễn ra ${formatDate(date)}.`,
      hint: 'Kiểm tra lại ngày; lịch đối thoại, tiếp công dân cần được thông báo trước.',
    });
  if (postponedTo && compareDates(postponedTo, date) <= 0)
    faults.push({
      id: 'event-not-later',
      keys: ['postponedTo'],
      message: `Ngày mới ${formatDate(postponedTo)} không sau ngày đã định ${formatDate(date)}.`,
      hint: 'Ghi ngày mới sau ngày đã định; “date” giữ nguyên ngày đã thông báo lúc đầu.',
    });
  return faults;
}

function checkState(event: Event, today: CalendarDate): Fault[] {
  const day = eventDay(event);
  const ahead = day && compareDates(day, today) > 0;
  if (event.state === 'held' && ahead)
    return [
      {
        id: 'event-held-in-future',
        keys: ['state'],
        message: `Ghi là đã diễn ra, nhưng ngày ${formatDate(day)} còn chưa đến: hôm nay là ${formatDate(today)}.`,
        hint: 'Sửa thành: state: planned — hoặc kiểm tra lại ngày.',
      },
    ];
  if (event.results && event.state !== 'held')
    return [
      {
        id: 'event-results-too-early',
        keys: ['results'],
        message: ahead
          ? `Đã ghi kết quả, nhưng ngày ${formatDate(day)} còn chưa đến: hôm nay là ${formatDate(today)}.`
          : 'Đã ghi kết quả, nhưng chưa ghi là đã diễn ra.',
        hint: ahead
          ? 'Bỏ “results” cho đến khi diễn ra, hoặc kiểm tra lại ngày.'
          : 'Sửa thành: state: held — hoặc bỏ “results”.',
      },
    ];
  return isAwaitingResults(event, today) ? [reportMissingResults(event, day!)] : [];
}

function reportMissingResults({ state }: Event, day: CalendarDate): Fault {
  return {
    severity: 'warning',
    id: 'event-results-missing',
    keys: ['state'],
    message: `Ngày ${formatDate(day)} đã qua mà chưa có kết quả.`,
    hint:
      state === 'held'
        ? 'Thêm “results”: số người dự (attendees), số ý kiến nêu ra (raised), đã trả lời (answered), còn phải trả lời (pending).'
        : 'Ghi “state: held” và thêm “results”; nếu không diễn ra, ghi “state: cancelled” hoặc “postponed” kèm lý do.',
  };
}

function checkReason({ state, reason, postponedTo }: Event): Fault[] {
  const isPutOff = state === 'postponed' || postponedTo !== undefined;
  if (reason || (state !== 'cancelled' && !isPutOff)) return [];
  return [
    {
      id: 'event-no-reason',
      keys: ['state'],
      message: state === 'cancelled' ? 'Sự kiện bị hủy mà chưa ghi lý do.' : 'Sự kiện lùi ngày mà chưa ghi lý do.',
      hint: 'Thêm “reason: …”, nói rõ vì sao để người dân biết.',
    },
  ];
}

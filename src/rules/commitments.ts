import { reservedRegisterNames, type Commitment } from '../domain/commitment.ts';
import { entriesIn, type Content, type Entry } from '../domain/content.ts';
import type { FieldPath } from '../domain/problem.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { checkDeadlines } from './commitment-deadlines.ts';
import type { CommitmentFault } from './commitment-fault.ts';
import { checkHistory } from './commitment-history.ts';
import type { Finding } from './finding.ts';

/**
 * Checks that every commitment stands where its organization says, that its history and deadlines are possible, that nothing
 * in it lies after `today`, and that it identifies nobody.
 */
export function checkCommitments(content: Content, today: CalendarDate): Finding[] {
  return [
    ...entriesIn(content, 'commitments').flatMap((entry) =>
      [
        ...checkPlace(entry),
        ...checkHistory(entry.data),
        ...checkDeadlines(entry.data),
        ...checkFeedback(entry.data),
        ...checkFuture(entry.data, today),
      ].map((fault): Finding => ({ severity: 'error', collection: 'commitments', entry: entry.id, ...fault })),
    ),
    ...checkReservedNames(content),
  ];
}

function checkPlace({ id, data }: Entry<Commitment>): CommitmentFault[] {
  const [folder] = id.split('/');
  if (folder === data.organization) return [];
  return [
    {
      id: 'commitment-misplaced',
      keys: ['organization'],
      message: `Tệp nằm trong thư mục “${folder}” nhưng ghi đơn vị “${data.organization}”.`,
      hint: `Sửa thành: organization: ${folder} — hoặc chuyển tệp sang thư mục ${data.organization}.`,
    },
  ];
}

function checkFeedback({ feedback, received }: Commitment): CommitmentFault[] {
  if (!feedback || compareDates(feedback.date, received) >= 0) return [];
  return [
    {
      id: 'feedback-too-early',
      keys: ['feedback', 'date'],
      message: `Ngày phản hồi ${formatDate(feedback.date)} trước ngày tiếp nhận ${formatDate(received)}.`,
      hint: `Ghi ngày phản hồi từ ${formatDate(received)} trở đi.`,
    },
  ];
}

function checkFuture(
  { received, history, deadlineChanges = [], feedback }: Commitment,
  today: CalendarDate,
): CommitmentFault[] {
  const dates: [FieldPath, CalendarDate][] = [
    [['received'], received],
    ...history.map(({ date }, index): [FieldPath, CalendarDate] => [['history', index, 'date'], date]),
    ...deadlineChanges.map(({ decided }, index): [FieldPath, CalendarDate] => [
      ['deadlineChanges', index, 'decided'],
      decided,
    ]),
    ...(feedback ? [[['feedback', 'date'], feedback.date] satisfies [FieldPath, CalendarDate]] : []),
  ];
  return dates
    .filter(([, date]) => compareDates(date, today) > 0)
    .map(([keys, date]) => ({
      id: 'commitment-in-future',
      keys,
      message: `Ngày ${formatDate(date)} còn chưa đến: hôm nay là ${formatDate(today)}.`,
      hint: 'Chỉ ghi việc đã diễn ra; kiểm tra lại ngày.',
    }));
}

function checkReservedNames(content: Content): Finding[] {
  return reservedRegisterNames
    .filter((name) => content.organizations.has(name))
    .map((name) => ({
      id: 'organization-name-reserved',
      severity: 'error',
      collection: 'organizations',
      entry: name,
      keys: [],
      message: `Mã đơn vị “${name}” trùng với một địa chỉ có sẵn của trang kiến nghị.`,
      hint: 'Đổi tên tệp, ví dụ thêm tên xã.',
    }));
}

import { commitmentStatuses, isClosing, type Commitment, type DeadlineChange } from '../domain/commitment.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import type { CommitmentFault } from './commitment-fault.ts';

/**
 * Checks that a commitment that is still open has a deadline, that no deadline lies before what it is for, and that the changes
 * form a chain: each begins with the deadline before it, the last one ends with the deadline in force.
 */
export function checkDeadlines(commitment: Commitment): CommitmentFault[] {
  const changes = commitment.deadlineChanges ?? [];
  return [
    ...checkPresence(commitment, changes),
    ...checkEarliness(commitment, changes),
    ...changes.flatMap((change, index) => checkChange(commitment, change, changes[index - 1], index)),
    ...checkLast(commitment, changes.at(-1)),
  ];
}

function checkPresence({ deadline, history }: Commitment, changes: readonly DeadlineChange[]): CommitmentFault[] {
  if (deadline) return [];
  const last = changes.at(-1);
  if (last)
    return [
      {
        id: 'deadline-chain',
        keys: ['deadlineChanges'],
        message: 'Có các lần đổi hạn nhưng thiếu hạn hiện hành.',
        hint: `Thêm: deadline: ${formatDate(last.to)}`,
      },
    ];
  const { status } = history.at(-1)!;
  if (isClosing(status)) return [];
  return [
    {
      id: 'deadline-missing',
      severity: 'warning',
      keys: [],
      message: `Việc còn mở (${commitmentStatuses[status].label.toLowerCase()}) nhưng chưa có hạn, nên không biết khi nào là quá hạn.`,
      hint: 'Thêm “deadline: …”, ghi ngày phải xong.',
    },
  ];
}

function checkEarliness({ deadline, received }: Commitment, changes: readonly DeadlineChange[]): CommitmentFault[] {
  const deadlines: [CommitmentFault['keys'], CalendarDate | undefined][] = [
    [['deadlineChanges', 0, 'from'], changes[0]?.from],
    ...changes.map(({ to }, index): [CommitmentFault['keys'], CalendarDate] => [['deadlineChanges', index, 'to'], to]),
    ...(changes.length === 0 ? [[['deadline'], deadline] satisfies [CommitmentFault['keys'], typeof deadline]] : []),
  ];
  return deadlines.flatMap(([keys, date]) => {
    if (!date || compareDates(date, received) > 0) return [];
    return [
      {
        id: 'deadline-too-early',
        keys,
        message: `Hạn ${formatDate(date)} không sau ngày tiếp nhận ${formatDate(received)}.`,
        hint: `Ghi hạn sau ngày ${formatDate(received)}, hoặc sửa ngày tiếp nhận.`,
      },
    ];
  });
}

function checkChange(
  { received, history }: Commitment,
  { decided, from, to }: DeadlineChange,
  before: DeadlineChange | undefined,
  index: number,
): CommitmentFault[] {
  const faults: CommitmentFault[] = [];
  const report = (id: ProblemId, key: keyof DeadlineChange, message: string, hint: string) =>
    faults.push({ id, keys: ['deadlineChanges', index, key], message, hint });
  const { date: end, status } = history.at(-1)!;
  const start = before?.decided ?? received;
  if (before && compareDates(from, before.to) !== 0)
    report(
      'deadline-chain',
      'from',
      `Lần đổi hạn này bắt đầu từ hạn ${formatDate(from)}, nhưng hạn trước đó là ${formatDate(before.to)}.`,
      `Sửa thành: from: ${formatDate(before.to)}`,
    );
  if (compareDates(from, to) === 0)
    report('deadline-unchanged', 'to', `Hạn mới ${formatDate(to)} trùng với hạn cũ.`, 'Ghi hạn mới, hoặc bỏ mục này.');
  if (compareDates(decided, start) < 0)
    report(
      'deadline-decided-early',
      'decided',
      `Ngày quyết định ${formatDate(decided)} trước ${before ? 'lần đổi hạn trước' : 'ngày tiếp nhận'} (${formatDate(start)}).`,
      'Xếp các lần đổi hạn theo thứ tự thời gian, lần cũ nhất ở trên.',
    );
  if (isClosing(status) && compareDates(decided, end) > 0)
    report(
      'deadline-after-closing',
      'decided',
      `Hạn được đổi ngày ${formatDate(decided)}, sau khi việc đã khép lại ngày ${formatDate(end)}.`,
      'Bỏ lần đổi hạn này, hoặc kiểm tra lại hai ngày.',
    );
  return faults;
}

function checkLast({ deadline }: Commitment, last: DeadlineChange | undefined): CommitmentFault[] {
  if (!deadline || !last || compareDates(deadline, last.to) === 0) return [];
  return [
    {
      id: 'deadline-chain',
      keys: ['deadline'],
      message: `Hạn hiện hành ghi ${formatDate(deadline)}, nhưng lần đổi hạn cuối cùng ghi đến ${formatDate(last.to)}.`,
      hint: `Sửa thành: deadline: ${formatDate(last.to)} — hoặc thêm lần đổi hạn còn thiếu vào “deadlineChanges”.`,
    },
  ];
}

import { commitmentStatuses, isClosing, type Commitment, type CommitmentStep } from '../domain/commitment.ts';
import { compareDates, formatDate } from '../vietnamese/date.ts';
import type { CommitmentFault } from './commitment-fault.ts';

/**
 * Checks that a history begins with the receipt, runs in the order of days, takes only steps that can follow one another, and
 * ends with the closing.
 */
export function checkHistory({ history, received }: Commitment): CommitmentFault[] {
  const first = history[0]!;
  const faults: CommitmentFault[] = [];
  if (first.status !== 'received')
    faults.push({
      id: 'commitment-history-start',
      keys: ['history', 0, 'status'],
      message: `Quá trình giải quyết bắt đầu bằng “${commitmentStatuses[first.status].label}”, thiếu bước tiếp nhận.`,
      hint: `Thêm lên đầu “history”: { date: ${formatDate(received)}, status: received }`,
    });
  else if (compareDates(first.date, received) !== 0)
    faults.push({
      id: 'commitment-received-mismatch',
      keys: ['history', 0, 'date'],
      message: `Bước tiếp nhận ghi ngày ${formatDate(first.date)}, nhưng “received” là ${formatDate(received)}.`,
      hint: 'Ghi cùng một ngày ở hai chỗ.',
    });
  return [...faults, ...history.slice(1).flatMap((step, index) => checkStep(history[index]!, step, index + 1))];
}

function checkStep(before: CommitmentStep, step: CommitmentStep, index: number): CommitmentFault[] {
  const faults: CommitmentFault[] = [];
  const { label, next } = commitmentStatuses[before.status];
  if (compareDates(step.date, before.date) < 0)
    faults.push({
      id: 'commitment-dates-order',
      keys: ['history', index, 'date'],
      message: `Ngày ${formatDate(step.date)} đứng sau nhưng lại sớm hơn ngày ${formatDate(before.date)} của bước trước.`,
      hint: 'Xếp các bước theo thứ tự thời gian, bước cũ nhất ở trên.',
    });
  if (isClosing(before.status))
    faults.push({
      id: 'commitment-after-closing',
      keys: ['history', index, 'status'],
      message: `Sau khi đã khép lại với kết quả “${label}” không thể còn bước “${commitmentStatuses[step.status].label}”.`,
      hint: 'Bỏ bước này, hoặc sửa bước trước; nếu việc được xem xét lại, lập một mục mới và dẫn lại mục này.',
    });
  else if (!(next as readonly string[]).includes(step.status))
    faults.push({
      id: 'commitment-status-order',
      keys: ['history', index, 'status'],
      message: `Sau bước “${label}” không thể là “${commitmentStatuses[step.status].label}”.`,
      hint: `Sau bước ấy chỉ có thể là: ${next.map((status) => `${status} (${commitmentStatuses[status].label})`).join(', ')}.`,
    });
  return faults;
}

import { isClosing, type Commitment, type CommitmentStatus } from '../domain/commitment.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { formatDate } from '../vietnamese/date.ts';
import { formatNumber } from '../vietnamese/number.ts';

/** A fact about a commitment as a sentence. */
export interface FactView {
  text: string;
  /** Whether it is something that should not be. */
  alert: boolean;
}

/** What is said wherever working days run over a year whose holidays are not all announced. */
export const provisionalRemark =
  'Số ngày làm việc là số tạm tính, vì lịch nghỉ của một năm liên quan chưa được công bố đầy đủ.';

const closings: Partial<Record<CommitmentStatus, string>> = {
  solved: 'Giải quyết xong',
  answered: 'Trả lời',
  refused: 'Thông báo không thụ lý',
  transferred: 'Chuyển cơ quan có thẩm quyền',
  withdrawn: 'Được rút',
};

/** `12 ngày làm việc`. */
export function formatWorkingDays(days: number): string {
  return `${formatNumber({ value: days, decimals: 0 })} ngày làm việc`;
}

/** `quá hạn 12 ngày làm việc`, `muộn 3 ngày làm việc`; undefined for what is in time. */
export function describeLateness({ overdue, closed }: FollowUp): string | undefined {
  return overdue && `${closed ? 'muộn' : 'quá hạn'} ${formatWorkingDays(overdue.days)}`;
}

/** What has become of a commitment, in sentences, the gravest not first but in the order of its life. */
export function viewFacts(commitment: Commitment, followUp: FollowUp): FactView[] {
  return [
    describeTaken(followUp),
    ...describeDeadline(followUp),
    ...describePostponements(followUp),
    ...describeSilence(followUp),
    ...describeFeedback(commitment, followUp),
  ];
}

/** What a reader of any list must not miss: how often the deadline moved, and which bulletins were silent. */
export function viewConcerns(followUp: FollowUp): string[] {
  return [...describePostponements(followUp), ...describeSilence(followUp)].map(({ text }) => text);
}

/** Whether any of the facts rests on a year whose holidays are not all announced. */
export function isProvisional({ taken, overdue, postponed }: FollowUp): boolean {
  return !taken.known || overdue?.known === false || !postponed.known;
}

function describeTaken({ status, taken }: FollowUp): FactView {
  const closing = isClosing(status) ? closings[status] : undefined;
  const days = formatWorkingDays(taken.days);
  if (!closing) return { text: taken.days === 0 ? 'Mới tiếp nhận.' : `Đã ${days} kể từ ngày tiếp nhận.`, alert: false };
  return { text: taken.days === 0 ? `${closing} ngay trong ngày tiếp nhận.` : `${closing} sau ${days}.`, alert: false };
}

function describeDeadline({ deadline, closed, overdue }: FollowUp): FactView[] {
  if (!deadline) return closed ? [] : [{ text: 'Chưa định thời hạn.', alert: true }];
  if (!overdue) return [{ text: closed ? 'Khép lại đúng hạn.' : 'Còn trong hạn.', alert: false }];
  const days = formatWorkingDays(overdue.days);
  return [{ text: closed ? `Khép lại muộn ${days} so với hạn.` : `Quá hạn ${days}.`, alert: true }];
}

function describePostponements({ postponed: { times, days } }: FollowUp): FactView[] {
  if (times === 0) return [];
  const total = formatWorkingDays(days);
  return [{ text: `Đã lùi hạn ${times} lần, ${times > 1 ? 'tổng cộng ' : ''}${total}.`, alert: true }];
}

function describeSilence({ silent }: FollowUp): FactView[] {
  return silent.length === 0 ? [] : [{ text: `${silent.length} bản tin không nhắc đến.`, alert: true }];
}

function describeFeedback({ kind, feedback }: Commitment, { status, feedbackGiven }: FollowUp): FactView[] {
  const done = kind === 'petition' ? 'phản hồi người phản ánh' : 'thông báo kết quả';
  if (feedback && feedbackGiven) return [{ text: `Đã ${done} ngày ${formatDate(feedback.date)}.`, alert: false }];
  return isClosing(status) && status !== 'withdrawn' ? [{ text: `Chưa ${done}.`, alert: true }] : [];
}

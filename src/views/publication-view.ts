import type { Approval, Status } from '../domain/publication.ts';
import { formatDateLong } from '../vietnamese/date.ts';

/** What a reader of a preview must see on everything that is not published: undefined for what is. */
export function unpublishedMark(status: Status): string | undefined {
  if (status === 'draft') return 'Bản nháp – chưa công bố';
  return status === 'review' ? 'Chờ duyệt – chưa công bố' : undefined;
}

/** Who approved an entry, and when: `Chủ tịch Ủy ban nhân dân xã, ngày 04 tháng 11 năm 2026`. */
export function describeApproval({ by, date }: Approval): string {
  return date ? `${by}, ${formatDateLong(date)}` : `${by} (chưa duyệt)`;
}

/** What the page of an entry says of its way to the public, each where there is something to say. */
export function viewPublication({ status, approval }: { status: Status; approval?: Approval | undefined }): {
  unpublished?: string;
  approval?: string;
} {
  const unpublished = unpublishedMark(status);
  return { ...(unpublished && { unpublished }), ...(approval && { approval: describeApproval(approval) }) };
}

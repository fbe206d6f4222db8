import { approvedKinds, type Approval, type ApprovedKind, type Status } from '../domain/publication.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import type { ProblemId } from '../domain/problem-kinds.ts';
import type { FieldPath } from '../domain/problem.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import type { Finding } from './finding.ts';
import { namesPerson } from './personal-data/names.ts';

/** An entry on its way to the public, whatever its kind. */
interface Approved {
  status: Status;
  approval: Approval | undefined;
  /** The day it was or is to be published, and the field that says so; undefined where the entry does not say. */
  published: { field: string; day: CalendarDate } | undefined;
  /** The day that tells whether a rule that holds since a day holds for it. */
  begun: CalendarDate;
}

type Fault = Pick<Finding, 'id' | 'severity' | 'keys' | 'message' | 'hint'>;

/**
 * Checks that approvals name a position and were given by the day of publication and not after `today`, that nothing is approved
 * while it is still being written, and that what the site publishes only with an approval has one.
 */
export function checkApprovals(content: Content, today: CalendarDate): Finding[] {
  return approvedKinds.flatMap((collection) =>
    listApproved(content, collection).flatMap(([entry, approved]) =>
      [...checkApproval(approved, today), ...checkRequired(content, collection, approved)].map((fault): Finding => ({
        collection,
        entry,
        ...fault,
      })),
    ),
  );
}

function listApproved(content: Content, kind: ApprovedKind): [id: string, approved: Approved][] {
  const on = (field: string, day: CalendarDate) => ({ field, day });
  switch (kind) {
    case 'bulletins':
      return entriesIn(content, kind).map(({ id, data: { status, approval, released } }) => [
        id,
        { status, approval, published: on('released', released), begun: released },
      ]);
    case 'stories':
      return entriesIn(content, kind).map(({ id, data: { status, approval, published } }) => [
        id,
        { status, approval, published: on('published', published), begun: published },
      ]);
    case 'events':
      return entriesIn(content, kind).map(({ id, data: { status, approval, announced, date } }) => [
        id,
        { status, approval, published: announced && on('announced', announced), begun: announced ?? date },
      ]);
    case 'commitments':
      return entriesIn(content, kind).map(({ id, data: { status, approval, received } }) => [
        id,
        { status, approval, published: undefined, begun: received },
      ]);
  }
}

function checkApproval({ status, approval, published }: Approved, today: CalendarDate): Fault[] {
  if (!approval)
    return status === 'review'
      ? [
          fault(
            'review-without-approver',
            ['status'],
            'Đang chờ duyệt mà không ghi chờ ai duyệt.',
            'Thêm: approval: { by: … }, ghi chức danh người có thẩm quyền duyệt.',
            'warning',
          ),
        ]
      : [];
  const { by, date } = approval;
  const found: Fault[] = [];
  if (namesPerson(by))
    found.push(
      fault(
        'approval-names-person',
        ['approval', 'by'],
        'Người duyệt ghi bằng tên riêng.',
        'Ghi chức danh, ví dụ: by: Chủ tịch Ủy ban nhân dân xã.',
      ),
    );
  if (date && compareDates(date, today) > 0)
    found.push(
      fault(
        'approval-in-future',
        ['approval', 'date'],
        `Ngày duyệt ${formatDate(date)} còn chưa đến: hôm nay là ${formatDate(today)}.`,
        `Ghi ngày duyệt thật, không sau ${formatDate(today)}; chưa duyệt thì bỏ “date” và ghi status: review.`,
      ),
    );
  else if (date && status === 'published' && published && compareDates(date, published.day) > 0)
    found.push(
      fault(
        'approval-after-release',
        ['approval', 'date'],
        `Ngày duyệt ${formatDate(date)} sau ngày công bố ${formatDate(published.day)} ghi ở “${published.field}”.`,
        `Ghi ngày duyệt không sau ${formatDate(published.day)}, hoặc sửa “${published.field}” thành ngày công bố thật.`,
      ),
    );
  if (!date && status === 'published')
    found.push(
      fault(
        'approval-undated',
        ['approval'],
        'Đã công bố mà người duyệt chưa ghi ngày duyệt.',
        'Thêm ngày duyệt: date: …; nếu chưa duyệt thì ghi status: review.',
      ),
    );
  if (date && status === 'draft')
    found.push(
      fault(
        'approval-of-draft',
        ['approval', 'date'],
        `Bản nháp còn đang soạn mà đã ghi ngày duyệt ${formatDate(date)}.`,
        'Bỏ “date” cho đến khi soạn xong và được duyệt.',
        'warning',
      ),
    );
  return found;
}

function checkRequired({ site }: Content, kind: ApprovedKind, { status, approval, begun }: Approved): Fault[] {
  const rule = site.approval;
  const isHeld = rule?.required.includes(kind) && (!rule.since || compareDates(begun, rule.since) >= 0);
  if (!isHeld || approval || status !== 'published') return [];
  return [
    fault(
      'approval-missing',
      [],
      'Chưa ghi ai duyệt, ngày nào, mà site.yaml yêu cầu phải duyệt trước khi công bố.',
      'Thêm: approval: { by: …, date: … }, ghi chức danh và ngày duyệt; nếu chưa duyệt thì ghi status: review.',
    ),
  ];
}

function fault(
  id: ProblemId,
  keys: FieldPath,
  message: string,
  hint: string,
  severity: Finding['severity'] = 'error',
): Fault {
  return { id, severity, keys, message, hint };
}

import { commitmentFields, commitmentKinds, commitmentStatuses } from '../../domain/commitment.ts';
import { followCommitments, type FollowedCommitment } from '../../domain/follow-up.ts';
import { toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { defineTable, toOrganization } from './table.ts';

interface CommitmentRow extends FollowedCommitment {
  asOf: string;
  address: string;
}

const labelsOf = <Key extends string>(items: Readonly<Record<Key, { label: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries<{ label: string }>(items).map(([key, { label }]) => [key, label]));

/** Every petition, focus issue, recommendation and pledge with what has become of it. */
export const commitmentTable = defineTable<CommitmentRow>({
  name: 'kien-nghi',
  title: 'Kiến nghị, cam kết',
  description: 'Các kiến nghị, vấn đề, cam kết được theo dõi đến cùng, và tình trạng tính đến ngày ở cột as_of.',
  key: ['commitment'],
  references: [toOrganization],
  columns: [
    {
      name: 'commitment',
      title: 'Mã',
      description: 'Mã cố định: đơn vị và số trong sổ.',
      type: 'string',
      required: true,
      read: ({ entry }) => entry.id,
    },
    {
      name: 'organization',
      title: 'Mã đơn vị',
      description: 'Đơn vị giữ sổ.',
      type: 'string',
      required: true,
      read: ({ entry }) => entry.data.organization,
    },
    {
      name: 'kind',
      title: 'Loại',
      description: 'Loại việc.',
      type: 'string',
      values: commitmentKinds,
      required: true,
      read: ({ entry }) => entry.data.kind,
    },
    {
      name: 'field',
      title: 'Lĩnh vực',
      description: 'Lĩnh vực đời sống.',
      type: 'string',
      values: labelsOf(commitmentFields),
      required: true,
      read: ({ entry }) => entry.data.field,
    },
    {
      name: 'title',
      title: 'Nội dung',
      description: 'Việc gì; không nêu tên người phản ánh.',
      type: 'string',
      required: true,
      read: ({ entry }) => entry.data.title,
    },
    {
      name: 'responsible',
      title: 'Trách nhiệm',
      description: 'Mã đơn vị hoặc chức vụ chịu trách nhiệm.',
      type: 'string',
      required: true,
      read: ({ entry }) => entry.data.responsible,
    },
    {
      name: 'received',
      title: 'Ngày tiếp nhận',
      description: 'Ngày tiếp nhận hoặc ngày hứa.',
      type: 'date',
      required: true,
      read: ({ entry }) => toIso(entry.data.received),
    },
    {
      name: 'status',
      title: 'Tình trạng',
      description: 'Bước đã đến. Kết thúc chưa hẳn là giải quyết xong.',
      type: 'string',
      values: labelsOf(commitmentStatuses),
      required: true,
      read: ({ followUp }) => followUp.status,
    },
    {
      name: 'closed',
      title: 'Ngày kết thúc',
      description: 'Ngày kết thúc; trống nếu còn mở.',
      type: 'date',
      read: ({ followUp }) => followUp.closed && toIso(followUp.closed),
    },
    {
      name: 'deadline',
      title: 'Hạn',
      description: 'Hạn đang có hiệu lực, sau mọi lần lùi.',
      type: 'date',
      read: ({ followUp }) => followUp.deadline && toIso(followUp.deadline),
    },
    {
      name: 'postponements',
      title: 'Số lần lùi hạn',
      description: 'Số lần hạn bị lùi.',
      type: 'integer',
      required: true,
      read: ({ followUp }) => followUp.postponed.times,
    },
    {
      name: 'working_days',
      title: 'Số ngày làm việc',
      description: 'Số ngày làm việc từ khi tiếp nhận đến khi kết thúc, hoặc đến ngày as_of.',
      type: 'integer',
      required: true,
      read: ({ followUp }) => followUp.taken.days,
    },
    {
      name: 'working_days_overdue',
      title: 'Số ngày làm việc quá hạn',
      description: 'Số ngày làm việc quá hạn; 0 nếu không quá hạn, trống nếu không có hạn.',
      type: 'integer',
      read: ({ followUp }) => (followUp.deadline ? (followUp.overdue?.days ?? 0) : undefined),
    },
    {
      name: 'bulletins_reporting',
      title: 'Số bản tin có nhắc đến',
      description: 'Bao nhiêu bản tin đã nhắc đến việc này.',
      type: 'integer',
      required: true,
      read: ({ followUp }) => followUp.mentions.length,
    },
    {
      name: 'bulletins_silent',
      title: 'Số bản tin không nhắc đến',
      description: 'Bao nhiêu bản tin của đơn vị, ra khi việc còn mở, đã không nhắc đến.',
      type: 'integer',
      required: true,
      read: ({ followUp }) => followUp.silent.length,
    },
    {
      name: 'feedback_given',
      title: 'Đã phản hồi',
      description: 'Kết quả đã được báo lại cho người phản ánh hay chưa.',
      type: 'boolean',
      required: true,
      read: ({ followUp }) => followUp.feedbackGiven,
    },
    {
      name: 'as_of',
      title: 'Tính đến ngày',
      description: 'Ngày mà tình trạng được tính đến.',
      type: 'date',
      required: true,
      read: ({ asOf }) => asOf,
    },
    {
      name: 'address',
      title: 'Địa chỉ',
      description: 'Trang theo dõi việc này.',
      type: 'address',
      required: true,
      read: ({ address }) => address,
    },
  ],
  rows: (content, asOf) =>
    [...followCommitments(content, asOf).values()].map((followed) => ({
      ...followed,
      asOf: toIso(asOf),
      address: absoluteAddress(content.site, paths.commitment(followed.entry.id)),
    })),
});

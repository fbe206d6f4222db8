import { block, error, warning } from './kind.ts';

/** Who approves what is published, and when. */
export const approvalProblems = {
  'approval-missing': error({
    title: 'Công bố mà chưa ghi người duyệt',
    explanation: 'Trang này chỉ công bố những gì đã được người có thẩm quyền duyệt; ghi chức danh và ngày duyệt.',
    place: 'bulletin',
    wrong: 'released: 05/11/2026',
    right: block`
      released: 05/11/2026
      approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }
    `,
  }),
  'approval-after-release': error({
    title: 'Duyệt sau ngày công bố',
    explanation: 'Duyệt xong rồi mới công bố; một trong hai ngày đã ghi sai.',
    place: 'bulletin',
    wrong: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 10/11/2026 }',
    right: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }',
  }),
  'approval-in-future': error({
    title: 'Ngày duyệt còn chưa đến',
    explanation: 'Ngày duyệt là ngày đã duyệt thật, không ghi trước.',
    place: 'bulletin',
    wrong: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 10/12/2026 }',
    right: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }',
  }),
  'approval-undated': error({
    title: 'Người duyệt chưa ghi ngày duyệt',
    explanation: 'Đã công bố thì phải có ngày duyệt. Đang chờ duyệt thì ghi “status: review”.',
    place: 'bulletin',
    wrong: 'approval: { by: Chủ tịch Ủy ban nhân dân xã }',
    right: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }',
  }),
  'approval-names-person': error({
    title: 'Người duyệt ghi bằng tên riêng',
    explanation: 'Người duyệt chịu trách nhiệm theo chức vụ, nên ghi chức danh chứ không ghi tên.',
    place: 'bulletin',
    wrong: 'approval: { by: Chủ tịch Nguyễn Văn Mẫu, date: 04/11/2026 }',
    right: 'approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }',
  }),
  'approval-of-draft': warning({
    title: 'Bản nháp đã ghi ngày duyệt',
    explanation: 'Sửa tiếp sau khi duyệt thì người duyệt không còn biết mình đã duyệt điều gì.',
    place: 'bulletin',
    wrong: block`
      status: draft
      approval: { by: Chủ tịch Ủy ban nhân dân xã, date: 04/11/2026 }
    `,
    right: block`
      status: draft
      approval: { by: Chủ tịch Ủy ban nhân dân xã }
    `,
  }),
  'review-without-approver': warning({
    title: 'Chờ duyệt mà không biết chờ ai',
    explanation: 'Ghi chức danh người duyệt, để người soạn và người duyệt cùng biết bản tin đang ở đâu.',
    place: 'bulletin',
    wrong: 'status: review',
    right: block`
      status: review
      approval: { by: Chủ tịch Ủy ban nhân dân xã }
    `,
  }),
};

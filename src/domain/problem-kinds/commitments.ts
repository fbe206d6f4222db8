import { block, error, warning } from './kind.ts';

/** The register of petitions, recommendations and pledges. */
export const commitmentProblems = {
  'commitment-misplaced': error({
    title: 'Kiến nghị nằm sai thư mục',
    explanation: 'Tên thư mục là mã đơn vị giữ sổ, phải trùng với “organization” ghi bên trong.',
    place: 'commitment',
    wrong: 'organization: phuong-mau',
    right: 'organization: xa-mau',
  }),
  'commitment-history-start': error({
    title: 'Quá trình thiếu bước tiếp nhận',
    explanation: 'Bước đầu tiên luôn là tiếp nhận, để tính được thời gian giải quyết.',
    place: 'commitment',
    wrong: 'history:\n  - { date: 10/10/2026, status: in-progress }',
    right: 'history:\n  - { date: 05/10/2026, status: received }\n  - { date: 10/10/2026, status: in-progress }',
  }),
  'commitment-received-mismatch': error({
    title: 'Hai ngày tiếp nhận khác nhau',
    explanation: 'Ngày ở “received” và ngày của bước tiếp nhận là một ngày.',
    place: 'commitment',
    wrong: 'received: 05/10/2026\nhistory:\n  - { date: 06/10/2026, status: received }',
    right: 'received: 05/10/2026\nhistory:\n  - { date: 05/10/2026, status: received }',
  }),
  'commitment-dates-order': error({
    title: 'Các bước không theo thứ tự ngày',
    explanation: 'Các bước xếp từ cũ đến mới; bước sau không thể sớm hơn bước trước.',
    place: 'commitment',
    wrong: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 20/10/2026, status: in-progress }
        - { date: 15/10/2026, status: solved }
    `,
    right: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 15/10/2026, status: in-progress }
        - { date: 20/10/2026, status: solved }
    `,
  }),
  'commitment-after-closing': error({
    title: 'Còn bước sau khi đã khép lại',
    explanation:
      'Việc đã giải quyết xong, đã trả lời, đã chuyển thì không còn bước nào. Xem xét lại thì lập một mục mới.',
    place: 'commitment',
    wrong: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 15/10/2026, status: solved }
        - { date: 20/10/2026, status: in-progress }
    `,
    right: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 15/10/2026, status: solved }
    `,
  }),
  'commitment-status-order': error({
    title: 'Bước không thể đi sau bước trước',
    explanation: 'Có những bước không nối được với nhau; chẳng hạn đã thụ lý thì không thể quay về “không thụ lý”.',
    place: 'commitment',
    wrong: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 08/10/2026, status: accepted }
        - { date: 15/10/2026, status: refused }
    `,
    right: block`
      history:
        - { date: 05/10/2026, status: received }
        - { date: 08/10/2026, status: refused }
    `,
  }),
  'commitment-in-future': error({
    title: 'Ngày của việc còn chưa đến',
    explanation: 'Chỉ ghi việc đã diễn ra. Việc dự định thì ghi ở “deadline”.',
    place: 'commitment',
    wrong: 'history:\n  - { date: 05/10/2026, status: received }\n  - { date: 25/12/2026, status: solved }',
    right: 'history:\n  - { date: 05/10/2026, status: received }\n  - { date: 15/11/2026, status: solved }',
  }),
  'feedback-too-early': error({
    title: 'Phản hồi trước khi tiếp nhận',
    explanation: 'Ngày trả lời người phản ánh đứng trước ngày tiếp nhận.',
    place: 'commitment',
    wrong: 'feedback:\n  date: 01/10/2026\n  how: Thư trả lời',
    right: 'feedback:\n  date: 20/10/2026\n  how: Thư trả lời',
  }),
  'deadline-missing': warning({
    title: 'Việc còn mở mà chưa có hạn',
    explanation: 'Không có hạn thì không bao giờ quá hạn, và người dân không biết chờ đến bao giờ.',
    place: 'commitment',
    wrong: 'deadline:',
    right: 'deadline: 30/11/2026',
  }),
  'deadline-too-early': error({
    title: 'Hạn không sau ngày tiếp nhận',
    explanation: 'Hạn giải quyết phải sau ngày tiếp nhận.',
    place: 'commitment',
    wrong: 'deadline: 01/10/2026',
    right: 'deadline: 30/11/2026',
  }),
  'deadline-chain': error({
    title: 'Các lần đổi hạn không nối nhau',
    explanation: 'Mỗi lần đổi bắt đầu từ hạn cũ, lần cuối cùng kết thúc ở hạn đang có hiệu lực.',
    place: 'commitment',
    wrong: block`
      deadline: 15/12/2026
      deadlineChanges:
        - { decided: 20/10/2026, from: 30/10/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
    `,
    right: block`
      deadline: 30/11/2026
      deadlineChanges:
        - { decided: 20/10/2026, from: 30/10/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
    `,
  }),
  'deadline-unchanged': error({
    title: 'Đổi hạn mà hạn không đổi',
    explanation: 'Hạn mới trùng với hạn cũ.',
    place: 'commitment',
    wrong: block`
      deadline: 30/11/2026
      deadlineChanges:
        - { decided: 20/10/2026, from: 30/11/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
    `,
    right: 'deadline: 30/11/2026',
  }),
  'deadline-decided-early': error({
    title: 'Ngày quyết định đổi hạn quá sớm',
    explanation: 'Hạn không thể được đổi trước khi tiếp nhận, hay trước lần đổi trước đó.',
    place: 'commitment',
    wrong: block`
      deadline: 30/11/2026
      deadlineChanges:
        - { decided: 01/10/2026, from: 30/10/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
    `,
    right: block`
      deadline: 30/11/2026
      deadlineChanges:
        - { decided: 20/10/2026, from: 30/10/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
    `,
  }),
  'deadline-after-closing': error({
    title: 'Đổi hạn sau khi đã khép lại',
    explanation: 'Việc đã xong thì không còn hạn để đổi; đổi lùi như vậy sẽ xóa dấu một lần quá hạn.',
    place: 'commitment',
    wrong: block`
      deadline: 30/11/2026
      deadlineChanges:
        - { decided: 10/11/2026, from: 30/10/2026, to: 30/11/2026, reason: Chờ kết quả đo đạc. }
      history:
        - { date: 05/10/2026, status: received }
        - { date: 05/11/2026, status: solved }
    `,
    right: block`
      deadline: 30/10/2026
      history:
        - { date: 05/10/2026, status: received }
        - { date: 05/11/2026, status: solved }
    `,
  }),
  'organization-name-reserved': error({
    title: 'Mã đơn vị trùng địa chỉ có sẵn',
    explanation: 'Trang kiến nghị đã dùng vài tên cho mục lọc, nên đơn vị không được mang mã ấy.',
    place: 'file-name',
    wrong: 'organizations/linh-vuc.yaml',
    right: 'organizations/phuong-linh-vuc.yaml',
  }),
};

import { block, error } from './kind.ts';

/** How long organizations exist, when their bulletins are due, and days off. */
export const organizationProblems = {
  'lifetime-reversed': error({
    title: 'Kết thúc trước khi thành lập',
    explanation: 'Hai ngày “founded” và “ended” có thể đã ghi ngược.',
    place: 'organization',
    wrong: 'founded: 01/07/2025\nended: 30/06/2020',
    right: 'founded: 01/07/2020',
  }),
  'responsible-names-person': error({
    title: 'Người chịu trách nhiệm ghi bằng tên riêng',
    explanation: 'Người đứng đầu thay đổi, chức danh thì còn; tên riêng không thuộc về trang này.',
    place: 'organization',
    wrong: 'responsible: Ông Nguyễn Văn Mẫu',
    right: 'responsible: Chủ tịch Ủy ban nhân dân xã',
  }),
  'former-name-after-end': error({
    title: 'Tên cũ còn dùng sau khi kết thúc',
    explanation: '“until” là ngày cuối cùng mang tên cũ, phải trước ngày đơn vị kết thúc hoạt động.',
    place: 'organization',
    wrong: 'ended: 31/12/2026\nformerNames:\n  - { name: Ủy ban nhân dân xã Cũ, until: 31/01/2027 }',
    right: 'ended: 31/12/2026\nformerNames:\n  - { name: Ủy ban nhân dân xã Cũ, until: 31/01/2021 }',
  }),
  'succession-without-end': error({
    title: 'Có đơn vị tiếp nhận mà chưa kết thúc',
    explanation: 'Đơn vị chỉ được thay thế khi đã kết thúc; thêm ngày hoạt động cuối cùng.',
    place: 'organization',
    wrong: 'successors: [phuong-mau]',
    right: 'ended: 31/10/2026\nsuccessors: [phuong-mau]',
  }),
  'succession-circular': error({
    title: 'Các đơn vị tiếp nhận nối thành vòng',
    explanation: 'Một đơn vị không thể nhận lại nhiệm vụ từ chính nó. Nếu chỉ đổi tên, dùng “formerNames”.',
    place: 'organization',
    wrong: 'ended: 31/10/2026\nsuccessors: [xa-mau]',
    right: 'ended: 31/10/2026\nsuccessors: [phuong-mau]',
  }),
  'successor-ended': error({
    title: 'Đơn vị tiếp nhận đã kết thúc',
    explanation: 'Đơn vị nhận nhiệm vụ phải còn hoạt động sau ngày đơn vị cũ kết thúc.',
    place: 'organization',
    wrong: 'ended: 31/10/2026\nsuccessors: [xa-cu]',
    right: 'ended: 31/10/2026\nsuccessors: [phuong-mau]',
  }),
  'schedule-period-kind': error({
    title: 'Kỳ không hợp với lịch công bố',
    explanation: 'Lịch theo tháng bắt đầu từ một tháng, lịch theo quý bắt đầu từ một quý.',
    place: 'organization',
    wrong: 'schedule:\n  - { every: tháng, dueDays: 5, since: 2026-q1 }',
    right: 'schedule:\n  - { every: tháng, dueDays: 5, since: 2026-10 }',
  }),
  'schedule-reversed': error({
    title: 'Lịch kết thúc trước khi bắt đầu',
    explanation: '“until” là kỳ cuối cùng còn theo dòng lịch này, không thể trước “since”.',
    place: 'organization',
    wrong: 'schedule:\n  - { every: tháng, dueDays: 5, since: 2026-10, until: 2026-01 }',
    right: 'schedule:\n  - { every: tháng, dueDays: 5, since: 2026-10 }',
  }),
  'schedule-overlap': error({
    title: 'Một kỳ có hai hạn công bố',
    explanation: 'Khi đổi hạn, ghi “until” cho dòng cũ rồi thêm dòng mới từ kỳ kế tiếp.',
    place: 'organization',
    wrong: block`
      schedule:
        - { every: tháng, dueDays: 10, since: 2026-08 }
        - { every: tháng, dueDays: 5, since: 2026-10 }
    `,
    right: block`
      schedule:
        - { every: tháng, dueDays: 10, since: 2026-08, until: 2026-09 }
        - { every: tháng, dueDays: 5, since: 2026-10 }
    `,
  }),
  'notice-not-owed': error({
    title: 'Lùi ngày cho một kỳ không có trong lịch',
    explanation: 'Thông báo lùi ngày phải nói về một kỳ mà lịch công bố có hứa.',
    place: 'organization',
    wrong: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-q3, announced: 01/11/2026, postponedTo: 15/11/2026, reason: Chờ số liệu. }
    `,
    right: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-10, announced: 01/11/2026, postponedTo: 15/11/2026, reason: Chờ số liệu. }
    `,
  }),
  'notice-in-future': error({
    title: 'Ngày thông báo lùi còn chưa đến',
    explanation: 'Ghi ngày đã thông báo thật cho người đọc.',
    place: 'organization',
    wrong: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-11, announced: 01/12/2026, postponedTo: 15/12/2026, reason: Chờ số liệu. }
    `,
    right: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-11, announced: 20/11/2026, postponedTo: 15/12/2026, reason: Chờ số liệu. }
    `,
  }),
  'notice-too-late': error({
    title: 'Thông báo lùi khi đã quá hạn',
    explanation: 'Lùi ngày công bố chỉ có giá trị khi báo trước hạn; báo sau thì bản tin vẫn là muộn.',
    place: 'organization',
    wrong: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-10, announced: 10/11/2026, postponedTo: 15/11/2026, reason: Chờ số liệu. }
    `,
    right: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-10, announced: 01/11/2026, postponedTo: 15/11/2026, reason: Chờ số liệu. }
    `,
  }),
  'notice-not-later': error({
    title: 'Ngày lùi không sau hạn cũ',
    explanation: 'Ngày mới phải sau hạn đang có; công bố sớm hơn thì không cần thông báo.',
    place: 'organization',
    wrong: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-10, announced: 01/11/2026, postponedTo: 03/11/2026, reason: Chờ số liệu. }
    `,
    right: block`
      schedule:
        - { every: tháng, dueDays: 5, since: 2026-10 }
      notices:
        - { period: 2026-10, announced: 01/11/2026, postponedTo: 15/11/2026, reason: Chờ số liệu. }
    `,
  }),
  'holidays-misnamed': error({
    title: 'Tệp ngày nghỉ không đặt tên theo năm',
    explanation: 'Mỗi năm một tệp, tên là bốn chữ số của năm.',
    place: 'file-name',
    wrong: 'holidays/nam-2026.yaml',
    right: 'holidays/2026.yaml',
  }),
  'holidays-other-year': error({
    title: 'Ngày nghỉ của năm khác',
    explanation: 'Ngày nằm trong tệp của năm nào thì phải thuộc năm ấy.',
    place: 'holidays',
    wrong: 'holidays:\n  - { date: 01/01/2027, name: Tết Dương lịch }',
    right: 'holidays:\n  - { date: 01/01/2026, name: Tết Dương lịch }',
  }),
  'holidays-repeated': error({
    title: 'Một ngày nghỉ ghi hai lần',
    explanation: 'Ngày lặp lại làm sai phép đếm ngày làm việc.',
    place: 'holidays',
    wrong: 'holidays:\n  - { date: 02/09/2026, name: Quốc khánh }\n  - { date: 02/09/2026, name: Quốc khánh }',
    right: 'holidays:\n  - { date: 01/09/2026, name: Quốc khánh }\n  - { date: 02/09/2026, name: Quốc khánh }',
  }),
  'holidays-not-weekend': error({
    title: 'Ngày làm bù vốn đã là ngày làm việc',
    explanation: '“workingDays” chỉ ghi ngày thứ Bảy, Chủ nhật phải làm bù.',
    place: 'holidays',
    wrong: 'workingDays:\n  - { date: 20/08/2026, reason: Làm bù cho ngày 31/08 }',
    right: 'workingDays:\n  - { date: 22/08/2026, reason: Làm bù cho ngày 31/08 }',
  }),
};

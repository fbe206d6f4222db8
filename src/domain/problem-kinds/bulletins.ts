import { block, error, warning } from './kind.ts';

/** Dates, corrections and acknowledgements of bulletins. */
export const bulletinProblems = {
  'bulletin-misplaced': error({
    title: 'Bản tin nằm sai chỗ',
    explanation:
      'Tên thư mục là mã đơn vị, tên tệp là kỳ báo cáo; phải trùng với “organization” và “period” ghi bên trong.',
    place: 'bulletin',
    wrong: 'period: 2026-09',
    right: 'period: 2026-10',
  }),
  'period-not-over': error({
    title: 'Kỳ báo cáo chưa kết thúc',
    explanation: 'Chỉ báo cáo kỳ đã qua. Số liệu của một kỳ chưa kết thúc chưa phải là kết quả.',
    place: 'bulletin',
    wrong: 'period: 2026-12',
    right: 'period: 2026-10',
  }),
  'released-too-early': error({
    title: 'Ngày công bố trước khi hết kỳ',
    explanation: 'Bản tin của một kỳ chỉ công bố được từ ngày cuối cùng của kỳ ấy.',
    place: 'bulletin',
    wrong: 'released: 20/10/2026',
    right: 'released: 05/11/2026',
  }),
  'released-in-future': error({
    title: 'Ngày công bố còn chưa đến',
    explanation: 'Ngày công bố là ngày thật sự đưa ra. Bản tin đang soạn thì ghi “status: draft”.',
    place: 'bulletin',
    wrong: 'released: 05/12/2026',
    right: 'released: 05/11/2026',
  }),
  'period-outside-lifetime': error({
    title: 'Kỳ báo cáo ngoài thời gian hoạt động',
    explanation: 'Đơn vị chưa thành lập, hoặc đã kết thúc hoạt động, trong kỳ mà bản tin báo cáo.',
    place: 'organization',
    wrong: 'ended: 30/06/2025',
    right: 'ended: 31/12/2026',
  }),
  'correction-before-release': error({
    title: 'Đính chính trước ngày công bố',
    explanation: 'Chưa công bố thì chưa có gì để đính chính; cứ sửa thẳng số liệu.',
    place: 'bulletin',
    wrong: block`
      petitions:
        solved: 17
      corrections:
        - date: 01/11/2026
          figure: petitions.solved
          old: 18
          new: 17
          fault: Tính trùng một kiến nghị.
          reason: Rà soát lại sổ tiếp công dân.
    `,
    right: block`
      petitions:
        solved: 17
      corrections:
        - date: 10/11/2026
          figure: petitions.solved
          old: 18
          new: 17
          fault: Tính trùng một kiến nghị.
          reason: Rà soát lại sổ tiếp công dân.
    `,
  }),
  'correction-in-future': error({
    title: 'Ngày đính chính còn chưa đến',
    explanation: 'Ngày đính chính là ngày sửa thật, không ghi trước.',
    place: 'bulletin',
    wrong: block`
      petitions:
        solved: 17
      corrections:
        - { date: 25/12/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
    right: block`
      petitions:
        solved: 17
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
  }),
  'corrections-unordered': error({
    title: 'Các đính chính không theo thứ tự ngày',
    explanation: 'Đính chính xếp từ cũ đến mới, để người đọc theo được con số đã đổi thế nào.',
    place: 'bulletin',
    wrong: block`
      petitions: { received: 23, solved: 17 }
      corrections:
        - { date: 12/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
        - { date: 10/11/2026, figure: petitions.received, old: 24, new: 23, fault: Ghi nhầm., reason: Rà soát lại sổ. }
    `,
    right: block`
      petitions: { received: 23, solved: 17 }
      corrections:
        - { date: 10/11/2026, figure: petitions.received, old: 24, new: 23, fault: Ghi nhầm., reason: Rà soát lại sổ. }
        - { date: 12/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
  }),
  'correction-changes-nothing': error({
    title: 'Đính chính không thay đổi gì',
    explanation: 'Giá trị cũ và giá trị mới giống nhau; có thể đã chép nhầm một trong hai.',
    place: 'bulletin',
    wrong: block`
      petitions:
        solved: 17
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 17, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
    right: block`
      petitions:
        solved: 17
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
  }),
  'correction-not-applied': error({
    title: 'Số liệu chưa sửa theo đính chính',
    explanation: 'Đã ghi đính chính nhưng số liệu ở trên chưa mang giá trị mới; hai nơi phải sửa cùng lúc.',
    place: 'bulletin',
    wrong: block`
      petitions:
        solved: 18
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
    right: block`
      petitions:
        solved: 17
      corrections:
        - { date: 10/11/2026, figure: petitions.solved, old: 18, new: 17, fault: Tính trùng., reason: Rà soát lại sổ. }
    `,
  }),
  'acknowledgement-of-error': error({
    title: 'Ghi nhận một lỗi',
    explanation: 'Chỉ ghi nhận được cảnh báo, khi chính nguồn đã in như vậy. Lỗi thì phải sửa.',
    place: 'bulletin',
    wrong: block`
      petitions: { received: 23, byField: { land: 9, other: 2 } }
      acknowledgements:
        - problem: sum-mismatch
          figure: petitions.received
          note: Sổ ghi như vậy.
    `,
    right: block`
      petitions: { received: 11, byField: { land: 9, other: 2 } }
    `,
  }),
  'acknowledgement-unused': warning({
    title: 'Ghi nhận một cảnh báo không có',
    explanation:
      'Không còn cảnh báo nào như vậy ở số liệu này; mục ghi nhận thừa có thể che mất một cảnh báo thật sau này.',
    place: 'bulletin',
    wrong: block`
      figures:
        - { indicator: ho-ngheo, value: "1,97%" }
      acknowledgements:
        - problem: share-mismatch
          figure: figures.ho-ngheo
          note: Nguồn in như vậy.
    `,
    right: block`
      figures:
        - { indicator: ho-ngheo, value: "1,97%" }
    `,
  }),
};

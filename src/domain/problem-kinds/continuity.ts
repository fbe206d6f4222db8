import { block, error, note, warning } from './kind.ts';

/** Bulletins that do not agree with those before them, with their term or with the register. */
export const continuityProblems = {
  'opening-mismatch': warning({
    title: 'Số đầu kỳ khác số cuối kỳ trước',
    explanation: 'Số kỳ trước chuyển sang phải bằng số còn lại ở bản tin trước; lệch thì một trong hai bản tin sai.',
    place: 'bulletin',
    wrong: 'petitions:\n  opening: 8\n  received: 23',
    right: 'petitions:\n  opening: 6\n  received: 23',
  }),
  'chain-interrupted': note({
    title: 'Thiếu bản tin ở giữa',
    explanation: 'Bản tin của kỳ ngay trước không có, nên chưa đối chiếu được số kỳ trước chuyển sang.',
    place: 'bulletin',
    wrong: 'period: 2026-10\npetitions:\n  opening: 6\n  received: 23',
    right: 'period: 2026-09\nreleased: 05/10/2026\npetitions:\n  opening: 6\n  received: 23',
  }),
  'denominator-changed': warning({
    title: 'Mẫu số đổi mà không nói vì sao',
    explanation:
      'Tổng để tính tỉ lệ khác với kỳ trước, như 34 chỉ tiêu thành 33. Người đọc cần biết vì sao, nên thêm ghi chú.',
    place: 'bulletin',
    wrong: 'targets:\n  total: 33\n  met: 21',
    right: 'targets:\n  total: { value: 33, note: Một chỉ tiêu được bỏ theo nghị quyết điều chỉnh. }\n  met: 21',
  }),
  'figures-repeated': warning({
    title: 'Số liệu giống hệt kỳ trước',
    explanation: 'Mọi con số trùng với bản tin trước, có thể do chép lại tệp cũ mà chưa cập nhật.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 21\n  solved: 14\n  answered: 4',
    right: 'petitions:\n  received: 23\n  solved: 17\n  answered: 5',
  }),
  'roll-up-mismatch': warning({
    title: 'Số của kỳ dài khác các kỳ ngắn cộng lại',
    explanation: 'Số của quý, năm phải bằng các tháng cộng lại; số tại cuối kỳ phải bằng số của tháng cuối.',
    place: 'bulletin',
    wrong: 'period: 2026-q3\nreleased: 05/10/2026\npetitions:\n  received: 70',
    right: 'period: 2026-q3\nreleased: 05/10/2026\npetitions:\n  received: 63',
  }),
  'target-differs': warning({
    title: 'Mục tiêu khác với nghị quyết',
    explanation:
      'Mục tiêu ghi trong bản tin khác mục tiêu của nhiệm kỳ. Nếu là mục tiêu riêng của năm, thêm ghi chú nói rõ.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%", target: 3% }',
    right: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%", target: 2% }',
  }),
  'baseline-differs': warning({
    title: 'Số đầu nhiệm kỳ khác với nghị quyết',
    explanation: 'Số đầu kỳ trong bản tin nhiệm kỳ khác với số đã ghi ở tệp của nhiệm kỳ.',
    place: 'bulletin',
    wrong: block`
      period: 2020-2025
      figures:
        - { indicator: ho-ngheo, value: "1,97%", baseline: "8,95%" }
    `,
    right: block`
      period: 2020-2025
      figures:
        - { indicator: ho-ngheo, value: "1,97%", baseline: "9,95%" }
    `,
  }),
  'targets-miscounted': warning({
    title: 'Đếm chỉ tiêu đạt, vượt chưa đúng',
    explanation: 'Các con số trong bản tin cho thấy nhiều chỉ tiêu vượt hoặc không đạt hơn số đã đếm ở “targets”.',
    place: 'bulletin',
    wrong: block`
      targets: { total: 24, met: 24, exceeded: 0 }
      figures:
        - { indicator: ho-ngheo, value: "1,97%", target: 2% }
    `,
    right: block`
      targets: { total: 24, met: 24, exceeded: 1 }
      figures:
        - { indicator: ho-ngheo, value: "1,97%", target: 2% }
    `,
  }),
  'register-mismatch': warning({
    title: 'Số liệu khác sổ theo dõi kiến nghị',
    explanation: 'Đơn vị đã khai sổ kiến nghị đầy đủ từ một ngày, nhưng đếm trong sổ ra con số khác với bản tin.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 2',
    right: 'petitions:\n  received: 1',
  }),
  'prose-number-typed': note({
    title: 'Số gõ tay trùng với số liệu',
    explanation: 'Con số này bản tin đã có. Dùng :so[…] để khi đính chính, câu văn tự đổi theo.',
    place: 'bulletin',
    wrong: 'summary: Dân số toàn xã là 17.500 người.\nfigures:\n  - { indicator: dan-so, value: 17.500 }',
    right: 'summary: Dân số toàn xã là :so[figures.dan-so].\nfigures:\n  - { indicator: dan-so, value: 17.500 }',
  }),
  'prose-number-reveals': error({
    title: 'Lời văn nêu con số không công bố',
    explanation: 'Số liệu ghi “không công bố” để không làm lộ một người, nhưng câu văn lại nêu chính con số ấy.',
    place: 'bulletin',
    wrong: 'summary: Kết nạp 2 đảng viên.\nmembership:\n  admitted: không công bố',
    right: 'summary: Công tác phát triển đảng viên trong tháng.\nmembership:\n  admitted: không công bố',
  }),
};

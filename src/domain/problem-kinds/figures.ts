import { block, error, warning } from './kind.ts';

/** Figures of one bulletin that do not agree with each other or with their definition. */
export const figureProblems = {
  'sum-mismatch': error({
    title: 'Tổng không bằng các phần',
    explanation:
      'Các phần cộng lại phải đúng bằng tổng. Nếu chỉ nêu vài phần, ghi chúng ở “including” (trong đó) thay cho “parts”.',
    place: 'bulletin',
    wrong: block`
      petitions:
        received: 23
        byField: { land: 9, construction: 5, other: 2 }
    `,
    right: block`
      petitions:
        received: 16
        byField: { land: 9, construction: 5, other: 2 }
    `,
  }),
  'part-exceeds-whole': error({
    title: 'Phần lớn hơn tổng',
    explanation: 'Số “trong đó” không thể lớn hơn số bao trùm nó; một trong hai số đã ghi sai.',
    place: 'bulletin',
    wrong: 'petitions:\n  pending: 5\n  overdue: 7',
    right: 'petitions:\n  pending: 7\n  overdue: 5',
  }),
  'share-mismatch': warning({
    title: 'Tỉ lệ không khớp tử số, mẫu số',
    explanation:
      'Tính lại từ tử số và mẫu số, hoặc từ các số cùng mục, ra tỉ lệ khác với tỉ lệ đã ghi, kể cả sau khi làm tròn.',
    place: 'bulletin',
    wrong: block`
      figures:
        - indicator: ho-ngheo
          value: 2,97%
          numerator: 98
          denominator: 4.975
    `,
    right: block`
      figures:
        - indicator: ho-ngheo
          value: 1,97%
          numerator: 98
          denominator: 4.975
    `,
  }),
  'attainment-mismatch': warning({
    title: 'Mức đạt so với mục tiêu không khớp',
    explanation: 'Giá trị chia cho mục tiêu ra con số khác với “attainment” đã ghi.',
    place: 'bulletin',
    wrong: block`
      figures:
        - indicator: dan-so
          value: 5.800
          target: 5.000
          attainment: 106%
    `,
    right: block`
      figures:
        - indicator: dan-so
          value: 5.800
          target: 5.000
          attainment: 116%
    `,
  }),
  'indicator-repeated': error({
    title: 'Một chỉ tiêu ghi hai lần',
    explanation: 'Mỗi chỉ tiêu chỉ có một số liệu trong một bản tin.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }\n  - { indicator: ho-ngheo, value: "1,79%" }',
    right: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }',
  }),
  'number-precision': error({
    title: 'Quá nhiều chữ số thập phân',
    explanation: 'Chỉ tiêu quy định số chữ số sau dấu phẩy; ghi nhiều hơn là đưa ra độ chính xác không có thật.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: ho-ngheo, value: "1,9698%" }',
    right: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }',
  }),
  'number-unit': error({
    title: 'Sai đơn vị tính',
    explanation: 'Đơn vị viết kèm số phải là đơn vị của chỉ tiêu, hoặc không viết.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: dan-so, value: 17.500 hộ }',
    right: 'figures:\n  - { indicator: dan-so, value: 17.500 người }',
  }),
  'band-reversed': warning({
    title: 'Khoảng tín nhiệm bị ngược',
    explanation: 'Khoảng tỉ lệ phiếu bắt đầu ở mức cao hơn nơi nó kết thúc.',
    place: 'bulletin',
    wrong: block`
      confidenceVote:
        subjects: 15
        bands:
          - { label: Tín nhiệm thấp, vote: low, from: "66,67%", below: 50%, persons: 0 }
    `,
    right: block`
      confidenceVote:
        subjects: 15
        bands:
          - { label: Tín nhiệm thấp, vote: low, from: 50%, below: "66,67%", persons: 0 }
    `,
  }),
  'bands-overlap': warning({
    title: 'Hai khoảng tín nhiệm chồng nhau',
    explanation: 'Một người có thể bị tính hai lần; khoảng này phải kết thúc ở nơi khoảng kia bắt đầu.',
    place: 'bulletin',
    wrong: block`
      confidenceVote:
        subjects: 15
        bands:
          - { label: Từ 50% đến dưới 70%, vote: low, from: 50%, below: 70%, persons: 0 }
          - { label: Từ hai phần ba trở lên, vote: low, from: "66,67%", persons: 0 }
    `,
    right: block`
      confidenceVote:
        subjects: 15
        bands:
          - { label: Từ 50% đến dưới hai phần ba, vote: low, from: 50%, below: "66,67%", persons: 0 }
          - { label: Từ hai phần ba trở lên, vote: low, from: "66,67%", persons: 0 }
    `,
  }),
  'prose-number-mismatch': warning({
    title: 'Số trong lời văn khác số liệu',
    explanation:
      'Con số gõ tay trong câu không khớp số liệu cùng tên của bản tin. Dùng :so[…] thì hai nơi không bao giờ lệch nhau.',
    place: 'bulletin',
    wrong: 'summary: Trong tháng có 4 kiến nghị quá hạn.\npetitions:\n  pending: 9\n  overdue: 1',
    right: 'summary: Trong tháng có :so[petitions.overdue] kiến nghị quá hạn.\npetitions:\n  pending: 9\n  overdue: 1',
  }),
  'points-as-percent': warning({
    title: 'Điểm phần trăm viết thành phần trăm',
    explanation: 'Từ 9,95% xuống 1,97% là giảm 7,98 điểm phần trăm; nói “giảm 7,98%” là nói sai gần mười lần.',
    place: 'bulletin',
    wrong: block`
      summary: Tỉ lệ hộ nghèo giảm 7,98%.
      figures:
        - { indicator: ho-ngheo, value: "1,97%", baseline: "9,95%" }
    `,
    right: block`
      summary: Tỉ lệ hộ nghèo giảm 7,98 điểm %.
      figures:
        - { indicator: ho-ngheo, value: "1,97%", baseline: "9,95%" }
    `,
  }),
};

import { block, error } from './kind.ts';

/** What a field may hold. */
export const fieldProblems = {
  'field-unknown': error({
    title: 'Không có trường tên này',
    explanation: 'Tên trường viết sai thì giá trị sẽ không hiện ở đâu cả, nên phải báo lại cùng tên gần đúng nhất.',
    place: 'bulletin',
    wrong: 'petitions:\n  recieved: 23',
    right: 'petitions:\n  received: 23',
  }),
  'field-missing': error({
    title: 'Thiếu trường bắt buộc',
    explanation: 'Trường này phải có thì trang mới đủ nội dung. Một dòng có tên mà không có giá trị cũng coi là thiếu.',
    place: 'bulletin',
    wrong: 'summary:',
    right: 'summary: Tiếp nhận 23 kiến nghị.',
  }),
  'field-type': error({
    title: 'Sai dạng: chữ, danh sách hay nhóm trường',
    explanation:
      'Trường cần một danh sách thì mỗi mục một dòng bắt đầu bằng “- ”; cần một nhóm thì các trường con thụt vào bên dưới.',
    place: 'bulletin',
    wrong: 'mainPoints: Tiếp nhận đủ kiến nghị của người dân.',
    right: 'mainPoints:\n  - Tiếp nhận đủ kiến nghị của người dân.',
  }),
  'value-unknown': error({
    title: 'Giá trị không có trong danh sách',
    explanation: 'Trường này chỉ nhận một trong các giá trị cho sẵn, viết đúng từng chữ.',
    place: 'bulletin',
    wrong: 'status: nhap',
    right: 'status: draft',
  }),
  'value-invalid': error({
    title: 'Giá trị không hợp lệ',
    explanation: 'Giá trị không đúng quy định của trường, mà không rơi vào loại nào khác trong trang này.',
    place: 'bulletin',
    wrong: 'title: (một giá trị mà trường không nhận)',
    right: 'title: Bản tin tháng 10 năm 2026',
  }),
  'identifier-invalid': error({
    title: 'Mã viết sai cách',
    explanation: 'Mã của đơn vị, chỉ tiêu, văn bản là tên tệp không có đuôi: chữ thường không dấu, chữ số, gạch nối.',
    place: 'bulletin',
    wrong: 'basis: [05-CT/TW]',
    right: 'basis: [05-ct-tw]',
  }),
  'text-too-long': error({
    title: 'Dài quá mức cho phép',
    explanation:
      'Chỗ hiện trường này có hạn: tên đơn vị phải vừa một dòng, tóm tắt phải đọc hết trong một hơi trên loa.',
    place: 'bulletin',
    wrong: 'number: Báo cáo kết quả công tác tháng 10 năm 2026 của xã Mẫu',
    right: 'number: 12/BC-UBND',
  }),
  'text-multiline': error({
    title: 'Phải viết trên một dòng',
    explanation: 'Trường này hiện trên một dòng, như tiêu đề, nên không được xuống dòng.',
    place: 'bulletin',
    wrong: block`
      title: |
        Bản tin tháng 10
        năm 2026
    `,
    right: 'title: Bản tin tháng 10 năm 2026',
  }),
  'list-too-long': error({
    title: 'Danh sách quá nhiều mục',
    explanation: 'Danh sách này có số mục tối đa, để người đọc còn nhớ được.',
    place: 'bulletin',
    wrong: block`
      mainPoints:
        - Ý thứ nhất.
        - Ý thứ hai.
        - Ý thứ ba.
        - Ý thứ tư.
        - Ý thứ năm.
        - Ý thứ sáu.
        - Ý thứ bảy.
    `,
    right: block`
      mainPoints:
        - Ý thứ nhất.
        - Ý thứ hai.
    `,
  }),
  'list-empty': error({
    title: 'Danh sách không có mục nào',
    explanation: 'Trường đã có tên thì phải có ít nhất một mục; không có gì để ghi thì bỏ hẳn trường.',
    place: 'bulletin',
    wrong: 'mainPoints: []',
    right: 'mainPoints:\n  - Tiếp nhận đủ kiến nghị của người dân.',
  }),
  'date-invalid': error({
    title: 'Ngày viết sai hoặc không có thật',
    explanation:
      'Viết ngày/tháng/năm bằng chữ số. Ngày không có trong lịch, như 30/02, không bao giờ được tự đổi sang ngày khác.',
    place: 'bulletin',
    wrong: 'released: 31/11/2026',
    right: 'released: 05/11/2026',
  }),
  'period-invalid': error({
    title: 'Kỳ báo cáo viết sai',
    explanation:
      'Các dạng kỳ: 2026-10 (tháng), 2026-q3 (quý), 2026-6t và 2026-9t (sáu, chín tháng), 2026 (năm), 2018-01--2021-06 (nhiều tháng), 2020-2025 (nhiệm kỳ).',
    place: 'bulletin',
    wrong: 'period: tháng 10',
    right: 'period: 2026-10',
  }),
  'time-invalid': error({
    title: 'Giờ viết sai',
    explanation: 'Viết giờ:phút theo 24 giờ.',
    place: 'event',
    wrong: 'start: 2 giờ chiều',
    right: 'start: 14:00',
  }),
  'whole-number-invalid': error({
    title: 'Cần một số nguyên',
    explanation: 'Trường này nhận một số nguyên viết liền, trong một khoảng cho trước.',
    place: 'site',
    wrong: 'squareCards: ba',
    right: 'squareCards: 3',
  }),
  'yes-no-invalid': error({
    title: 'Cần ghi có hoặc không',
    explanation: 'Trường này chỉ nhận “có” hoặc “không”, viết bằng tiếng Việt có dấu.',
    place: 'organization',
    wrong: 'illustrative: yes',
    right: 'illustrative: có',
  }),
  'address-invalid': error({
    title: 'Địa chỉ trang web không dùng được',
    explanation: 'Viết đầy đủ, bắt đầu bằng https://. Địa chỉ không mã hóa hoặc mang mã lệnh không được đưa lên trang.',
    place: 'document',
    wrong: 'address: xamau.gov.vn/van-ban',
    right: 'address: https://xamau.gov.vn/van-ban',
  }),
  'number-invalid': error({
    title: 'Số viết sai hoặc có thể hiểu hai cách',
    explanation:
      'Dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân. Số như 1.74 có thể là 1,74 hoặc 174 nên không bao giờ được đoán.',
    place: 'bulletin',
    wrong: 'figures:\n  - indicator: ho-ngheo\n    value: 1.97%',
    right: 'figures:\n  - indicator: ho-ngheo\n    value: 1,97%',
  }),
  'number-kind': error({
    title: 'Sai loại số',
    explanation:
      'Mỗi số liệu là một loại: số đếm, tỉ lệ phần trăm, điểm phần trăm, phân số hoặc số tiền; không ghi lẫn loại nọ sang loại kia.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 45%',
    right: 'petitions:\n  received: 23',
  }),
  'count-not-whole': error({
    title: 'Số đếm phải là số nguyên',
    explanation: 'Số người, số hộ, số kiến nghị không thể lẻ hay âm.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 23,5',
    right: 'petitions:\n  received: 23',
  }),
  'document-symbol': error({
    title: 'Số và ký hiệu văn bản viết sai',
    explanation: 'Văn bản của Đảng viết như 04-NQ/TW; văn bản nhà nước viết như 30/2020/NĐ-CP hoặc 12/BC-UBND.',
    place: 'document',
    wrong: 'symbol: Chỉ thị 05',
    right: 'symbol: 05-CT/TW',
  }),
  'dates-reversed': error({
    title: 'Hai ngày bị ngược',
    explanation: 'Ngày kết thúc đứng trước ngày bắt đầu.',
    place: 'bulletin',
    wrong: 'disclosure:\n  postedFrom: 05/11/2026\n  postedUntil: 05/10/2026\n  postings: 6',
    right: 'disclosure:\n  postedFrom: 05/10/2026\n  postedUntil: 05/11/2026\n  postings: 6',
  }),
  'bulletin-empty': error({
    title: 'Bản tin chưa có số liệu',
    explanation: 'Bản tin phải có ít nhất một phần số liệu, hoặc danh sách “figures”.',
    place: 'whole-bulletin',
    wrong: '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\n---',
    right:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23\n---',
  }),
};

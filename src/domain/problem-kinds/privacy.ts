import { block, error, note, warning } from './kind.ts';

/** What could hurt a person if it were published; the examples hold invented data only. */
export const privacyProblems = {
  'personal-id-number': error({
    title: 'Số định danh, giấy tờ tùy thân',
    explanation: 'Số căn cước, hộ chiếu, bảo hiểm cho phép mạo danh một người, nên không bao giờ được công bố.',
    place: 'bulletin-text',
    wrong: 'Người nộp đơn có căn cước công dân số 001099012345.',
    right: 'Một người dân đã nộp đơn.',
  }),
  'personal-phone': error({
    title: 'Số điện thoại riêng',
    explanation: 'Đường dây nóng của cơ quan thì khai một lần ở “publicContacts”; số riêng của một người thì bỏ.',
    place: 'bulletin-text',
    wrong: 'Liên hệ anh Ba, điện thoại 0912 345 678.',
    right: 'Liên hệ bộ phận một cửa của xã.',
  }),
  'personal-bank-account': error({
    title: 'Số tài khoản ngân hàng',
    explanation:
      'Số tài khoản của một người không được công bố; tài khoản quỹ của cơ quan thì khai ở “publicContacts”.',
    place: 'bulletin-text',
    wrong: 'Ủng hộ vào số tài khoản 19031234567890 của trưởng ấp.',
    right: 'Ủng hộ tại trụ sở Ủy ban nhân dân xã.',
  }),
  'personal-email': error({
    title: 'Thư điện tử riêng',
    explanation: 'Địa chỉ thư của cơ quan thì khai ở “publicContacts”; thư riêng của một người thì bỏ.',
    place: 'bulletin-text',
    wrong: 'Góp ý xin gửi nguyenvanba@gmail.com.',
    right: 'Góp ý xin gửi về Ủy ban nhân dân xã.',
  }),
  'personal-birth-date': error({
    title: 'Ngày, năm sinh của một người',
    explanation: 'Ngày sinh cùng với nơi ở là đủ để nhận ra một người; nhóm tuổi là đủ cho người đọc.',
    place: 'bulletin-text',
    wrong: 'Người được vay vốn sinh ngày 12/03/1975.',
    right: 'Người được vay vốn trên 50 tuổi.',
  }),
  'personal-address': error({
    title: 'Địa chỉ nhà của một người',
    explanation: 'Chỉ viết ấp, thôn, tổ dân phố; số nhà cho biết chính xác là ai.',
    place: 'bulletin-text',
    wrong: 'Hộ ở số nhà 15, ấp 3 phản ánh mùi hôi.',
    right: 'Người dân ấp 3 phản ánh mùi hôi.',
  }),
  'personal-vehicle-plate': error({
    title: 'Biển số xe',
    explanation: 'Biển số dẫn đến chủ xe; chỉ cần nói loại xe.',
    place: 'bulletin-text',
    wrong: 'Xe tải biển số 68C-123.45 chở quá tải.',
    right: 'Một xe tải chở quá tải.',
  }),
  'personal-name': error({
    title: 'Tên người trong việc khiếu nại, tố cáo',
    explanation: 'Người phản ánh, khiếu nại, tố cáo được giữ bí mật theo luật; viết “một người dân”, hoặc chức danh.',
    place: 'bulletin-text',
    wrong: 'Đã trả lời đơn khiếu nại của bà Nguyễn Thị Mẫu.',
    right: 'Đã trả lời đơn khiếu nại của một người dân.',
  }),
  'personal-data-waived': note({
    title: 'Dữ liệu cá nhân được phép công bố',
    explanation: 'Tệp này có mục “waivers” cho phép công bố, kèm lý do. Lời nhắc này để người duyệt xem lại lý do ấy.',
    place: 'bulletin',
    wrong: block`
      method: Thắc mắc về số liệu xin gọi 0912 345 678.
      waivers:
        - rule: personal-phone
          reason: Số trực của bộ phận một cửa, đã niêm yết tại trụ sở.
    `,
    right: 'method: Thắc mắc về số liệu xin hỏi bộ phận một cửa.',
  }),
  'waiver-unused': warning({
    title: 'Mục cho phép không dùng đến',
    explanation: 'Trong tệp không còn dữ liệu cá nhân loại này; mục thừa có thể che mất một lỗi thật về sau.',
    place: 'bulletin',
    wrong: block`
      waivers:
        - rule: personal-phone
          reason: Số trực của bộ phận một cửa, đã niêm yết tại trụ sở.
    `,
    right: 'method: Số liệu lấy từ sổ tiếp công dân.',
  }),
  'waiver-reason-short': error({
    title: 'Lý do cho phép quá ngắn',
    explanation: 'Lý do phải nói rõ thông tin ấy của ai và vì sao được công bố.',
    place: 'bulletin',
    wrong: block`
      method: Thắc mắc về số liệu xin gọi 0912 345 678.
      waivers:
        - { rule: personal-phone, reason: Được. }
    `,
    right: block`
      method: Thắc mắc về số liệu xin gọi 0912 345 678.
      waivers:
        - rule: personal-phone
          reason: Số trực của bộ phận một cửa, đã niêm yết tại trụ sở.
    `,
  }),
  'count-identifies': error({
    title: 'Số nhỏ có thể làm lộ một người',
    explanation: 'Ở một chi bộ, một đơn vị ít người, số 1 hay 2 bị kỷ luật là ai cũng biết là ai.',
    place: 'bulletin',
    wrong: 'membership:\n  members: 32\n  struckOff: 1',
    right: 'membership:\n  members: 32\n  struckOff: không công bố',
  }),
  'suppressed-recoverable-across': error({
    title: 'Tính lại được số không công bố từ bản tin khác',
    explanation:
      'Lấy số của quý trừ hai tháng kia là ra số của tháng đã che. Số của kỳ dài cũng phải che, hoặc che thêm một kỳ ngắn.',
    place: 'bulletin',
    wrong: 'period: 2026-q3\nreleased: 10/10/2026\nmembership: { members: 320, struckOff: 14 }',
    right: 'period: 2026-q3\nreleased: 10/10/2026\nmembership: { members: 320, struckOff: không công bố }',
  }),
  'suppressed-recoverable': error({
    title: 'Tính lại được số không công bố',
    explanation: 'Lấy tổng trừ các phần còn lại là ra con số đã che; phải che thêm một số nữa.',
    place: 'bulletin',
    wrong: block`
      membership:
        members: 320
        struckOff:
          value: 9
          parts:
            - { label: Chi bộ ấp 1, value: 7 }
            - { label: Chi bộ ấp 2, value: không công bố }
    `,
    right: block`
      membership:
        members: 320
        struckOff:
          value: 9
          parts:
            - { label: Chi bộ ấp 1, value: không công bố }
            - { label: Chi bộ ấp 2, value: không công bố }
    `,
  }),
  'photo-no-consent': error({
    title: 'Ảnh có người mà chưa có sự đồng ý',
    explanation: 'Hình ảnh một người là dữ liệu cá nhân; người nhận ra được trong ảnh phải đồng ý cho đăng.',
    place: 'story',
    wrong: block`
      photos:
        - file: hop-dan.png
          alt: Người dân ấp 3 họp bàn việc làm đường
          credit: Văn phòng xã
          people: có
    `,
    right: block`
      photos:
        - file: hop-dan.png
          alt: Người dân ấp 3 họp bàn việc làm đường
          credit: Văn phòng xã
          people: có
          consent: Đồng ý khi chụp tại cuộc họp ngày 12/10/2026.
    `,
  }),
  'story-no-consent': error({
    title: 'Bài về một người chưa có sự đồng ý',
    explanation: 'Luật Bảo vệ dữ liệu cá nhân đòi hỏi người được nêu gương đồng ý, ghi bằng cách nào, ngày nào.',
    place: 'story',
    wrong: 'kind: individual',
    right: 'kind: individual\nconsent: Đồng ý bằng văn bản ngày 12/10/2026.',
  }),
};

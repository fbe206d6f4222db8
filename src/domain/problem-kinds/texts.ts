import { block, error } from './kind.ts';

/** What stands in Markdown below the fields, and in stories with components. */
export const textProblems = {
  'text-unwritten': error({
    title: 'Lời mẫu chưa được thay',
    explanation: 'Tệp mẫu để sẵn “Chưa viết.” ở những chỗ phải viết; công bố như thế thì người đọc không biết được gì.',
    place: 'bulletin',
    wrong: 'summary: Chưa viết.',
    right: 'summary: Kết quả giải quyết kiến nghị trong tháng.',
  }),
  'html-not-allowed': error({
    title: 'Thẻ HTML trong lời văn',
    explanation: 'Thẻ HTML có thể mang mã lệnh hoặc làm vỡ trang. Lời văn chỉ dùng Markdown.',
    place: 'bulletin-text',
    wrong: '<font color="red">Kết quả nổi bật</font> của tháng.',
    right: '**Kết quả nổi bật** của tháng.',
  }),
  'link-scheme': error({
    title: 'Loại địa chỉ không được dùng',
    explanation: 'Liên kết chỉ dẫn đến https://, thư điện tử, điện thoại, trang này hoặc một mục trong trang.',
    place: 'bulletin-text',
    wrong: 'Xem [báo cáo](file:///D:/bao-cao.pdf).',
    right: 'Xem [báo cáo](https://xamau.gov.vn/bao-cao.pdf).',
  }),
  'link-empty': error({
    title: 'Liên kết không có địa chỉ',
    explanation: 'Người đọc bấm vào mà không đi đến đâu.',
    place: 'bulletin-text',
    wrong: 'Xem [báo cáo]().',
    right: 'Xem [báo cáo](https://xamau.gov.vn/bao-cao.pdf).',
  }),
  'link-broken': error({
    title: 'Liên kết dẫn đến chỗ không có',
    explanation: 'Trang này không có trang hay phần mà liên kết dẫn đến; chỉ khi dựng trang mới biết.',
    place: 'bulletin-text',
    wrong: 'Xem [cách đọc](/cach-doc-ban-tim/).',
    right: 'Xem [cách đọc](/cach-doc-ban-tin/).',
  }),
  'image-external': error({
    title: 'Ảnh lấy từ trang khác',
    explanation: 'Ảnh ở trang khác có thể bị thay hay mất, và để trang ấy biết ai đang đọc bản tin.',
    place: 'story-text',
    wrong: '![Hội nghị đối thoại](https://vi-du.vn/anh.jpg)',
    right: 'Hội nghị đối thoại có 120 người dự.',
  }),
  'image-no-alt': error({
    title: 'Ảnh chưa có lời mô tả',
    explanation: 'Người không nhìn thấy ảnh nghe máy đọc lời mô tả; thiếu lời ấy là thiếu nội dung.',
    place: 'story-text',
    wrong: '![](hoi-nghi.jpg)',
    right: 'Hội nghị đối thoại họp tại nhà văn hóa ấp 3.',
  }),
  'photo-missing': error({
    title: 'Không thấy tệp ảnh của bài viết',
    explanation: 'Bài viết nêu tên một tệp ảnh không có trong thư mục stories, hoặc tệp ấy không mở được.',
    place: 'story',
    wrong: block`
      photos:
        - { file: hop-dam.png, alt: Ngõ ấp 3 sau khi làm đường, credit: Văn phòng xã, people: không }
    `,
    right: block`
      photos:
        - { file: hop-dan.png, alt: Ngõ ấp 3 sau khi làm đường, credit: Văn phòng xã, people: không }
    `,
  }),
  'image-in-text': error({
    title: 'Ảnh đặt trong lời văn',
    explanation: 'Ảnh cần có nguồn, lời tả và sự đồng ý của người trong ảnh, nên được khai ở mục photos của bài viết.',
    place: 'story-text',
    wrong: '![Ngõ ấp 3 sau khi làm đường](hop-dan.png)',
    right: 'Ngõ ấp 3 nay đã có đường.',
  }),
  'heading-level-one': error({
    title: 'Tiêu đề cấp một trong lời văn',
    explanation: 'Cấp một (#) là tên trang; lời văn bắt đầu từ cấp hai (##).',
    place: 'bulletin-text',
    wrong: '# Kết quả nổi bật',
    right: '## Kết quả nổi bật',
  }),
  'heading-skipped': error({
    title: 'Tiêu đề nhảy cấp',
    explanation: 'Máy đọc màn hình liệt kê tiêu đề theo cấp; nhảy cấp thì người nghe tưởng mất một phần.',
    place: 'bulletin-text',
    wrong: '## Kết quả\n\n#### Đất đai',
    right: '## Kết quả\n\n### Đất đai',
  }),
  'reference-malformed': error({
    title: 'Chỗ dẫn số liệu, văn bản viết sai',
    explanation:
      'Viết liền :so[…] hoặc :van-ban[…], một dấu hai chấm, hai ngoặc vuông; sai là hiện nguyên văn lên trang.',
    place: 'bulletin-text',
    wrong: 'Theo :van-ban(05-ct-tw), các chi bộ đã tự soi.',
    right: 'Theo :van-ban[05-ct-tw], các chi bộ đã tự soi.',
  }),
  'nesting-too-deep': error({
    title: 'Lồng nhau quá nhiều lớp',
    explanation: 'Hàng trăm dấu > hay - liền nhau gần như chắc chắn là do dán nhầm.',
    place: 'bulletin-text',
    wrong: '> > > > … (hơn một trăm dấu >)',
    right: '> Trích một câu.',
  }),
  'marks-too-many': error({
    title: 'Quá nhiều dấu định dạng',
    explanation: 'Hàng nghìn dấu *, _, [ hay < trong một bài gần như chắc chắn là do dán nhầm, và làm máy đọc rất lâu.',
    place: 'bulletin-text',
    wrong: '*a_*a_*a_ … (hơn hai nghìn dấu)',
    right: 'Một câu có chữ *in nghiêng*.',
  }),
  'mdx-import': error({
    title: 'Dòng import, export trong bài .mdx',
    explanation: 'Đó là mã lệnh chạy trên máy dựng trang. Các thành phần được phép dùng ngay, không cần khai báo.',
    place: 'story-text',
    wrong: block`
      import Anh from './anh.jpg'

      Ấp 3 đã làm xong đường.
    `,
    right: 'Ấp 3 đã làm xong đường.',
  }),
  'mdx-expression': error({
    title: 'Ngoặc nhọn { } trong bài .mdx',
    explanation: 'Trong tệp .mdx, phần giữa { } là mã lệnh. Muốn hiện dấu ngoặc nhọn thì viết \\{ và \\}.',
    place: 'story-text',
    wrong: 'Ấp 3 có {40 + 2} hộ tham gia.',
    right: 'Ấp 3 có 42 hộ tham gia.',
  }),
  'mdx-component': error({
    title: 'Thành phần không có trong danh sách',
    explanation: 'Bài .mdx chỉ dùng các thành phần cho sẵn: Highlight và KeyFigure.',
    place: 'story-text',
    wrong: '<Video src="phim.mp4" />',
    right: '<Highlight>Đường ấp 3 xong trước hạn.</Highlight>',
  }),
  'mdx-attribute': error({
    title: 'Thuộc tính không có của thành phần',
    explanation: 'Mỗi thành phần có những thuộc tính riêng, đều là chữ thường trong dấu nháy.',
    place: 'story-text',
    wrong: '<Highlight color="red">Đường ấp 3 xong trước hạn.</Highlight>',
    right: '<Highlight>Đường ấp 3 xong trước hạn.</Highlight>',
  }),
  'mdx-syntax': error({
    title: 'Thẻ trong bài .mdx viết sai',
    explanation: 'Trong tệp .mdx, dấu < mở đầu một thành phần. Muốn hiện chính dấu ấy thì viết &lt;.',
    place: 'story-text',
    wrong: 'Tỉ lệ hộ nghèo còn <5%.',
    right: 'Tỉ lệ hộ nghèo còn dưới 5%.',
  }),
};

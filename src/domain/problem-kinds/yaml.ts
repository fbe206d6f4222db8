import { block, error } from './kind.ts';

/** How fields are written down. */
export const yamlProblems = {
  'yaml-empty': error({
    title: 'Phần khai báo trống',
    explanation: 'Giữa hai dòng ba gạch nối chưa có trường nào.',
    place: 'whole-bulletin',
    wrong: '---\n---',
    right:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23\n---',
  }),
  'yaml-not-mapping': error({
    title: 'Phần khai báo không gồm các trường',
    explanation: 'Phần khai báo phải gồm các dòng “tên: giá trị”, không phải một danh sách hay một đoạn văn.',
    place: 'whole-bulletin',
    wrong: '---\n- Tiếp nhận 23 kiến nghị\n---',
    right:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23\n---',
  }),
  'yaml-indentation': error({
    title: 'Thụt lề không đều',
    explanation:
      'Các trường cùng cấp phải thụt vào bằng số dấu cách như nhau; lệch một dấu cách là máy hiểu thành cấp khác.',
    place: 'bulletin',
    wrong: block`
      petitions:
        received: 23
       solved: 17
    `,
    right: block`
      petitions:
        received: 23
        solved: 17
    `,
  }),
  'yaml-colon-missing': error({
    title: 'Thiếu dấu hai chấm',
    explanation: 'Sau tên trường phải có dấu hai chấm rồi một dấu cách.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 23\n  solved 17',
    right: 'petitions:\n  received: 23\n  solved: 17',
  }),
  'yaml-colon-missing-in-braces': error({
    title: 'Dấu phẩy làm đứt câu trong { }',
    explanation:
      'Trong { }, dấu phẩy ngăn các trường. Câu có dấu phẩy phải đặt trong ngoặc kép, nếu không phần sau sẽ mất.',
    place: 'bulletin',
    wrong: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%", note: Tính theo chuẩn mới, cao hơn chuẩn cũ }',
    right: 'figures:\n  - { indicator: ho-ngheo, value: "1,97%", note: "Tính theo chuẩn mới, cao hơn chuẩn cũ" }',
  }),
  'yaml-space-missing': error({
    title: 'Thiếu dấu cách sau dấu hai chấm',
    explanation: 'Không có dấu cách thì cả dòng bị hiểu là một chữ, không phải một trường.',
    place: 'bulletin',
    wrong: 'petitions:\n  received:23\n  solved: 17',
    right: 'petitions:\n  received: 23\n  solved: 17',
  }),
  'yaml-colon-in-value': error({
    title: 'Giá trị có dấu hai chấm',
    explanation: 'Dấu hai chấm và dấu cách ở giữa câu làm máy hiểu thành một trường khác; đặt cả câu trong ngoặc kép.',
    place: 'bulletin',
    wrong: 'summary: Kết quả: tiếp nhận 23 kiến nghị.',
    right: 'summary: "Kết quả: tiếp nhận 23 kiến nghị."',
  }),
  'yaml-text-after-quote': error({
    title: 'Còn chữ sau dấu ngoặc đóng',
    explanation: 'Câu bắt đầu bằng ngoặc kép thì ngoặc đóng là hết giá trị. Đặt cả câu trong ngoặc đơn thẳng.',
    place: 'bulletin',
    wrong: 'summary: "Tự soi" của các chi bộ đã vào nền nếp.',
    right: `summary: '"Tự soi" của các chi bộ đã vào nền nếp.'`,
  }),
  'yaml-quote-unclosed': error({
    title: 'Dấu ngoặc chưa đóng',
    explanation: 'Thiếu dấu ngoặc đóng thì mọi dòng phía sau bị coi là một phần của câu này.',
    place: 'bulletin',
    wrong: 'summary: "Kết quả tháng 10.',
    right: 'summary: "Kết quả tháng 10."',
  }),
  'yaml-bracket-unclosed': error({
    title: 'Dấu [ hoặc { chưa đóng',
    explanation: 'Danh sách viết trên một dòng phải có đủ dấu mở và dấu đóng.',
    place: 'bulletin',
    wrong: 'basis: [05-ct-tw',
    right: 'basis: [05-ct-tw]',
  }),
  'yaml-comma': error({
    title: 'Thừa hoặc thiếu dấu phẩy',
    explanation: 'Trong [ ] và { }, giữa hai phần tử có đúng một dấu phẩy.',
    place: 'bulletin',
    wrong: 'petitions: { received: 23,, solved: 17 }',
    right: 'petitions: { received: 23, solved: 17 }',
  }),
  'yaml-tab': error({
    title: 'Thụt lề bằng phím Tab',
    explanation: 'Mỗi phần mềm hiện Tab rộng hẹp khác nhau, nên chỉ được thụt lề bằng dấu cách.',
    place: 'bulletin',
    wrong: 'petitions:\n\treceived: 23',
    right: 'petitions:\n  received: 23',
  }),
  'yaml-hard-space': error({
    title: 'Dấu cách đặc biệt chép từ nơi khác',
    explanation:
      'Dấu cách không ngắt dòng trông như dấu cách thường nhưng không thụt lề, không tách được tên và giá trị.',
    place: 'bulletin',
    wrong: 'petitions:\n\u00A0 received: 23\n  solved: 17',
    right: 'petitions:\n  received: 23\n  solved: 17',
  }),
  'yaml-duplicate-key': error({
    title: 'Một trường ghi hai lần',
    explanation: 'Hai dòng cùng tên cho hai giá trị khác nhau, không biết lấy dòng nào.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: 23\n  received: 32',
    right: 'petitions:\n  received: 23',
  }),
  'yaml-anchor': error({
    title: 'Dấu & ở đầu giá trị',
    explanation:
      'Dấu & ở đầu là một lệnh riêng của YAML mà trang này không dùng. Nếu là chữ trong câu, đặt cả câu trong ngoặc kép.',
    place: 'bulletin',
    wrong: 'summary: &ketqua Kết quả tháng 10.',
    right: 'summary: Kết quả tháng 10.',
  }),
  'yaml-alias': error({
    title: 'Dấu * ở đầu giá trị',
    explanation: 'Dấu * ở đầu là một lệnh riêng của YAML mà trang này không dùng; viết lại giá trị ở từng chỗ.',
    place: 'bulletin',
    wrong: 'petitions: &so\n  received: 23\nfeedback: *so',
    right: 'petitions:\n  received: 23',
  }),
  'yaml-tag': error({
    title: 'Dấu ! ở đầu giá trị',
    explanation: 'Dấu ! ở đầu là một lệnh riêng của YAML mà trang này không dùng.',
    place: 'bulletin',
    wrong: 'petitions:\n  received: !!int 23',
    right: 'petitions:\n  received: 23',
  }),
  'yaml-special-start': error({
    title: 'Giá trị mở đầu bằng ký tự đặc biệt',
    explanation: 'Giá trị không được mở đầu bằng @, %, & hay dấu huyền rời; đặt cả giá trị trong ngoặc kép.',
    place: 'bulletin',
    wrong: 'summary: @Kết quả tháng 10.',
    right: 'summary: "@Kết quả tháng 10."',
  }),
  'yaml-escape': error({
    title: 'Gạch chéo ngược trong ngoặc kép',
    explanation: 'Trong ngoặc kép, dấu \\ mở đầu một lệnh. Dùng ngoặc đơn thẳng nếu cần viết chính dấu ấy.',
    place: 'bulletin',
    wrong: 'summary: "Lưu ở D:\\Kết quả."',
    right: `summary: 'Lưu ở D:\\Kết quả.'`,
  }),
  'yaml-several-documents': error({
    title: 'Hai phần khai báo trong một tệp',
    explanation: 'Mỗi tệp .yaml chỉ có một phần khai báo; bỏ dòng ba gạch nối ở giữa.',
    place: 'organization',
    wrong: 'level: xã\n---\nplace: tỉnh Mẫu',
    right: 'level: xã\nplace: tỉnh Mẫu',
  }),
  'yaml-too-deep': error({
    title: 'Lồng nhau quá nhiều cấp',
    explanation: 'Hàng trăm dấu ngoặc lồng nhau gần như chắc chắn là do dán nhầm.',
    place: 'bulletin',
    wrong: 'basis: [[[[[[ … ]]]]]]',
    right: 'basis: [05-ct-tw]',
  }),
  'yaml-key-reserved': error({
    title: 'Tên trường không dùng được',
    explanation: 'Vài tên, như __proto__, có nghĩa riêng với máy nên không đặt cho trường được.',
    place: 'bulletin',
    wrong: '__proto__: 1',
    right: 'number: 12/BC-UBND',
  }),
  'yaml-control-character': error({
    title: 'Ký tự điều khiển trong giá trị',
    explanation:
      'Cách viết \\ trong ngoặc kép tạo ra ký tự không nhìn thấy, có thể làm hỏng bảng, tin nhắn, bài phát thanh.',
    place: 'bulletin',
    wrong: 'summary: "Kết quả\\u0007 tháng 10."',
    right: 'summary: "Kết quả tháng 10."',
  }),
  'yaml-syntax': error({
    title: 'Sai cú pháp YAML',
    explanation:
      'Máy không hiểu cách viết ở gần vị trí này; kiểm tra thụt lề, dấu hai chấm và dấu ngoặc của vài dòng quanh đó.',
    place: 'bulletin',
    wrong: 'petitions: }\n  received: 23',
    right: 'petitions:\n  received: 23',
  }),
};

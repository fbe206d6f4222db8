import { error } from './kind.ts';

/** The content folder, and files that cannot be read or do not belong in it. */
export const fileProblems = {
  'content-folder-missing': error({
    title: 'Không có thư mục nội dung',
    explanation: 'Lệnh được chạy ở nơi không có thư mục nội dung, nên không có gì để kiểm tra.',
    place: 'file-name',
    wrong: 'noi-dung/site.yaml',
    right: 'content/site.yaml',
  }),
  'site-missing': error({
    title: 'Thiếu tệp site.yaml',
    explanation:
      'Tệp site.yaml khai báo tên trang, địa chỉ và cơ quan công bố; thiếu tệp này thì không dựng được trang.',
    place: 'file-name',
    wrong: 'trang.yaml',
    right: 'site.yaml',
  }),
  'folder-unreadable': error({
    title: 'Không mở được thư mục',
    explanation: 'Máy không cho phép đọc thư mục này, nên các tệp bên trong bị bỏ sót.',
    place: 'file-name',
    wrong: 'bulletins/ (không có quyền đọc)',
    right: 'bulletins/ (đã cấp quyền đọc)',
  }),
  'file-unreadable': error({
    title: 'Không mở được tệp',
    explanation: 'Máy không cho phép đọc tệp, hoặc tệp bị hỏng trên đĩa.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md (không có quyền đọc)',
    right: 'bulletins/xa-mau/2026-10.md (đã cấp quyền đọc)',
  }),
  'file-symlink': error({
    title: 'Liên kết tượng trưng thay cho tệp',
    explanation:
      'Thư mục nội dung chỉ nhận tệp thật, vì liên kết có thể trỏ ra ngoài và đưa lên trang thứ không định công bố.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md -> /home/can-bo/nhap.md',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
  'file-not-regular': error({
    title: 'Không phải là tệp thông thường',
    explanation:
      'Thư mục nội dung có một thứ không phải tệp hay thư mục, chẳng hạn một thiết bị hoặc đường ống của hệ thống.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/ong-dan',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
  'file-unexpected': error({
    title: 'Tệp hoặc thư mục không thuộc mục nào',
    explanation:
      'Mỗi loại nội dung có một thư mục với tên cố định. Thư mục sai tên sẽ không được công bố, nên phải báo lại.',
    place: 'file-name',
    wrong: 'ban-tin/xa-mau/2026-10.md',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
  'file-misplaced': error({
    title: 'Tệp nằm sai cấp thư mục',
    explanation: 'Bản tin và kiến nghị nằm trong thư mục của đơn vị; các loại khác nằm ngay trong thư mục của loại ấy.',
    place: 'file-name',
    wrong: 'bulletins/2026-10.md',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
  'file-extension-unknown': error({
    title: 'Đuôi tệp không dùng được',
    explanation:
      'Bản tin, bài viết là tệp .md; danh mục và khai báo là tệp .yaml. Tệp Word, Excel, PDF phải chép nội dung sang.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.docx',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
  'file-too-large': error({
    title: 'Tệp chữ quá lớn',
    explanation: 'Một tệp chữ vài nghìn trang thường là do dán nhầm ảnh hoặc dữ liệu vào tệp.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md (5.000 KB)',
    right: 'bulletins/xa-mau/2026-10.md (12 KB)',
  }),
  'file-utf16': error({
    title: 'Tệp lưu bằng UTF-16',
    explanation: 'Trang chỉ đọc bảng mã UTF-8. Sổ tay (Notepad) gọi UTF-16 là “Unicode”.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md (lưu bằng Unicode/UTF-16)',
    right: 'bulletins/xa-mau/2026-10.md (lưu bằng UTF-8)',
  }),
  'file-not-text': error({
    title: 'Tệp Word hay PDF đổi đuôi',
    explanation: 'Tệp Word, PDF không phải tệp chữ, dù đổi đuôi thành .md; phải chép phần chữ sang một tệp .md thật.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md (tệp .docx đổi đuôi)',
    right: 'bulletins/xa-mau/2026-10.md (tệp chữ UTF-8)',
  }),
  'file-not-utf8': error({
    title: 'Tệp không phải UTF-8',
    explanation: 'Tệp soạn bằng bảng mã cũ như TCVN3, VNI sẽ hiện thành chữ sai nếu cứ đưa lên trang.',
    place: 'file-name',
    wrong: 'bulletins/xa-mau/2026-10.md (lưu bằng TCVN3)',
    right: 'bulletins/xa-mau/2026-10.md (lưu bằng UTF-8)',
  }),
  'file-control-character': error({
    title: 'Ký tự điều khiển không nhìn thấy',
    explanation:
      'Chữ dán từ phần mềm khác có thể mang theo ký tự không nhìn thấy, làm đảo chữ hoặc cắt ngang dòng khi hiện ra.',
    place: 'whole-bulletin',
    wrong: '(chữ có ký tự U+202E không nhìn thấy)',
    right: '(gõ lại đoạn chữ ấy bằng bàn phím)',
  }),
  'file-damaged-character': error({
    title: 'Chữ đã mất khi chuyển bảng mã',
    explanation: 'Dấu � cho biết một chữ đã mất khi chuyển tệp từ bảng mã khác; phải gõ lại theo bản gốc.',
    place: 'bulletin',
    wrong: 'summary: Gi�i quyết xong 17 kiến nghị.',
    right: 'summary: Giải quyết xong 17 kiến nghị.',
  }),
  'identity-not-ascii': error({
    title: 'Tên tệp có dấu hoặc ký tự lạ',
    explanation:
      'Tên tệp trở thành địa chỉ trang, nên viết bằng chữ không dấu để gửi qua tin nhắn, in lên giấy đều không hỏng.',
    place: 'file-name',
    wrong: 'organizations/xã-mẫu.yaml',
    right: 'organizations/xa-mau.yaml',
  }),
  'identity-upper-case': error({
    title: 'Tên tệp có chữ hoa',
    explanation: 'Có máy phân biệt chữ hoa, có máy không; chỉ dùng chữ thường thì địa chỉ nào cũng mở được.',
    place: 'file-name',
    wrong: 'organizations/Xa-Mau.yaml',
    right: 'organizations/xa-mau.yaml',
  }),
  'identity-malformed': error({
    title: 'Tên tệp sai cách đặt',
    explanation:
      'Tên chỉ gồm chữ thường không dấu và chữ số, các từ nối bằng một gạch nối; không có dấu cách, dấu chấm, gạch dưới.',
    place: 'file-name',
    wrong: 'organizations/xa mau.yaml',
    right: 'organizations/xa-mau.yaml',
  }),
  'identity-too-long': error({
    title: 'Tên tệp quá dài',
    explanation: 'Tên dài quá 80 ký tự thành địa chỉ không ai chép lại được, và có hệ thống không lưu được.',
    place: 'file-name',
    wrong:
      'organizations/uy-ban-nhan-dan-xa-mau-huyen-mau-tinh-mau-nhiem-ky-hai-nghin-khong-tram-hai-muoi-mot-hai-nghin-hai-muoi-sau.yaml',
    right: 'organizations/xa-mau.yaml',
  }),
  'page-id-reserved': error({
    title: 'Tên trang trùng địa chỉ có sẵn',
    explanation: 'Một số địa chỉ như /tim-kiem/ hay /lich/ do phần mềm dựng; trang khác mang tên ấy sẽ đè lên.',
    place: 'file-name',
    wrong: 'pages/tim-kiem.md',
    right: 'pages/cach-tim-kiem.md',
  }),
  'identity-duplicate': error({
    title: 'Hai tệp cùng một danh tính',
    explanation:
      'Hai tệp sẽ thành cùng một địa chỉ, nên một trong hai sẽ mất đi không ai hay. Thường là bản sao để quên.',
    place: 'file-name',
    wrong: 'stories/tu-soi.md\nstories/tu-soi.mdx',
    right: 'stories/tu-soi.md',
  }),
  'front-matter-missing': error({
    title: 'Thiếu phần khai báo ở đầu tệp',
    explanation:
      'Tệp .md mở đầu bằng phần khai báo nằm giữa hai dòng chỉ có ba gạch nối; không có dòng trống hay chữ nào trước nó.',
    place: 'whole-bulletin',
    wrong: 'Kết quả tháng 10: tiếp nhận 23 kiến nghị.',
    right:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23\n---',
  }),
  'front-matter-unclosed': error({
    title: 'Phần khai báo chưa đóng',
    explanation: 'Thiếu dòng ba gạch nối thứ hai, nên không biết các trường kết thúc ở đâu.',
    place: 'whole-bulletin',
    wrong:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23',
    right:
      '---\norganization: xa-mau\nperiod: 2026-10\nsummary: Kết quả tháng 10.\nreleased: 05/11/2026\npetitions:\n  received: 23\n---',
  }),
  'front-matter-too-large': error({
    title: 'Phần khai báo quá lớn',
    explanation: 'Phần khai báo dành cho các trường; văn xuôi dài thuộc về bên dưới dòng ba gạch nối thứ hai.',
    place: 'bulletin',
    wrong: 'method: (vài chục trang văn xuôi)',
    right: 'method: Số liệu lấy từ sổ tiếp công dân.',
  }),
};

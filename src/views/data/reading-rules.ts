/** How to read the files, told on the page and in the README. */
export const readingRules: readonly { term: string; text: string }[] = [
  {
    term: 'Mỗi dòng một giá trị',
    text: 'Cột measure cho biết đo điều gì, cột dimension cho biết nhóm nào, phần nào. Mỗi dòng có đủ đơn vị, kỳ, đơn vị tính để đứng một mình.',
  },
  {
    term: 'Con số và nguyên văn',
    text: 'Cột value là con số để tính toán; cột as_published là nguyên văn như trong bản tin, ví dụ “gần 6.300”. Số “gần”, “trên”, “ước” được ghi rõ ở cột qualifier, xin giữ chữ ấy khi trích dẫn.',
  },
  {
    term: 'Trống không phải là 0',
    text: 'Chưa báo cáo, không áp dụng và không công bố là ba tình trạng khác nhau, ghi ở cột state; cột value khi đó để trống. Số 0 thật thì ghi 0.',
  },
  {
    term: 'Đính chính không xóa số cũ',
    text: 'Cột value là số đang có hiệu lực. Số công bố lần đầu ở cột as_published, số sau đính chính ở cột as_corrected, mọi lần thay đổi ở bảng dinh-chinh.',
  },
  {
    term: 'Số tính ra',
    text: 'Dòng có origin là computed do trang tính từ các số bản tin ghi, như tỉ lệ phần trăm hoặc 15/35. Khi cộng hay đếm, chỉ lấy các dòng reported.',
  },
  {
    term: 'Dữ liệu minh họa',
    text: 'Dòng có illustrative là true thuộc đơn vị được đặt ra để làm mẫu, không có thật.',
  },
  {
    term: 'Bảng mã và cách viết',
    text: 'Tệp CSV viết bằng UTF-8 có dấu nhận biết (BOM), ngăn cột bằng dấu phẩy, xuống dòng CRLF theo RFC 4180, số thập phân dùng dấu chấm, ngày viết năm-tháng-ngày. Ô chữ bắt đầu bằng = + - @ có thêm một dấu nháy đơn ở đầu để bảng tính không hiểu nhầm là công thức; tệp JSON giữ nguyên văn.',
  },
  {
    term: 'Mở bằng Excel',
    text: 'Chọn Dữ liệu, Từ văn bản/CSV, và chọn kiểu tiếng Anh (Hoa Kỳ) cho cột value, vì Excel tiếng Việt hiểu dấu chấm là dấu ngăn hàng nghìn. Cột as_published luôn viết theo cách Việt Nam.',
  },
];

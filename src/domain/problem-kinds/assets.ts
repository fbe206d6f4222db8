import { error, note, warning } from './kind.ts';

/** Pictures beside stories; the examples tell in words what a picture's bytes hold. */
export const assetProblems = {
  'asset-unreadable': error({
    title: 'Không mở được tệp ảnh',
    explanation: 'Máy không cho phép đọc tệp ảnh, hoặc tệp bị hỏng trên đĩa.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (không có quyền đọc)',
    right: 'stories/hoi-nghi.jpg (đã cấp quyền đọc)',
  }),
  'asset-too-large': error({
    title: 'Tệp ảnh quá lớn',
    explanation: 'Ảnh chụp bằng điện thoại thường lớn hơn mức cần cho trang; thu nhỏ trước khi đưa vào.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (40 MB)',
    right: 'stories/hoi-nghi.jpg (600 KB)',
  }),
  'asset-not-image': error({
    title: 'Tệp mang tên ảnh mà không phải ảnh',
    explanation: 'Bên trong tệp không phải ảnh, có thể là một tệp khác bị đổi đuôi, nên không được đưa lên trang.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (bên trong là tệp Word)',
    right: 'stories/hoi-nghi.jpg (bên trong là ảnh JPEG)',
  }),
  'asset-format-differs': error({
    title: 'Đuôi ảnh khác dạng ảnh',
    explanation: 'Đuôi tệp nói một dạng ảnh, bên trong là dạng khác; có máy sẽ không mở được.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (bên trong là ảnh PNG)',
    right: 'stories/hoi-nghi.png (bên trong là ảnh PNG)',
  }),
  'asset-damaged': error({
    title: 'Ảnh bị hỏng',
    explanation: 'Ảnh bị cắt cụt, thường do chép dở dang qua mạng hoặc thẻ nhớ.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (chép dở dang)',
    right: 'stories/hoi-nghi.jpg (chép lại từ bản gốc)',
  }),
  'asset-too-many-pixels': error({
    title: 'Ảnh quá nhiều điểm ảnh',
    explanation: 'Ảnh lớn như vậy làm nghẽn máy dựng trang mà người đọc không thấy rõ hơn.',
    place: 'file-name',
    wrong: 'stories/ban-do.png (20.000 × 15.000 điểm ảnh)',
    right: 'stories/ban-do.png (2.000 × 1.500 điểm ảnh)',
  }),
  'asset-unused': note({
    title: 'Ảnh không bài nào dùng',
    explanation: 'Ảnh nằm cạnh bài viết mà không bài nào khai ở mục photos, nên người đọc không thấy.',
    place: 'file-name',
    wrong: 'stories/hop-dan.jpg (không bài nào khai)',
    right: 'stories/hop-dan.jpg (đã khai ở mục photos của bài viết)',
  }),
  'asset-position': warning({
    title: 'Ảnh mang theo vị trí nơi chụp',
    explanation:
      'Điện thoại ghi tọa độ vào ảnh, có thể là nhà của một người. Khi công bố được gỡ hết; nên gỡ cả trong tệp gốc.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (còn tọa độ GPS)',
    right: 'stories/hoi-nghi.jpg (đã gỡ thông tin ẩn)',
  }),
  'asset-names': warning({
    title: 'Ảnh mang theo tên hoặc lời ghi về người',
    explanation:
      'Thông tin ẩn của ảnh có tên người chụp hoặc lời ghi. Khi công bố được gỡ hết; nên gỡ cả trong tệp gốc.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (còn tên người chụp)',
    right: 'stories/hoi-nghi.jpg (đã gỡ thông tin ẩn)',
  }),
  'asset-metadata': note({
    title: 'Ảnh mang theo thông tin ẩn',
    explanation: 'Ảnh có thông tin về máy chụp, giờ chụp. Khi công bố được gỡ hết.',
    place: 'file-name',
    wrong: 'stories/hoi-nghi.jpg (còn thông tin máy chụp)',
    right: 'stories/hoi-nghi.jpg (đã gỡ thông tin ẩn)',
  }),
  'card-character': error({
    title: 'Ký tự không vẽ được trên ảnh tóm tắt',
    explanation:
      'Ảnh tóm tắt đi cùng trang khi chia sẻ. Phông chữ của ảnh không có ký tự này, nên ảnh sẽ hiện ô trống; chỉ khi dựng trang mới biết.',
    place: 'story',
    wrong: 'title: Đường ấp 3 đã xong 😀',
    right: 'title: Đường ấp 3 đã xong',
  }),
  'card-overflow': error({
    title: 'Chữ không vừa ảnh tóm tắt',
    explanation:
      'Ảnh tóm tắt đi cùng trang khi chia sẻ. Chữ này tràn ra ngoài ảnh dù đã dùng cỡ nhỏ nhất; chỉ khi dựng trang mới biết.',
    place: 'story',
    wrong: 'title: Kết_quả_làm_đường_ấp_3_và_ấp_4_và_ấp_5_năm_2026_do_dân_góp_công_góp_của',
    right: 'title: Kết quả làm đường ấp 3, ấp 4, ấp 5',
  }),
  'card-unusable': error({
    title: 'Không làm được ảnh tóm tắt',
    explanation: 'Tên tệp quá dài để làm tên ảnh tóm tắt, hoặc thiếu một dòng chữ mà ảnh phải có.',
    place: 'file-name',
    wrong: 'bulletins/uy-ban-nhan-dan-xa-mau-…-dai-80-chu/2026-10.md',
    right: 'bulletins/xa-mau/2026-10.md',
  }),
};

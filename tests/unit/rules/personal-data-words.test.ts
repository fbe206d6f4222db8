import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/rules/personal-data/find.ts';
import { spotted } from './personal-data-samples.ts';

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('addresses of electronic mail', () => {
  test.each([
    'nguyenvana@gmail.com',
    'Nguyen.Van-A+1@mail.xamau.gov.vn',
    'van thu @ gmail . com'.replaceAll(' . ', '.'),
    'vana&#64;gmail.com',
    'vana%40gmail.com',
    'vana&commat;gmail&period;com',
    'van\\_a@gmail.com',
    'vana@gmail.com.',
    '<vana@gmail.com>',
    '[thư](mailto:vana@gmail.com)',
    'vana (at) gmail (dot) com',
    'vana[at]gmail.com',
    'email: "vana@gmail.com"',
    'vana<!-- -->@gmail.com',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['personal-email']);
  });

  test('are found however long the names in them are', () => {
    const part = fc.stringMatching(/^[a-z0-9](?:[a-z0-9._-]{0,20}[a-z0-9])?$/);
    const domain = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,12}[a-z0-9])?\.(?:vn|com|gov\.vn|com\.vn|org)$/);
    const around = fc.constantFrom('@', ' @', '@ ', ' @ ', '\u200B@', '&#64;', '&#x40;');
    fc.assert(
      fc.property(part, domain, around, (local, host, sign) => {
        const text = `Gửi về ${local}${sign}${host}, trước ngày 05/10/2026.`;
        expect(spotted(text), text).toContain(`email: ${local}${sign}${host}`);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['astro@7.3.4', 'anh@2x.png', '@xamau', 'giá 5.000 đồng @ 1 kg', 'lúc 8 giờ tại (at) hội trường'])(
    'are not seen in %s',
    (text) => {
      expect(spotted(text)).toEqual([]);
    },
  );
});

describe('dates of birth', () => {
  test.each([
    'ông Nguyễn Văn Bình, sinh năm 1975',
    'bà Hoa (sinh năm 1975)',
    'Nguyễn Văn Bình (sinh 1975)',
    'anh Bình, SN 1990, trú ở ấp 5',
    'sinh ngày 12/3/1980',
    'Sinh ngày 12 tháng 3 năm 1980',
    'sinh ngày 12-03-1980',
    'SINH NGÀY 12/03/1980',
    'sinh tháng 3 năm 1980 là chị Lan'.replace(/^(.*) là (.*)$/, '$2, $1'),
    'Ngày sinh: 12/03/1980',
    'Ngày, tháng, năm sinh: 12.03.1980',
    'năm sinh: 1980',
    'Danh Thị Bé, nữ, sinh năm 1968',
    '| Họ và tên | Năm sinh |\n|---|---|\n| Trần Bé | 1968 |',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['personal-birth-date']);
  });

  test.each([
    'công dân nam sinh năm 2008 đăng ký nghĩa vụ quân sự',
    'tiêm cho trẻ sinh năm 2020 và trẻ sinh từ ngày 01/01/2021',
    'công dân Việt Nam sinh năm 2008',
    'thanh niên xã Mẫu Đông sinh năm 2008',
    'đón 120 học sinh năm học 2025-2026',
    'ra quân tổng vệ sinh ngày 05/9/2026',
    'hồ sơ phát sinh ngày 12/3/2026',
    'đăng ký khai sinh năm 2025: 34 trường hợp',
    'ông Bí thư dự lễ khai giảng, đón học sinh năm 2026',
    'Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026)',
    'Chủ tịch Tôn Đức Thắng sinh ngày 20/8/1888',
    '| Năm sinh | Số trẻ |\n|---|---|\n| 2018 | 45 |',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('addresses of houses', () => {
  test.each([
    'số nhà 12',
    'Số nhà: 12/3A',
    'nhà số 45, tổ 3',
    'số 12 đường Nguyễn Trãi',
    'tại số 12/5, đường 30/4',
    'số 7 phố Huế',
    'ở số 12, tổ 3, ấp Đông',
    'trú tại 12/3 Lê Lợi',
    'Địa chỉ: số 12 ấp Đông Hòa',
    'thường trú tại số 5, thôn Đoài',
    'ấp Đông, số nhà 12',
    '| Chủ hộ | Số nhà |\n|---|---|\n| A | 12/3 |',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['personal-address']);
  });

  test('reach to the end of the street', () => {
    expect(spotted('Hộ ở số 12/3 đường Nguyễn Văn Trỗi bị ngập.')).toEqual(['address: số 12/3 đường Nguyễn Văn Trỗi']);
  });

  test.each([
    'tổng số 12 đường giao thông nông thôn',
    'Tổng số 12 Đường huyện',
    'đường số 12',
    'Kế hoạch số 73, tổ 3 thực hiện',
    'theo Quyết định số 12, ấp Đông được chọn',
    'gắn biển số nhà 120 hộ ở ấp Đông',
    'xóa 45 số nhà tạm',
    'số nhà 1.740',
    'bê tông hóa hẻm 45 đường Lê Lợi',
    'ấp 5, tổ 3, tuyến đường ấp 4',
    'trú mưa 12 giờ',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('plates of vehicles', () => {
  test('are found in every spacing', () => {
    const series = fc.constantFrom('A', 'C', 'H', 'LD', 'X1', 'H1', 'MĐ1', 'B2').filter((one) => one !== 'MĐ1');
    const mark = fc.constantFrom('', '-', ' ', '.', ' - ', '–');
    const inner = fc.constantFrom('', '.', ' ', '-');
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 99 }),
        series,
        fc.integer({ min: 0, max: 99_999 }),
        mark,
        mark,
        inner,
        (province, letters, number, one, two, three) => {
          const digits = String(number).padStart(5, '0');
          const plate = `${province}${one}${letters}${two}${digits.slice(0, 3)}${three}${digits.slice(3)}`;
          // A digit of the series and one of the number must not run into one another.
          fc.pre(two !== '' || !/\d$/.test(letters));
          expect(spotted(`Xe ${plate} đã dừng.`), plate).toEqual([`vehicle-plate: ${plate}`]);
          expect(spotted(`Đã xử lý ${plate}.`), plate).toEqual([`vehicle-plate: ${plate}`]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(['29A-123.45', '59-X1 234.56', '68H1-1234', '51LD 12345', 'biển số 68C-2019'])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['personal-vehicle-plate']);
  });

  test.each([
    '100-KH/HU',
    '35-CT 2016',
    '04-NQ/TW',
    'Quốc lộ 61B, 2026',
    'lớp 12A 2025',
    '10/2022/QH15',
    'QL 80 12345',
    '30/2020/NĐ-CP',
    '63 HTX 2026',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });
});

describe('names beside words of complaint', () => {
  test.each([
    ['Ông Nguyễn Văn Bình tố cáo cán bộ địa chính', 'Ông Nguyễn Văn Bình'],
    ['Giải quyết khiếu nại của bà Trần Thị Hoa', 'bà Trần Thị Hoa'],
    ['anh Danh Út kiến nghị sửa cầu', 'anh Danh Út'],
    ['nội dung phản ánh về chị Lê\n  Thị Lan', 'chị Lê\n  Thị Lan'],
    ['Đơn của Nguyễn Văn Bình', 'Nguyễn Văn Bình'],
    ['kiến nghị của Danh Kim Sơn', 'Danh Kim Sơn'],
    ['Trần Thị Hoa gửi đơn thư lần hai', 'Trần Thị Hoa'],
    ['- title: Ông Trần Bình khiếu nại', 'Ông Trần Bình'],
    ['| Người phản ánh | Việc |\n|---|---|\n| Trần Hoa | Nước |', 'Trần Hoa'],
  ])('%s', (text, name) => {
    expect(spotted(text)).toEqual([`name: ${name}`]);
  });

  test.each([
    'Ông Chủ tịch UBND xã trả lời kiến nghị',
    'đồng chí Bí thư Đảng ủy nghe phản ánh',
    'Bà con ấp Đông kiến nghị nạo vét kênh Ông Hiển Tà',
    'Cử tri Bà Rịa - Vũng Tàu kiến nghị',
    'Người dân phản ánh đường Nguyễn Văn Linh ngập',
    'Kiến nghị của Hội Nông dân và Đoàn Thanh niên',
    'phản ánh về trường Võ Thị Sáu',
    'Kiến nghị của Thái Nguyên',
    'Khen thưởng ông Nguyễn Văn Bình. Tiếp nhận 5 kiến nghị.',
    'Biểu dương bà Trần Thị Hoa',
  ])('are not seen in %s', (text) => {
    expect(spotted(text)).toEqual([]);
  });

  test.each([
    'Kiến nghị của ông Tư về đường vào ấp 3',
    'Hộ bà Nguyễn Thị Hoa đề nghị cấp đất',
    'Bà Nguyễn Thị Hoa đề nghị cấp đất',
    'Đồng chí Trần Văn Bình, Chủ tịch UBND xã',
    'Cấp giấy cho thửa đất số 125',
    'Gặp Trần Văn Bình tại trụ sở',
  ])('are found everywhere where nobody may be named: %s', (text) => {
    expect(spotted(text, { names: 'everywhere' })).toHaveLength(1);
  });

  test.each([
    'Nạo vét kênh Ông Cớ và sửa cầu Bà Lan',
    'Bà con ấp 3 đề nghị sửa đường',
    'Anh em Công giáo và bà con Khmer ấp Đông',
    'Chị em Khmer đề nghị vay vốn',
    'Đồng chí Bí thư Đảng ủy xã',
    'ông Chủ tịch UBND xã, đồng chí Phó Chủ tịch',
    'Sửa đường Nguyễn Văn Linh',
    'Cấp giấy chứng nhận cho 12 thửa đất',
  ])('even there are not seen in %s', (text) => {
    expect(spotted(text, { names: 'everywhere' })).toEqual([]);
  });
});

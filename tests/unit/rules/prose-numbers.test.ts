import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkProseNumbers } from '../../../src/rules/prose-numbers.ts';
import { findingsOf } from './continuity-bulletins.ts';

const indicators = {
  'ho-ngheo-dtts': {
    name: 'Tỉ lệ hộ nghèo trong đồng bào dân tộc thiểu số',
    kind: 'percent',
    direction: 'down',
    decimals: '2',
    definition: 'Số hộ nghèo là hộ dân tộc thiểu số.',
  },
  'xa-ntm': { name: 'Xã đạt chuẩn nông thôn mới', kind: 'ratio', direction: 'up', definition: 'Số xã đạt chuẩn.' },
  'thu-nhap': { name: 'Thu nhập bình quân', kind: 'money', direction: 'up', decimals: '1', definition: 'Thu nhập.' },
};

const fields = {
  petitions: {
    opening: '6',
    received: '23',
    solved: '17',
    answered: '5',
    transferred: '2',
    pending: '5',
    overdue: '1',
    byField: { land: '9', construction: '14' },
  },
  membership: { members: 'gần 6.300', admitted: { value: '1.740', target: '1.500', attainment: '116%' } },
  targets: { total: '34', met: '31', exceeded: '22' },
  householdAssignment: { members: '2.940', households: '54.382' },
  figures: [
    { indicator: 'ho-ngheo', value: '1,97%', baseline: '9,95%', target: '2%' },
    { indicator: 'ho-ngheo-dtts', value: '3,89%' },
    { indicator: 'xa-ntm', value: '17/18' },
    { indicator: 'thu-nhap', value: '63,5 triệu đồng' },
  ],
};

/** What is found in a body of October 2026, besides notes unless they are asked for. */
function check(body: string, more: object = {}): string[] {
  return findingsOf(checkProseNumbers, { '2026-10': { ...fields, ...more, body } }, { indicators });
}
const graver = (body: string, more: object = {}) => check(body, more).filter((line) => !line.startsWith('note'));
const paths = (lines: readonly string[]) => lines.map((line) => /:so\[([^\]]+)\]/.exec(line)?.[1]);

describe('a typed number beside the words of a figure', () => {
  test('that the figure does not have: a warning with what to write', () => {
    expect(check('Trong tháng, xã tiếp nhận 25 kiến nghị.')).toMatchInlineSnapshot(`
      [
        "warning prose-number-mismatch xa-mau/2026-10 body:26: Câu văn ghi “25” cho “Tiếp nhận trong kỳ”, nhưng số liệu của bản tin là 23. → Thay số gõ tay bằng :so[petitions.received] để câu văn luôn khớp số liệu; nếu là số khác, nói rõ đó là số gì.",
      ]
    `);
  });

  test.each([
    ['Tiếp nhận 25 kiến nghị.', 'petitions.received'],
    ['Tiếp nhận: 25 kiến nghị', 'petitions.received'],
    ['- Đã giải quyết xong **15** kiến nghị;', 'petitions.solved'],
    ['Tiếp nhận :so[petitions.received] kiến nghị, giải quyết xong 15.', 'petitions.solved'],
    ['Giải quyết xong 15 trong 23 kiến nghị.', 'petitions.solved'],
    ['Giải quyết xong 15/23 kiến nghị.', 'petitions.solved'],
    ['Cuối tháng còn 3 kiến nghị quá hạn.', 'petitions.overdue'],
    ['Trong tháng 10 năm 2026, xã tiếp nhận 25 kiến nghị của người dân.', 'petitions.received'],
    ['Tháng 10/2026, tiếp nhận\n25 kiến nghị.', 'petitions.received'],
    ['TIẾP NHẬN 05 KIẾN NGHỊ', undefined],
    ['Tiếp nhận 07 kiến nghị.', 'petitions.received'],
    ['Kết nạp 1.704 đảng viên.', 'membership.admitted'],
    ['Đạt và vượt 30/34 chỉ tiêu.', 'targets.met'],
    ['Có 30 chỉ tiêu đạt và vượt.', 'targets.met'],
    ['Tỉ lệ hộ nghèo còn 1,79%.', 'figures.ho-ngheo'],
    ['Tỷ lệ hộ nghèo giảm xuống còn 1,79 %.', 'figures.ho-ngheo'],
    ['Tỉ lệ hộ nghèo trong đồng bào dân tộc thiểu số còn 4,9%.', 'figures.ho-ngheo-dtts'],
    ['Thu nhập bình quân đạt 65 triệu đồng.', 'figures.thu-nhap'],
    ['Có 16/18 xã đạt chuẩn nông thôn mới.', 'figures.xa-ntm'],
  ])('is found in “%s”', (body, path) => {
    expect(paths(graver(body))).toEqual(path === undefined ? [] : [path]);
  });

  test.each([
    ['the figure itself', 'Tiếp nhận 23 kiến nghị.'],
    ['another figure of the unit', 'Tiếp nhận 9 kiến nghị.'],
    ['the figure, rounded', 'Tỉ lệ hộ nghèo còn 2,0%.'],
    ['the start', 'Tỉ lệ hộ nghèo là 9,95%.'],
    ['a share of a whole', 'Đạt và vượt 31/34 chỉ tiêu.'],
    ['an approximate number', 'Tiếp nhận gần 25 kiến nghị.'],
    ['a part', 'Tiếp nhận 25 kiến nghị về đất đai.'],
    ['a place', 'Ấp Đông tiếp nhận 25 kiến nghị.'],
    ['a place at the end', 'Tiếp nhận 25 kiến nghị ở chợ.'],
    ['another body', 'Đoàn Thanh niên tiếp nhận 25 kiến nghị.'],
    ['another month', 'Tháng 9, xã tiếp nhận 25 kiến nghị.'],
    ['the month before', 'So với tháng trước, tiếp nhận 25 kiến nghị.'],
    ['the whole year', 'Từ đầu năm, xã tiếp nhận 250 kiến nghị.'],
    ['a year', 'Trong năm 2025, xã tiếp nhận 250 kiến nghị.'],
    ['another quarter', 'Quý III, xã tiếp nhận 250 kiến nghị.'],
    ['a plan', 'Mục tiêu là giải quyết xong 30 kiến nghị.'],
    ['other words', 'Giải quyết 15 kiến nghị.'],
    ['another unit', 'Tiếp nhận 25 ý kiến.'],
    ['a rate', 'Tiếp nhận 25 kiến nghị/tháng.'],
    ['a range', 'Tiếp nhận 20-25 kiến nghị.'],
    ['thousands in words', 'Kết nạp 2 nghìn đảng viên.'],
    ['a relative fall', 'Tỉ lệ hộ nghèo giảm 80,2%.'],
    ['a document', 'Tiếp nhận Kế hoạch số 25 kiến nghị.'],
    ['a symbol', 'Giải quyết xong 25/KH-UBND.'],
    ['a date', 'Giải quyết xong 15/10/2026.'],
    ['code', 'Viết `Tiếp nhận 25 kiến nghị` như sau.'],
    ['a link', 'Tiếp nhận [kiến nghị](https://example.vn/25).'],
    ['a reference', 'Tiếp nhận :so[petitions.received] kiến nghị.'],
    ['a part of a heading', '## Tiếp nhận\n\n25 kiến nghị.'],
  ])('is left alone where it is %s', (_, body) => {
    expect(graver(body)).toEqual([]);
  });

  test('is left alone where the figure is absent or approximate', () => {
    const petitions = { received: 'chưa báo cáo', solved: 'gần 20' };
    expect(check('Tiếp nhận 25 kiến nghị. Giải quyết xong 15 kiến nghị.', { petitions })).toEqual([]);
  });

  test('names the heading of its group, too', () => {
    const dialogues = { reception: { held: '4' }, dialogue: { answered: '12' } };
    expect(graver('Trả lời 15 ý kiến.', { dialogues })).toEqual([]);
    expect(paths(graver('Đối thoại với Nhân dân, trả lời 15 ý kiến.', { dialogues }))).toEqual([
      'dialogues.dialogue.answered',
    ]);
  });

  test('is found wherever a bulletin has prose, at its place', () => {
    const typed = 'Tiếp nhận 25 kiến nghị.';
    const places = (more: object, body = '') => graver(body, more).map((line) => line.split(' ')[3]);
    expect(places({ summary: typed })).toEqual(['summary:']);
    expect(places({ mainPoints: ['Tốt.', typed] })).toEqual(['mainPoints.1:']);
    expect(places({ termReview: { highlights: [typed] } })).toEqual(['termReview.highlights.0:']);
    expect(places({}, `## Kết quả\n\nTốt. ${typed}`)).toEqual(['body:27:']);
    expect(places({}, `Xem [trang](https://example.vn/a). ${typed}`)).toEqual(['body:45:']);
  });
});

describe('a typed number that is a figure’s', () => {
  test('is noted with what to write', () => {
    expect(check('Đảng viên phụ trách 54.382 hộ; thu nhập 63,5 triệu đồng.')).toMatchInlineSnapshot(`
      [
        "note prose-number-typed xa-mau/2026-10 body:20: “54.382” được gõ tay, trong khi bản tin đã có số này ở “Hộ gia đình có đảng viên phụ trách”. → Thay bằng :so[householdAssignment.households] để hai nơi không bao giờ lệch nhau.",
        "note prose-number-typed xa-mau/2026-10 body:40: “63,5 triệu đồng” được gõ tay, trong khi bản tin đã có số này ở “Thu nhập bình quân”. → Thay bằng :so[figures.thu-nhap] để hai nơi không bao giờ lệch nhau.",
      ]
    `);
  });

  test.each([
    ['Hộ nghèo giảm từ 9,95%.', 'figures.ho-ngheo.baseline'],
    ['Chỉ tiêu là 1.500 đảng viên.', 'membership.admitted.target'],
    ['Còn 1,97%.', 'figures.ho-ngheo'],
  ])('is found in “%s”', (body, path) => {
    expect(paths(check(body))).toEqual([path]);
  });

  test.each(['Có 23 kiến nghị.', 'Năm 1740, đảng viên đầu tiên.', 'Đạt 116% kế hoạch.', 'Có 54.382 người.'])(
    'is not noted where it may be a coincidence: “%s”',
    (body) => {
      expect(check(body)).toEqual([]);
    },
  );
});

test('reading never fails, finds numbers where they stand, and is quick', () => {
  const piece = fc.constantFrom(
    ...[
      'Tiếp nhận',
      '25',
      '1,97%',
      'kiến nghị',
      'giảm xuống còn',
      ' ',
      '. ',
      ', ',
      '\n',
      '\n\n- ',
      '**',
      '`',
      ':so[',
      ']',
      '|',
      '/',
      '@',
    ],
    ...['7.000', '31/34', 'triệu đồng', '04-NQ/TW', '<b>', '\\', 'ấp 3', 'tháng 10'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const body = pieces.join('');
      for (const line of check(body)) {
        const offset = Number(/ body:(\d+):/.exec(line)![1]);
        expect(body.slice(offset)).toMatch(/^\d/);
      }
    }),
    { numRuns: 150 },
  );
});

test.each(['9', '9 ', '9.', ',', '.', 'a@', ' giảm xuống còn', '\n', 'số ', '1/', ':so['])(
  'a long run of “%s” does not hold up the reading',
  (piece) => {
    const start = performance.now();
    check(`Tỉ lệ hộ nghèo 1,79%: ${piece.repeat(60_000 / piece.length)} x`);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);

describe('a difference of percentages', () => {
  test('written as a percentage: a warning with the points', () => {
    expect(check('Tỉ lệ hộ nghèo giảm 7,98% so với đầu nhiệm kỳ.')).toMatchInlineSnapshot(`
      [
        "warning points-as-percent xa-mau/2026-10 body:20: “7,98%” là hiệu của hai tỉ lệ 9,95% và 1,97% (“Tỉ lệ hộ nghèo”), nên đơn vị là điểm phần trăm. → Sửa thành: 7,98 điểm %",
      ]
    `);
  });

  test('from the bulletin before is known', () => {
    const before = { figures: [{ indicator: 'ho-ngheo', value: '2,50%' }] };
    const body = 'Hộ nghèo giảm 0,53%.';
    const lines = findingsOf(checkProseNumbers, { '2026-09': before, '2026-10': { ...fields, body } }, { indicators });
    expect(lines.map((line) => line.split(' → ')[1])).toEqual(['Sửa thành: 0,53 điểm %']);
  });

  test.each(['Hộ nghèo giảm 7,98 điểm %.', 'Hộ nghèo giảm 80,20%.', 'Diện tích giảm 7,98%.', 'Hộ nghèo giảm 8%.'])(
    'is not seen in “%s”',
    (body) => {
      expect(graver(body)).toEqual([]);
    },
  );
});

test('a count that is not published must not be told in prose, and the message does not tell it', () => {
  const membership = { struckOff: 'không công bố' };
  const lines = check('Xóa tên 3 đảng viên.', { membership });
  expect(lines).toMatchInlineSnapshot(`
    [
      "error prose-number-reveals xa-mau/2026-10 body:8: Câu văn nêu con số của “Xóa tên”, trong khi số liệu này ghi “không công bố”. → Bỏ con số khỏi câu văn, hoặc thay bằng :so[membership.struckOff].",
    ]
  `);
  expect(lines.join()).not.toContain('3');
  expect(check('Xóa tên 30 đảng viên.', { membership })).toEqual([]);
});

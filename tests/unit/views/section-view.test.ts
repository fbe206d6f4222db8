import { describe, expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { inlineText } from '../../../src/markdown/inline.ts';
import { viewSections, type SectionView } from '../../../src/views/section-view.ts';
import { contentWith, practiceFiles, readPractice } from '../../fixtures/practices/read-practices.ts';

function sectionsOf(name: string): readonly SectionView[] {
  const bulletin = readPractice(name);
  return viewSections(bulletin, contentWith(bulletin));
}

const viewFields = (fields: Record<string, unknown>): readonly SectionView[] => {
  const bulletin = bulletinSchema.parse({
    organization: 'xa-mau',
    period: '2026-10',
    summary: 'x',
    released: '05/11/2026',
    ...fields,
  });
  return viewSections(bulletin, contentWith(bulletin));
};

const idsIn = (section: SectionView): string[] => [
  section.id,
  ...section.records.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
  ...section.groups.flatMap(function idsOf(group): string[] {
    return [group.id, ...group.figures.map(({ id }) => id), ...group.groups.flatMap(idsOf)];
  }),
];

test.each(practiceFiles.filter((name) => !name.endsWith('.refused')))(
  '%s has anchors in ASCII that are unique',
  (name) => {
    const ids = sectionsOf(name).flatMap(idsIn);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  },
);

test('accountability shows each statement with who gives it, its money and its documents, and which areas are missing', () => {
  const [section] = sectionsOf('accountability');
  const [first, , , fourth, , sixth] = section!.records[0]!.items;
  expect(first).toMatchObject({
    title: 'Tài chính',
    absent: false,
    facts: [
      { label: 'Người giải trình', text: 'Chủ tịch Ủy ban nhân dân xã' },
      { label: 'Số tiền', text: '1.250 triệu đồng' },
    ],
    links: [{ text: '12/BC-UBND', href: '/van-ban/12-bc-ubnd/' }],
  });
  expect(inlineText(first!.text)).toBe('Công khai quyết toán quý III theo 12/BC-UBND, số tiền 1.250 triệu đồng.');
  expect(fourth).toMatchObject({ title: 'Xây dựng cơ bản', text: ['chưa báo cáo'], absent: true });
  expect(sixth).toMatchObject({ title: 'Kỷ luật', text: ['không áp dụng'], absent: true });
  expect(section!.remarks).toEqual(['Chưa báo cáo: khen thưởng.']);
  expect(section!.groups.map(({ title, figures }) => [title, figures.map(({ value }) => value)])).toEqual([
    ['Tài chính', ['1.250 triệu đồng']],
    ['Chế độ, chính sách', ['86,5 triệu đồng']],
  ]);
});

test('a focus issue shows its owner, its deadline and whether that has passed', () => {
  const [list] = sectionsOf('focus-issues')[0]!.records;
  expect(list!.items.map(({ title, facts }) => [title, facts.at(-1)!.text])).toEqual([
    ['Đường liên ấp 2 và ấp 3 hư hỏng', 'Đã giải quyết xong'],
    ['Ô nhiễm mùi từ trại chăn nuôi ở ấp 1', 'Đang giải quyết, đã quá hạn'],
    ['Thiếu nước sinh hoạt ở ấp 5', 'Đang giải quyết'],
    ['Chợ xã chưa có bãi xe', 'Chưa giải quyết'],
  ]);
  expect(inlineText(list!.items[0]!.text)).toContain('trong 4 vấn đề');
  expect(list!.items[2]!.text).toEqual([]);
  expect(list!.items.map(({ links }) => links.map(({ href }) => href))).toEqual([
    [],
    [],
    ['/kien-nghi/xa-mau/nuoc-ap-5/'],
    [],
  ]);
});

test('a term review shows a list for each kind of text that it has, and no empty table', () => {
  const review = sectionsOf('term-review').at(-1)!;
  expect(review.records.map(({ title, items }) => [title, items.length])).toEqual([
    ['Kết quả nổi bật', 2],
    ['Hạn chế, khuyết điểm', 1],
    ['Nguyên nhân của hạn chế', 1],
    ['Bài học kinh nghiệm', 1],
    ['Khâu đột phá', 2],
  ]);
  expect(review.groups).toEqual([]);
});

test('self-review names the catalogue of each result, and says what it holds', () => {
  const [section, exemplary] = sectionsOf('self-review');
  expect(section!.remarks).toEqual(['Đối chiếu với Danh mục biểu hiện cần nhận diện, xã Mẫu gồm 82 điều.']);
  expect(section!.groups[0]!.groups.map(({ title }) => title)).toEqual([
    'Tập thể',
    'Cá nhân',
    'Danh mục biểu hiện cần nhận diện, xã Mẫu',
  ]);
  expect(exemplary!.remarks).toHaveLength(2);
});

test('bands of a confidence vote come with their thresholds', () => {
  expect(sectionsOf('confidence-vote')[0]!.remarks).toEqual([
    'Tín nhiệm cao từ 50% trở lên: phiếu “tín nhiệm cao” chiếm từ 50% số phiếu thu về.',
    'Tín nhiệm thấp từ 50% đến dưới hai phần ba: phiếu “tín nhiệm thấp” chiếm từ 50% đến dưới 66,67% số phiếu thu về.',
    'Tín nhiệm thấp từ hai phần ba trở lên: phiếu “tín nhiệm thấp” chiếm từ 66,67% số phiếu thu về.',
  ]);
});

test('a budget names its form and the document that makes it public', () => {
  const [section] = sectionsOf('budget');
  expect(section!.remarks).toEqual(['Lập theo mẫu: Biểu số 114/CK TC-NSNN.', 'Công khai theo văn bản 12/BC-UBND.']);
  expect(section!.groups[0]!.groups[0]!.groups.map(({ title }) => title)).toEqual([
    'Các khoản thu xã hưởng 100%',
    'Các khoản thu phân chia theo tỉ lệ',
    'Thu bổ sung từ ngân sách cấp trên',
  ]);
});

test('a posting tells from when to when and where', () => {
  expect(sectionsOf('disclosure')[0]!.remarks).toEqual([
    'Niêm yết từ ngày 05/04/2026 đến hết ngày 05/05/2026 tại Trụ sở Ủy ban nhân dân xã và nhà văn hóa của 5 ấp.',
  ]);
});

describe('a percentage', () => {
  test('that follows from the figures stands after them, with what it was computed from', () => {
    const figures = sectionsOf('petitions')[0]!.groups[0]!.figures;
    expect(figures.at(-1)).toMatchObject({
      path: 'petitions.solvedShare',
      value: '58,62%',
      computedFrom: '17 trên 29',
    });
  });

  test('that is stated stands once, where the schema has it', () => {
    const members = sectionsOf('classification')
      .flatMap(({ groups }) => groups.flatMap((group) => group.groups))
      .find(({ path }) => path === 'classification.members')!;
    expect(members.figures.filter(({ path }) => path.endsWith('goodOrBetter')).map(({ value }) => value)).toEqual([
      '91,63%',
    ]);
  });
});

test('zero, not reported, not applicable and suppressed stay four different things', () => {
  const [section] = viewFields({
    petitions: { refused: '0', transferred: 'chưa báo cáo', overdue: 'không áp dụng', feedbackGiven: 'không công bố' },
  });
  expect(section!.groups[0]!.figures.map(({ value, absent }) => [value, absent])).toEqual([
    ['0', false],
    ['chưa báo cáo', true],
    ['không áp dụng', true],
    ['không công bố', true],
  ]);
});

import { describe, expect, test } from 'vitest';
import { namesPerson } from '../../../src/rules/personal-data/names.ts';
import { problemsOf, smallSite } from '../../fixtures/content-folder.ts';

const figures = 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }\n';
const chair = 'Chủ tịch Ủy ban nhân dân xã';
const strictSite = (rule: string) => ({ 'site.yaml': `${String(smallSite['site.yaml'])}approval: ${rule}\n` });

describe('an approval', () => {
  test('by a position, on the day of the release or before, is accepted', async () => {
    expect(await problemsOf(`${figures}approval: { by: ${chair}, date: 05/11/2026 }`)).toEqual([]);
  });

  test('after the release is refused, with both days', async () => {
    expect(await problemsOf(`${figures}approval: { by: ${chair}, date: 06/11/2026 }`)).toEqual([
      'error approval-after-release bulletins/xa-mau/2026-10.md:8:52 Ngày duyệt 06/11/2026 sau ngày công bố 05/11/2026 ghi ở “released”. → Ghi ngày duyệt không sau 05/11/2026, hoặc sửa “released” thành ngày công bố thật.',
    ]);
  });

  test('in the future is refused', async () => {
    expect(await problemsOf(`${figures}status: review\napproval: { by: ${chair}, date: 22/11/2026 }`)).toEqual([
      'error approval-in-future bulletins/xa-mau/2026-10.md:9:52 Ngày duyệt 22/11/2026 còn chưa đến: hôm nay là 21/11/2026. → Ghi ngày duyệt thật, không sau 21/11/2026; chưa duyệt thì bỏ “date” và ghi status: review.',
    ]);
  });

  test('without a day is refused on what is published, and right on what waits for it', async () => {
    expect(await problemsOf(`${figures}approval: { by: ${chair} }`)).toEqual([
      'error approval-undated bulletins/xa-mau/2026-10.md:8:11 Đã công bố mà người duyệt chưa ghi ngày duyệt. → Thêm ngày duyệt: date: …; nếu chưa duyệt thì ghi status: review.',
    ]);
    expect(await problemsOf(`${figures}status: review\napproval: { by: ${chair} }`)).toEqual([]);
  });

  test('of a draft is questioned', async () => {
    expect(await problemsOf(`${figures}status: draft\napproval: { by: ${chair}, date: 04/11/2026 }`)).toEqual([
      'warning approval-of-draft bulletins/xa-mau/2026-10.md:9:52 Bản nháp còn đang soạn mà đã ghi ngày duyệt 04/11/2026. → Bỏ “date” cho đến khi soạn xong và được duyệt.',
    ]);
  });

  test('by a person is refused without repeating the name', async () => {
    const [problem, ...more] = await problemsOf(
      `${figures}approval: { by: Chủ tịch Nguyễn Thị Mẫu, date: 04/11/2026 }`,
    );
    expect(more).toEqual([]);
    expect(problem).toBe(
      'error approval-names-person bulletins/xa-mau/2026-10.md:8:17 Người duyệt ghi bằng tên riêng. → Ghi chức danh, ví dụ: by: Chủ tịch Ủy ban nhân dân xã.',
    );
  });
});

test.each([
  'Nguyễn Văn Mẫu',
  'Trần Hùng',
  'Ông Lê Mẫu',
  'Chủ tịch Phạm Thị Mẫu',
  'Bí thư Đảng ủy: đồng chí Võ Mẫu',
  'Phó Chủ tịch Lê Hoàng Mẫu',
])('%s names a person', (by) => {
  expect(namesPerson(by)).toBe(true);
});

test.each([
  chair,
  'Bí thư Đảng ủy xã Mẫu',
  'Phó Chủ tịch Thường trực HĐND xã Lê Hồng Phong',
  'Chánh Văn phòng Đảng ủy',
  'Trưởng ấp Mai Hắc Đế',
  'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã Hồ Đắc Kiện',
  'Thủ trưởng cơ quan',
])('%s names nobody', (by) => {
  expect(namesPerson(by)).toBe(false);
});

describe('what a site publishes only with an approval', () => {
  test('is refused without one, and passes as a draft', async () => {
    const site = strictSite('{ required: [bulletins] }');
    expect(await problemsOf(figures, '', site)).toEqual([
      'error approval-missing bulletins/xa-mau/2026-10.md:1:1 Chưa ghi ai duyệt, ngày nào, mà site.yaml yêu cầu phải duyệt trước khi công bố. → Thêm: approval: { by: …, date: … }, ghi chức danh và ngày duyệt; nếu chưa duyệt thì ghi status: review.',
    ]);
    expect(await problemsOf(`${figures}status: draft`, '', site)).toEqual([]);
  });

  test('is what it names, from the day it names', async () => {
    expect(await problemsOf(figures, '', strictSite('{ required: [stories] }'))).toEqual([]);
    expect(await problemsOf(figures, '', strictSite('{ required: [bulletins], since: 06/11/2026 }'))).toEqual([]);
    expect(await problemsOf(figures, '', strictSite('{ required: [bulletins], since: 05/11/2026 }'))).toHaveLength(1);
  });

  test('may be stories, events and commitments', async () => {
    const files = {
      ...strictSite('{ required: [stories, events, commitments] }'),
      'stories/bai.md':
        '---\ntitle: Bài mẫu\nsummary: Cách làm.\nkind: practice\norganization: xa-mau\npublished: 06/11/2026\n---\nẤp 3.\n',
      'events/doi-thoai.md':
        '---\ntitle: Đối thoại\nsummary: Nghe dân.\nkind: dialogue\norganization: xa-mau\ndate: 15/12/2026\nstart: 14:00\nplace: Nhà văn hóa\nhost: Chủ tịch UBND xã\n---\n',
      'commitments/xa-mau/kn-2026-001.md':
        '---\nkind: petition\ntitle: Đường ngập\nfield: construction\nreceived: 05/10/2026\norganization: xa-mau\nresponsible: Chủ tịch UBND xã\ndeadline: 30/11/2026\nhistory:\n  - { date: 05/10/2026, status: received }\n---\n',
    };
    const missing = (await problemsOf(figures, '', files)).filter((line) => line.includes('approval-missing'));
    expect(missing.map((line) => line.split(' ')[2])).toEqual([
      'commitments/xa-mau/kn-2026-001.md:1:1',
      'events/doi-thoai.md:1:1',
      'stories/bai.md:1:1',
    ]);
  });
});

test('what waits for approval says whose', async () => {
  expect(await problemsOf(`${figures}status: review`)).toEqual([
    'warning review-without-approver bulletins/xa-mau/2026-10.md:8:9 Đang chờ duyệt mà không ghi chờ ai duyệt. → Thêm: approval: { by: … }, ghi chức danh người có thẩm quyền duyệt.',
  ]);
});

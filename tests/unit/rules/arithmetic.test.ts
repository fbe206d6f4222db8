import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

test('accepts a total that is the sum of its parts', async () => {
  expect(
    await problemsOf(
      'dossiers:\n  - { label: Lần đầu, total: 35, complete: 15, belowStandard: 2, missing: 11, notYetDue: 7 }',
    ),
  ).toEqual([]);
});

test('refuses a total that differs from its parts, and computes the mend', async () => {
  expect(
    await problemsOf(
      'dossiers:\n  - { label: Lần đầu, total: 36, complete: 15, belowStandard: 2, missing: 11, notYetDue: 7 }',
    ),
  ).toMatchInlineSnapshot(`
    [
      "error sum-mismatch bulletins/xa-mau/2026-10.md:7:30 Hồ sơ đầy đủ 15, hồ sơ chưa bảo đảm 2, chưa có hồ sơ 11 và mới thành lập 7 cộng lại là 35, khác tổ chức phải lập hồ sơ 36. → Nếu các phần đúng, sửa thành: total: 35",
    ]
  `);
});

test('lets a reported part be smaller than the whole while other parts are not reported', async () => {
  expect(await problemsOf('targets: { total: 34, met: 31, exceeded: 22 }')).toEqual([]);
});

test('refuses a part that is larger than its whole', async () => {
  expect(await problemsOf('targets: { total: 34, met: 31, exceeded: 32 }')).toMatchInlineSnapshot(`
    [
      "error part-exceeds-whole bulletins/xa-mau/2026-10.md:6:42 Chỉ tiêu vượt 32 lớn hơn chỉ tiêu đạt và vượt 31. → Kiểm tra lại từng số và sửa số sai.",
    ]
  `);
});

test('refuses reported parts that are together larger than the whole', async () => {
  expect(await problemsOf('targets: { total: 34, met: 31, missed: 4 }')).toMatchInlineSnapshot(`
    [
      "error part-exceeds-whole bulletins/xa-mau/2026-10.md:6:28 Chỉ tiêu đạt và vượt 31 và chỉ tiêu không đạt 4 cộng lại là 35, lớn hơn chỉ tiêu nghị quyết đề ra 34. → Kiểm tra lại từng số và sửa số sai.",
    ]
  `);
});

test('never counts an absent value as zero', async () => {
  expect(
    await problemsOf(
      'dossiers:\n  - { label: Lần đầu, total: 35, complete: 15, belowStandard: 2, missing: chưa báo cáo, notYetDue: 7 }',
    ),
  ).toEqual([]);
});

test('does not hold an approximate number against exact parts', async () => {
  expect(
    await problemsOf(
      'membership:\n  members:\n    value: gần 6.300\n    parts: [{ label: Nữ, value: 2.000 }, { label: Nam, value: 4.280 }]',
    ),
  ).toEqual([]);
});

test('refuses named parts that do not add up, at any depth', async () => {
  expect(
    await problemsOf(`discipline:
  members:
    value: 104
    including:
      - label: Do suy thoái
        value: 8
        parts: [{ label: Đạo đức, value: 7 }, { label: Tư tưởng, value: 2 }]
      - { label: Khác, value: 105 }`),
  ).toMatchInlineSnapshot(`
    [
      "error sum-mismatch bulletins/xa-mau/2026-10.md:11:16 Các phần của “Do suy thoái” cộng lại là 9, không phải 8. → Nếu các phần đúng, sửa thành: value: 9; nếu chỉ nêu một vài phần, đổi “parts” thành “including”.",
      "error part-exceeds-whole bulletins/xa-mau/2026-10.md:13:31 “Khác” là 105, lớn hơn “Đảng viên bị kỷ luật” là 104. → Kiểm tra lại hai số và sửa số sai.",
    ]
  `);
});

test('tells both totals where several wholes are compared with their parts', async () => {
  const [problem] = await problemsOf(
    'petitions: { opening: 5, received: 21, solved: 15, answered: 4, refused: 0, transferred: 2, pending: 6 }',
  );
  expect(problem).toContain('cộng lại là 27, khác kỳ trước chuyển sang 5 và tiếp nhận trong kỳ 21, cộng lại là 26.');
});

test('shows how a sum of money is written where a bare number stands for it', async () => {
  const [problem] = await problemsOf(
    'accountability: [{ area: land, statement: Đã chi., by: Chủ tịch xã, amount: 1.198.000.000 }]',
  );
  expect(problem).toContain('→ Viết một số tiền, ví dụ 63 triệu đồng.');
});

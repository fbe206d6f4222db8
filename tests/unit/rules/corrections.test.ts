import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

const corrected = (...corrections: string[]) =>
  problemsOf(`targets: { total: 34, met: 31 }\ncorrections:\n${corrections.map((one) => `  - { ${one} }`).join('\n')}`);
const words = 'fault: Ghi nhầm, reason: Cộng sót một chỉ tiêu';

test('accepts a correction that leaves the figure with its new value', async () => {
  expect(await corrected(`date: 10/11/2026, figure: targets.met, old: 30, new: 31, ${words}`)).toEqual([]);
});

test('accepts corrections of one figure that follow on each other', async () => {
  expect(
    await corrected(
      `date: 10/11/2026, figure: targets.met, old: 29, new: 30, ${words}`,
      `date: 12/11/2026, kind: revision, figure: targets.met, old: 30, new: 31, ${words}`,
    ),
  ).toEqual([]);
});

test('refuses a correction before the release, in the future or out of order', async () => {
  expect(
    await corrected(
      `date: 22/11/2026, figure: targets.total, old: 35, new: 34, ${words}`,
      `date: 01/11/2026, figure: targets.met, old: 30, new: 31, ${words}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "error correction-in-future bulletins/xa-mau/2026-10.md:8:13 Ngày đính chính 22/11/2026 còn chưa đến. → Ghi ngày không sau 21/11/2026.",
      "error correction-before-release bulletins/xa-mau/2026-10.md:9:13 Ngày đính chính 01/11/2026 trước ngày công bố 05/11/2026. → Ghi ngày từ 05/11/2026 trở đi.",
      "error corrections-unordered bulletins/xa-mau/2026-10.md:9:13 Đính chính ngày 01/11/2026 đứng sau đính chính ngày 22/11/2026. → Xếp các đính chính theo ngày, cũ trước, mới sau.",
    ]
  `);
});

test('refuses a correction of an unknown figure, one that changes nothing, and one that is not applied', async () => {
  expect(
    await corrected(
      `date: 10/11/2026, figure: targets.mett, old: 30, new: 31, ${words}`,
      `date: 10/11/2026, figure: targets.met, old: 31, new: 31, ${words}`,
      `date: 10/11/2026, figure: targets.total, old: 33, new: 35, ${words}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "error unknown-figure bulletins/xa-mau/2026-10.md:8:33 Bản tin không có số liệu “targets.mett” để đính chính. → Có phải bạn định viết “targets.met”?",
      "error correction-changes-nothing bulletins/xa-mau/2026-10.md:9:60 Giá trị mới 31 không khác giá trị cũ. → Ghi giá trị đúng vào “new”, giá trị đã công bố vào “old”.",
      "error correction-not-applied bulletins/xa-mau/2026-10.md:10:62 Đính chính ghi giá trị mới là 35, nhưng bản tin đang ghi 34. → Sửa số liệu “targets.total” thành 35.",
    ]
  `);
});

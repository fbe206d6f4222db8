import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

const figures =
  'figures:\n  - { indicator: ho-ngheo, value: "1,97%", baseline: "9,95%" }\ntargets: { total: 34, met: 31 }';

test('accepts prose that points at figures, their aspects and shares, and at documents', async () => {
  expect(
    await problemsOf(
      figures,
      'Đạt :so[targets.met/total], từ :so[figures.ho-ngheo.baseline] còn :so[figures.ho-ngheo] theo :van-ban[05-ct-tw].\n',
    ),
  ).toEqual([]);
});

test('refuses prose that points at a figure which is not reported, with line, column and the nearest', async () => {
  expect(await problemsOf(figures, '\nCòn :so[figures.ho-ngeo] hộ nghèo.\n')).toMatchInlineSnapshot(`
    [
      "error unknown-figure bulletins/xa-mau/2026-10.md:11:5 Không có số liệu nào ở “figures.ho-ngeo”. → Có phải bạn định viết “figures.ho-ngheo”?",
    ]
  `);
});

test('refuses main points and key figures that point nowhere', async () => {
  expect(await problemsOf(`${figures}\nmainPoints: ["Đạt :so[targets.achieved]."]\nkeyFigures: [targets.mett]`))
    .toMatchInlineSnapshot(`
    [
      "error unknown-figure bulletins/xa-mau/2026-10.md:9:14 Không có số liệu nào ở “targets.achieved”. → Có thể chỉ đến: targets.total, targets.met, figures.ho-ngheo.",
      "error unknown-figure bulletins/xa-mau/2026-10.md:10:14 Không có số liệu nào ở “targets.mett”. → Có phải bạn định viết “targets.met”?",
    ]
  `);
});

test('refuses an unknown document in prose', async () => {
  expect(await problemsOf(figures, 'Theo :van-ban[06-ct-tw].\n')).toMatchInlineSnapshot(`
    [
      "error unknown-document bulletins/xa-mau/2026-10.md:10:6 Không có văn bản nào ở “06-ct-tw”. → Có phải bạn định viết “05-ct-tw”?",
    ]
  `);
});

test('refuses scripts and dangerous links in prose', async () => {
  expect(await problemsOf(figures, 'Xem <script>alert(1)</script> và [đây](javascript:alert(1)).\n'))
    .toMatchInlineSnapshot(`
    [
      "error html-not-allowed bulletins/xa-mau/2026-10.md:10:5 Thẻ HTML <script> không được dùng trong bài viết. → Hãy dùng Markdown (chỉ nhận thêm <br>, <sub>, <sup>, <abbr title="…">); muốn hiện dấu < thì viết &lt;.",
      "error html-not-allowed bulletins/xa-mau/2026-10.md:10:21 Thẻ HTML </script> không được dùng trong bài viết. → Hãy dùng Markdown (chỉ nhận thêm <br>, <sub>, <sup>, <abbr title="…">); muốn hiện dấu < thì viết &lt;.",
      "error link-scheme bulletins/xa-mau/2026-10.md:10:34 Địa chỉ “javascript:alert(1)” không thuộc loại được dùng. → Hãy dùng https://…, mailto:…, tel:…, địa chỉ trong trang web này (/van-ban/…) hoặc #muc.",
    ]
  `);
});

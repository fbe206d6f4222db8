import { expect, test } from 'vitest';
import { bulletinText, checkFiles, problemsOf } from '../../fixtures/content-folder.ts';

test('faults of single fields and faults across entries are told in one run', async () => {
  expect(
    await problemsOf(
      `basis: [05-ct-tv]
targets: { total: 34, met: 1.74, missed: 35, exeeded: 2 }
figures:
  - { indicator: ho-ngheo, value: 1.74% }
  - { indicator: ho-ngeo, value: "2%" }`,
      'Xem :so[targets.missing].\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "error unknown-document bulletins/xa-mau/2026-10.md:6:9 Không có văn bản nào mang mã “05-ct-tv”. → Có phải bạn định viết “05-ct-tw”?",
      "error number-invalid bulletins/xa-mau/2026-10.md:7:28 “1.74” có thể hiểu theo hai cách: 1,74 (dấu chấm ngăn phần thập phân) hoặc 1.740 (dấu chấm ngăn hàng nghìn). → Nếu dấu chấm ngăn phần thập phân, xin viết 1,74; nếu dấu chấm ngăn hàng nghìn, xin viết 1.740.",
      "error field-unknown bulletins/xa-mau/2026-10.md:7:46 Không có trường nào tên “exeeded”. → Có phải bạn định viết “exceeded”?",
      "error number-invalid bulletins/xa-mau/2026-10.md:9:35 “1.74%” có thể hiểu theo hai cách: 1,74% (dấu chấm ngăn phần thập phân) hoặc 1.740% (dấu chấm ngăn hàng nghìn). → Nếu dấu chấm ngăn phần thập phân, xin viết 1,74%; nếu dấu chấm ngăn hàng nghìn, xin viết 1.740%.",
      "error unknown-indicator bulletins/xa-mau/2026-10.md:10:18 Không có chỉ tiêu nào mang mã “ho-ngeo”. → Có phải bạn định viết “ho-ngheo”?",
      "error unknown-figure bulletins/xa-mau/2026-10.md:12:5 Không có số liệu nào ở “targets.missing”. → Có phải bạn định viết “targets.missed”?",
    ]
  `);
});

test('a refused date does not set off rules about that date', async () => {
  const text = bulletinText('figures:\n  - { indicator: ho-ngeo, value: "2%" }').replace('05/11/2026', '31/11/2026');
  const { problems } = await checkFiles({ 'bulletins/xa-mau/2026-10.md': text });
  expect(problems.map(({ id }) => id)).toEqual(['date-invalid', 'unknown-indicator']);
});

test('an entry that cannot be understood at all is not told to be missing where others refer to it', async () => {
  const { problems } = await checkFiles({ 'indicators/ho-ngheo.yaml': 'kind: percent\n' });
  expect(problems.map(({ id, file }) => `${id} ${file}`)).toMatchInlineSnapshot(`
    [
      "field-missing indicators/ho-ngheo.yaml",
      "field-missing indicators/ho-ngheo.yaml",
      "field-missing indicators/ho-ngheo.yaml",
    ]
  `);
});

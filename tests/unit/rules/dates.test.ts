import { expect, test } from 'vitest';
import { bulletinText, checkFiles, problemsOf } from '../../fixtures/content-folder.ts';

const figures = 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }';

async function problemsIn(file: string, text: string): Promise<string[]> {
  const { problems } = await checkFiles({ [file]: text });
  return problems.map(({ id, line, message, hint }) => `${id} ${line} ${message} → ${hint}`);
}

test('accepts a bulletin that is released after its period', async () => {
  expect(await problemsOf(figures)).toEqual([]);
});

test('refuses a release before the period is over', async () => {
  const text = bulletinText(figures).replace('05/11/2026', '30/10/2026');
  expect(await problemsIn('bulletins/xa-mau/2026-10.md', text)).toMatchInlineSnapshot(`
    [
      "released-too-early 5 Ngày công bố 30/10/2026 quá sớm: tháng 10 năm 2026 chỉ báo cáo được từ 31/10/2026. → Ghi ngày công bố từ 31/10/2026 trở đi.",
    ]
  `);
});

test('never takes the name of a file for a period that it is not', async () => {
  const [problem] = await problemsIn('bulletins/xa-mau/thang-10-2026.md', bulletinText(figures));
  expect(problem).toMatch(/→ Đổi tên tệp thành 2026-10\.md\.$/);
});

test('refuses a period that is not over', async () => {
  const text = bulletinText(figures).replace('2026-10', '2026-12').replace('05/11/2026', '05/11/2026');
  expect(await problemsIn('bulletins/xa-mau/2026-12.md', text)).toMatchInlineSnapshot(`
    [
      "period-not-over 3 Kỳ báo cáo tháng 12 năm 2026 chưa kết thúc: hôm nay mới là 21/11/2026. → Chỉ báo cáo kỳ đã kết thúc; kiểm tra lại kỳ báo cáo.",
    ]
  `);
});

test('refuses a release in the future', async () => {
  const text = bulletinText(figures).replace('05/11/2026', '22/11/2026');
  expect(await problemsIn('bulletins/xa-mau/2026-10.md', text)).toMatchInlineSnapshot(`
    [
      "released-in-future 5 Ngày công bố 22/11/2026 còn chưa đến: hôm nay là 21/11/2026. → Ghi ngày công bố không sau 21/11/2026, hoặc thêm “status: draft” để giữ làm bản nháp.",
    ]
  `);
});

test('refuses a bulletin whose file says another period or organization', async () => {
  const text = bulletinText(figures).replace('organization: xa-mau', 'organization: xa-khac');
  expect(await problemsIn('bulletins/xa-mau/2026-09.md', text)).toMatchInlineSnapshot(`
    [
      "bulletin-misplaced 2 Tệp nằm trong thư mục “xa-mau” nhưng bản tin ghi đơn vị “xa-khac”. → Sửa thành: organization: xa-mau — hoặc chuyển tệp sang thư mục xa-khac.",
      "unknown-organization 2 Không có cơ quan, đơn vị nào mang mã “xa-khac”. → Kiểm tra lại mã, hoặc thêm organizations/xa-khac.yaml.",
      "bulletin-misplaced 3 Tệp tên “2026-09” nhưng bản tin ghi kỳ “2026-10”. → Sửa thành: period: 2026-09 — hoặc đổi tên tệp thành 2026-10.md.",
    ]
  `);
});

test('refuses a day that the calendar does not have', async () => {
  const text = bulletinText(figures).replace('05/11/2026', '30/02/2026');
  expect(await problemsIn('bulletins/xa-mau/2026-10.md', text)).toMatchInlineSnapshot(`
    [
      "date-invalid 5 Không có ngày 30 như trong “30/02/2026”: tháng 2 năm 2026 có 28 ngày. → Xin viết một ngày từ 01/02/2026 đến 28/02/2026.",
    ]
  `);
});

test('lets a draft be written ahead of its period and its release', async () => {
  const text = bulletinText(`status: draft\n${figures}`)
    .replace('2026-10', '2027-01')
    .replace('05/11/2026', '05/02/2027');
  expect(await problemsIn('bulletins/xa-mau/2027-01.md', text)).toEqual([]);
});

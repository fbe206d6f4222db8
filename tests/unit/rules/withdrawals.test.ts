import { expect, test } from 'vitest';
import { problemsOf } from '../../fixtures/content-folder.ts';

test('accepts a withdrawn bulletin that says when and why, with or without its figures', async () => {
  const withdrawn = 'status: withdrawn\nwithdrawal: { date: 20/11/2026, reason: Số liệu chưa được kiểm tra. }';
  expect(await problemsOf(withdrawn)).toEqual([]);
  expect(await problemsOf(`${withdrawn}\ntargets: { total: 34 }`)).toEqual([]);
});

test('refuses a withdrawal without day or reason', async () => {
  expect(await problemsOf('status: withdrawn')).toMatchInlineSnapshot(`
    [
      "error withdrawal-missing bulletins/xa-mau/2026-10.md:6:9 Bản tin được thu hồi mà không nói ngày và lý do. → Thêm: withdrawal: { date: 21/11/2026, reason: "…" } và ghi rõ lý do cho người đọc.",
    ]
  `);
  expect(await problemsOf('status: withdrawn\nwithdrawal: { date: 20/11/2026 }')).toMatchInlineSnapshot(`
    [
      "error field-missing bulletins/xa-mau/2026-10.md:7:1 Thiếu trường “reason”. → Thêm một dòng “reason: …” và ghi giá trị.",
    ]
  `);
  expect(await problemsOf('status: withdrawn\nwithdrawal:\n  date: 20/11/2026\n  reason:')).toMatchInlineSnapshot(`
    [
      "error field-missing bulletins/xa-mau/2026-10.md:9:10 Thiếu trường “reason”. → Thêm một dòng “reason: …” và ghi giá trị.",
    ]
  `);
});

test('refuses a withdrawal before the release or in the future', async () => {
  const dated = (date: string) => problemsOf(`status: withdrawn\nwithdrawal: { date: ${date}, reason: Sai. }`);
  expect(await dated('01/11/2026')).toMatchInlineSnapshot(`
    [
      "error withdrawal-before-release bulletins/xa-mau/2026-10.md:7:21 Ngày thu hồi 01/11/2026 trước ngày công bố 05/11/2026. → Ghi ngày từ 05/11/2026 trở đi.",
    ]
  `);
  expect(await dated('22/11/2026')).toMatchInlineSnapshot(`
    [
      "error withdrawal-in-future bulletins/xa-mau/2026-10.md:7:21 Ngày thu hồi 22/11/2026 còn chưa đến. → Ghi ngày không sau 21/11/2026.",
    ]
  `);
});

test('refuses a published story that rests on the figures of a withdrawn bulletin', async () => {
  const story = (fields: string) =>
    problemsOf('status: withdrawn\nwithdrawal: { date: 20/11/2026, reason: Sai. }', '', {
      'stories/cach-lam.md': `---\ntitle: Cách làm\nsummary: Cách làm hay.\nkind: practice\norganization: xa-mau\npublished: 10/11/2026\n${fields}---\nNội dung.\n`,
    });
  expect(await story('bulletin: xa-mau/2026-10\n')).toMatchInlineSnapshot(`
    [
      "error story-of-withdrawn-bulletin stories/cach-lam.md:7:11 Bài viết dẫn số liệu của bản tin “xa-mau/2026-10” đã thu hồi. → Bỏ các số liệu dẫn từ bản tin đó và bỏ trường “bulletin”, hoặc ghi status: withdrawn cho bài viết.",
    ]
  `);
  expect(await story('')).toEqual([]);
});

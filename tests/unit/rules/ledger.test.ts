import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLedger } from '../../../src/corpus/ledger-file.ts';
import { bulletinText, today, writeFiles } from '../../fixtures/content-folder.ts';
import { bulletinFile, problemsIn, rewriteBulletin, sealFolder, writeSealed } from '../../fixtures/sealed-content.ts';

const figures = 'targets: { total: 34, met: 31, exceeded: 22 }';
const words = 'fault: Ghi nhầm, reason: Cộng sót một chỉ tiêu';
const correct = (...corrections: string[]) =>
  `corrections:\n${corrections.map((one) => `  - { ${one}, ${words} }`).join('\n')}`;
const nextDay = { ...today, day: 22 };

/** The kinds of lines in a folder's ledger. */
const kindsIn = async (folder: string) => (await readLedger(folder)).ledger.lines.map(({ entry }) => entry?.kind);

test('accepts a sealed bulletin whose figures are as they were, however they are written', async () => {
  const folder = await writeSealed(figures);
  expect(await problemsIn(folder)).toEqual([]);
  await rewriteBulletin(
    folder,
    'title: Một tên khác\ntargets:\n  exceeded: "22"\n  met: { value: 31, note: Ghi chú. }\n  total: 34',
  );
  expect(await problemsIn(folder)).toEqual([]);
});

test('notes a bulletin that is not sealed yet, where there is a ledger', async () => {
  const folder = await writeSealed(figures);
  await writeFiles(folder, { 'bulletins/xa-mau/2026-09.md': bulletinText(figures).replace('2026-10', '2026-09') });
  expect(await problemsIn(folder)).toEqual([
    'note bulletin-unsealed bulletins/xa-mau/2026-09.md:1:1 Bản tin chưa ghi vào sổ công bố. → Chạy npm run release.',
  ]);
});

test('refuses a sealed figure that changed without a correction, with the YAML that would account for it', async () => {
  const folder = await writeSealed(figures);
  await rewriteBulletin(folder, 'targets: { total: 34, met: 32, exceeded: 22 }');
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:6:28 “targets.met” đã công bố là 31 (dòng 1 của sổ công bố), nay là 32 mà không có đính chính. → Ghi lại 31; hoặc thêm vào phần khai báo (cập nhật theo kế hoạch thì thêm kind: revision):
    corrections:
      - date: 21/11/2026
        figure: targets.met
        old: 31
        new: 32
        fault: # số cũ sai ở đâu
        reason: # vì sao sai, phát hiện thế nào",
    ]
  `);
  await rewriteBulletin(
    folder,
    `targets: { total: 34, met: 32, exceeded: 22 }\n${correct('date: 21/11/2026, figure: targets.met, old: 31, new: 32')}`,
  );
  expect(await problemsIn(folder)).toEqual([]);
});

test('the offered YAML is refused until fault and reason are filled in, and accepted then', async () => {
  const folder = await writeSealed('figures:\n  - { indicator: ho-ngheo, value: 1,97%, target: 2% }');
  const changed = 'figures:\n  - { indicator: ho-ngheo, value: 1,97%, target: 3% }';
  await rewriteBulletin(folder, changed);
  const [problem] = await problemsIn(folder);
  const offered = problem!.slice(problem!.indexOf('corrections:'));
  await rewriteBulletin(folder, `${changed}\n${offered}`);
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['field-missing', 'field-missing']);
  await rewriteBulletin(
    folder,
    `${changed}\n${offered.replace('fault:', 'fault: Ghi nhầm').replace('reason:', 'reason: Đọc nhầm dòng')}`,
  );
  expect(await problemsIn(folder)).toEqual([]);
});

test('any sealed figure that changes is named with what was sealed and what it is now', async () => {
  const sealed = { total: 34, met: 31, exceeded: 22, missed: 3 };
  const write = (values: Record<string, number>) =>
    `targets: { ${Object.entries(values)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} }`;
  const folder = await writeSealed(write(sealed));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(sealed) as (keyof typeof sealed)[])),
      fc.nat(900),
      async (key, value) => {
        fc.pre(value !== sealed[key]);
        await rewriteBulletin(folder, write({ ...sealed, [key]: value }));
        const told = (await problemsIn(folder)).filter((one) => one.startsWith('error sealed-figure-changed'));
        expect(told).toHaveLength(1);
        expect(told[0]).toContain(
          `“targets.${key}” đã công bố là ${sealed[key]} (dòng 1 của sổ công bố), nay là ${value} mà`,
        );
      },
    ),
    { numRuns: 25 },
  );
});

test('a figure added to a sealed bulletin, or dropped from it, needs a correction as well', async () => {
  const folder = await writeSealed(figures);
  await rewriteBulletin(folder, 'targets: { total: 34, met: 31, missed: 3 }');
  expect((await problemsIn(folder)).map((one) => one.slice(0, one.indexOf(' →')))).toMatchInlineSnapshot(`
    [
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:1:1 “targets.exceeded” đã công bố là 22 (dòng 1 của sổ công bố), nay không còn trong bản tin mà không có đính chính.",
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:6:40 “targets.missed” không có khi công bố (dòng 1 của sổ công bố), nay thêm vào là 3 mà không có đính chính.",
    ]
  `);
  await rewriteBulletin(
    folder,
    `targets: { total: 34, met: 31, missed: 3 }\n${correct(
      'date: 21/11/2026, figure: targets.missed, old: chưa báo cáo, new: 3',
      'date: 21/11/2026, figure: targets.exceeded, old: 22, new: chưa báo cáo',
    )}`,
  );
  expect(await problemsIn(folder)).toEqual([]);
  await sealFolder(folder, nextDay);
  expect(await problemsIn(folder, nextDay)).toEqual([]);
  expect(await kindsIn(folder)).toEqual(['release', 'correction']);
});

test('a part, a baseline and an item of a list are figures like any other', async () => {
  const sealed =
    'membership: { members: { value: 60, baseline: 50, parts: [{ label: Nam, value: 40 }, { label: Nữ, value: 20 }] } }\ndossiers: [{ label: Lần đầu, total: 35 }]';
  const folder = await writeSealed(sealed);
  const changed = sealed
    .replace('baseline: 50', 'baseline: 51')
    .replace('value: 40', 'value: 39')
    .replace('value: 20', 'value: 21')
    .replace('35', '34');
  await rewriteBulletin(folder, changed);
  expect((await problemsIn(folder)).map((one) => one.slice(0, one.indexOf(' →')))).toMatchInlineSnapshot(`
    [
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:6:47 “membership.members.baseline” đã công bố là 50 (dòng 1 của sổ công bố), nay là 51 mà không có đính chính.",
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:6:59 “membership.members.parts.nam” đã công bố là 40 (dòng 1 của sổ công bố), nay là 39 mà không có đính chính.",
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:6:86 “membership.members.parts.nu” đã công bố là 20 (dòng 1 của sổ công bố), nay là 21 mà không có đính chính.",
      "error sealed-figure-changed bulletins/xa-mau/2026-10.md:7:37 “dossiers.1.total” đã công bố là 35 (dòng 1 của sổ công bố), nay là 34 mà không có đính chính.",
    ]
  `);
  const corrections = correct(
    'date: 21/11/2026, figure: dossiers.1.total, old: 35, new: 34',
    'date: 21/11/2026, figure: membership.members.baseline, old: 50, new: 51',
    'date: 21/11/2026, figure: membership.members.parts.nam, old: 40, new: 39',
    'date: 21/11/2026, figure: membership.members.parts.nu, old: 20, new: 21',
  );
  await rewriteBulletin(folder, `${changed}\n${corrections}`);
  expect(await problemsIn(folder)).toEqual([]);
});

test('an item of a list is corrected by the name that prose uses', async () => {
  const folder = await writeSealed('dossiers: [{ label: Lần đầu, total: 35 }]');
  const byLabel = correct('date: 21/11/2026, figure: dossiers.lan-dau.total, old: 35, new: 34');
  await rewriteBulletin(folder, `dossiers: [{ label: Lần đầu, total: 34 }]\n${byLabel}`);
  expect((await problemsIn(folder))[0]).toContain('→ Có phải bạn định viết “dossiers.1.total”?');
});

test('refuses a correction of something that was never published', async () => {
  const folder = await writeSealed(figures);
  await rewriteBulletin(
    folder,
    `${figures}\n${correct('date: 21/11/2026, figure: targets.mett, old: 3, new: chưa báo cáo')}`,
  );
  expect((await problemsIn(folder)).map((one) => one.slice(0, one.indexOf(' →')))).toMatchInlineSnapshot(`[]`);
});

test('refuses a correction whose old value is not the sealed one, and one dated before the value was sealed', async () => {
  const folder = await writeSealed(figures);
  const changed = 'targets: { total: 34, met: 32, exceeded: 22 }';
  await rewriteBulletin(folder, `${changed}\n${correct('date: 21/11/2026, figure: targets.met, old: 30, new: 32')}`);
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error correction-old-not-sealed bulletins/xa-mau/2026-10.md:8:51 Đính chính “targets.met” ghi giá trị cũ là 30, nhưng giá trị đã công bố là 31 (dòng 1 của sổ công bố). → Ghi old: 31.",
    ]
  `);
  await rewriteBulletin(folder, `${changed}\n${correct('date: 10/11/2026, figure: targets.met, old: 31, new: 32')}`);
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error correction-before-release bulletins/xa-mau/2026-10.md:8:13 Đính chính “targets.met” ghi ngày 10/11/2026, trước ngày 21/11/2026 mà giá trị cũ được công bố (dòng 1 của sổ công bố). → Ghi ngày đính chính thật, từ 21/11/2026 trở đi; hôm nay là 21/11/2026.",
    ]
  `);
});

test('refuses a correction that invents an earlier value', async () => {
  const folder = await writeSealed(figures);
  await rewriteBulletin(folder, `${figures}\n${correct('date: 22/11/2026, figure: targets.met, old: 30, new: 31')}`);
  expect((await problemsIn(folder, nextDay)).map((one) => one.split(' ')[1])).toEqual(['correction-old-not-sealed']);
});

test('follows several corrections of one figure, sealed one by one or together', async () => {
  const folder = await writeSealed(figures);
  const to = (met: number) => `targets: { total: 34, met: ${met}, exceeded: 22 }`;
  const first = 'date: 21/11/2026, figure: targets.met, old: 31, new: 32';
  const second = 'date: 22/11/2026, figure: targets.met, old: 32, new: 30';
  const third = 'date: 22/11/2026, kind: revision, figure: targets.met, old: 30, new: 31';
  await rewriteBulletin(folder, `${to(32)}\n${correct(first)}`);
  await sealFolder(folder);
  await rewriteBulletin(folder, `${to(31)}\n${correct(first, second, third)}`);
  expect(await problemsIn(folder, nextDay)).toEqual([]);
  await sealFolder(folder, nextDay);
  expect(await problemsIn(folder, nextDay)).toEqual([]);
  expect(await kindsIn(folder)).toEqual(['release', 'correction', 'correction']);
});

test('refuses a published correction that is taken out or told otherwise', async () => {
  const folder = await writeSealed(figures);
  const changed = 'targets: { total: 34, met: 32, exceeded: 22 }';
  await rewriteBulletin(folder, `${changed}\n${correct('date: 21/11/2026, figure: targets.met, old: 31, new: 32')}`);
  await sealFolder(folder);
  await rewriteBulletin(folder, changed);
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error sealed-correction-removed bulletins/xa-mau/2026-10.md:6:28 “targets.met” từng được công bố là 31; lần đính chính từ giá trị đó đã công bố nhưng không còn trong bản tin. → Lấy lại mục đính chính đã công bố; các lần đính chính sau xếp tiếp theo nó.",
    ]
  `);
  await rewriteBulletin(folder, `${changed}\n${correct('date: 21/11/2026, figure: targets.met, old: 30, new: 32')}`);
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['sealed-correction-removed']);
  await rewriteBulletin(folder, figures);
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['sealed-figure-changed']);
});

test('tells a planned revision from a correction of an error', async () => {
  const folder = await writeSealed(figures);
  const changed = 'targets: { total: 34, met: 32, exceeded: 22 }';
  await rewriteBulletin(
    folder,
    `${changed}\n${correct('date: 21/11/2026, kind: revision, figure: targets.met, old: 31, new: 32')}`,
  );
  await sealFolder(folder);
  expect(await kindsIn(folder)).toEqual(['release', 'revision']);
});

test('accepts a bulletin that had its corrections before it was first sealed', async () => {
  const folder = await writeSealed(`${figures}\n${correct('date: 10/11/2026, figure: targets.met, old: 30, new: 31')}`);
  expect(await problemsIn(folder)).toEqual([]);
});

test('refuses a sealed bulletin that is gone, renamed or turned back into a draft', async () => {
  const folder = await writeSealed(figures);
  await rewriteBulletin(folder, `status: draft\n${figures}`);
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error sealed-bulletin-hidden bulletins/xa-mau/2026-10.md:6:9 Bản tin đã công bố (dòng 1 của sổ công bố) không thể trở lại “draft”. → Ghi status: published, hoặc thu hồi: status: withdrawn và mục withdrawal gồm date, reason.",
    ]
  `);
  await rm(join(folder, bulletinFile));
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error sealed-bulletin-removed ledger.jsonl:1:1 Bản tin “xa-mau/2026-10” đã công bố (dòng 1, ngày 21/11/2026) nhưng không còn trong thư mục nội dung. → Lấy lại content/bulletins/xa-mau/2026-10.md. Nếu phải thu hồi, giữ tệp, ghi status: withdrawn và mục withdrawal gồm date, reason.",
    ]
  `);
});

test('does not take a sealed bulletin for removed while its file is faulty', async () => {
  const folder = await writeSealed(figures);
  await writeFiles(folder, { [bulletinFile]: 'không có phần khai báo' });
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['front-matter-missing']);
});

test('a withdrawal ends what can be held against a bulletin, which stays as a notice', async () => {
  const folder = await writeSealed(figures);
  const withdrawal = 'withdrawal: { date: 21/11/2026, reason: Số liệu chưa được kiểm tra. }';
  await rewriteBulletin(folder, `status: withdrawn\n${withdrawal}`);
  expect(await problemsIn(folder)).toEqual([]);
  await sealFolder(folder);
  expect(await kindsIn(folder)).toEqual(['release', 'withdrawal']);
  expect(await problemsIn(folder)).toEqual([]);

  await rewriteBulletin(folder, 'targets: { total: 30 }');
  expect(await problemsIn(folder)).toMatchInlineSnapshot(`
    [
      "error withdrawal-forgotten bulletins/xa-mau/2026-10.md:1:1 Bản tin đã thu hồi ngày 21/11/2026 (dòng 2 của sổ công bố) nay được công bố lại mà không nhắc việc thu hồi. → Giữ nguyên mục withdrawal bên cạnh status: published, hoặc để status: withdrawn.",
    ]
  `);
  await rewriteBulletin(folder, `${withdrawal}\ntargets: { total: 30 }`);
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['bulletin-unsealed']);
  await sealFolder(folder, nextDay);
  expect(await kindsIn(folder)).toEqual(['release', 'withdrawal', 'release']);

  await rewriteBulletin(folder, `status: withdrawn\n${withdrawal}`);
  await sealFolder(folder, nextDay);
  await rm(join(folder, bulletinFile));
  expect((await problemsIn(folder)).map((one) => one.split(' ')[1])).toEqual(['withdrawn-bulletin-removed']);
});

test('a draft is never sealed', async () => {
  const folder = await writeSealed(`status: draft\n${figures}`);
  expect(await kindsIn(folder)).toEqual([]);
});

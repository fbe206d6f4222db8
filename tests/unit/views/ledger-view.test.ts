import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/corpus/check.ts';
import { publicContent } from '../../../src/domain/content.ts';
import { seriesOfOrganization } from '../../../src/domain/series.ts';
import { formatValue } from '../../../src/domain/value.ts';
import { viewBulletin } from '../../../src/views/bulletin-view.ts';
import { viewLedger } from '../../../src/views/ledger-view.ts';
import { listPages } from '../../../src/views/site-pages.ts';
import { linkVersions, listVersions, viewSuperseded } from '../../../src/views/superseded-view.ts';
import { bulletinText, today, writeFiles } from '../../fixtures/content-folder.ts';
import { rewriteBulletin, sealFolder, writeSealed } from '../../fixtures/sealed-content.ts';

const id = 'xa-mau/2026-10';
const to = (met: number) => `targets: { total: 34, met: ${met} }`;
const fix = (old: number, current: number, day = 21, kind = 'error') =>
  `  - { date: ${day}/11/2026, kind: ${kind}, figure: targets.met, old: ${old}, new: ${current}, fault: Ghi nhầm., reason: Cộng sót. }`;

async function readPublic(folder: string) {
  const { content, ledger, problems } = await checkFolder(folder, { ...today, day: 23 });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { content: publicContent(content!), ledger };
}

test('an untouched bulletin has no earlier version and no notice', async () => {
  const { content, ledger } = await readPublic(await writeSealed(to(30)));
  expect(listVersions(content, ledger)).toEqual([]);
  expect(viewBulletin(content, content.bulletins.get(id)!, today).cards[0]!.notice).toBe('Dữ liệu minh họa');
});

test('each correction leaves the version before it at an address of its own, with the figures of then and now', async () => {
  const folder = await writeSealed(`${to(30)}\nfigures: [{ indicator: ho-ngheo, value: 2% }]`);
  const other = 'figures: [{ indicator: ho-ngheo, value: 2% }]';
  await rewriteBulletin(folder, `${to(31)}\n${other}\ncorrections:\n${fix(30, 31)}`);
  await sealFolder(folder);
  await rewriteBulletin(folder, `${to(32)}\n${other}\ncorrections:\n${fix(30, 31)}\n${fix(31, 32, 22)}`);
  const { content, ledger } = await readPublic(folder);
  const entry = content.bulletins.get(id)!;
  expect(linkVersions(content, ledger, entry)).toEqual([
    { text: 'Phiên bản 1, ghi sổ ngày 21/11/2026', href: `/ban-tin/${id}/phien-ban/1/` },
    { text: 'Phiên bản 2, ghi sổ ngày 21/11/2026', href: `/ban-tin/${id}/phien-ban/2/` },
  ]);
  const [first, second] = listVersions(content, ledger).map((one) => viewSuperseded(content, one, today));
  expect(first).toMatchObject({
    path: `/ban-tin/${id}/phien-ban/1/`,
    canonical: `/ban-tin/${id}/`,
    changed: 1,
    until: { iso: '2026-11-21' },
  });
  expect(first!.sections).toEqual([
    {
      title: 'Thực hiện chỉ tiêu nghị quyết',
      figures: [
        { label: 'Chỉ tiêu nghị quyết đề ra (chỉ tiêu)', then: '34' },
        { label: 'Chỉ tiêu đạt và vượt (chỉ tiêu)', then: '30', now: '32' },
      ],
    },
    { title: 'Số liệu khác', figures: [{ label: 'Tỉ lệ hộ nghèo', then: '2%' }] },
  ]);
  expect(second!.sections[0]!.figures[1]).toEqual({ label: 'Chỉ tiêu đạt và vượt (chỉ tiêu)', then: '31', now: '32' });
  expect(second!.until).toBeUndefined();
  expect(viewBulletin(content, entry, today).cards[0]!.notice).toBe('Dữ liệu minh họa · Đã đính chính');
});

test('a figure of an earlier version is named with the group that it stands in', async () => {
  const account = (amount: number) =>
    `accountability:\n  - { area: finance, statement: Công khai quyết toán., amount: ${amount} triệu đồng }\n`;
  const petitions =
    'petitions: { opening: 0, received: 3, solved: 3, answered: 0, refused: 0, transferred: 0, pending: 0, overdue: 0, byField: { land: 3 } }';
  const folder = await writeSealed(`${account(5)}${petitions}`);
  const correction =
    'corrections:\n  - { date: 21/11/2026, figure: accountability.1.amount, old: 5 triệu đồng, new: 6 triệu đồng, fault: Ghi nhầm., reason: Cộng sót. }';
  await rewriteBulletin(folder, `${account(6)}${petitions}\n${correction}`);
  const { content, ledger } = await readPublic(folder);
  const [first] = listVersions(content, ledger).map((one) => viewSuperseded(content, one, today));
  const figures = first!.sections.flatMap((section) => section.figures);
  expect(figures).toContainEqual({ label: 'Tài chính – Số tiền', then: '5 triệu đồng', now: '6 triệu đồng' });
  expect(figures).toContainEqual({ label: 'Tiếp nhận, theo lĩnh vực – Đất đai (kiến nghị)', then: '3' });
});

test('a figure that was dropped since is named all the same', async () => {
  const folder = await writeSealed(`${to(30)}\nfigures: [{ indicator: ho-ngheo, value: 2%, target: 3% }]`);
  const drop = (figure: string, old: string) =>
    `  - { date: 21/11/2026, figure: ${figure}, old: ${old}, new: chưa báo cáo, fault: Sai., reason: Nhầm. }`;
  await rewriteBulletin(
    folder,
    `targets: { total: 34 }\ncorrections:\n${drop('targets.met', '30')}\n${drop('figures.ho-ngheo', '2%')}\n${drop('figures.ho-ngheo.target', '3%')}`,
  );
  const { content, ledger } = await readPublic(folder);
  const [first] = listVersions(content, ledger).map((one) => viewSuperseded(content, one, today));
  expect(first!.sections.flatMap(({ figures }) => figures).filter(({ now }) => now)).toEqual([
    { label: 'Chỉ tiêu đạt và vượt', then: '30', now: 'chưa báo cáo' },
    { label: 'Tỉ lệ hộ nghèo', then: '2%', now: 'chưa báo cáo' },
    { label: 'Tỉ lệ hộ nghèo, mục tiêu', then: '3%', now: 'chưa báo cáo' },
  ]);
});

test('a series keeps the value first published beside the one that holds, whatever came between, and later months compare with the latter', async () => {
  const folder = await writeSealed(to(30));
  await rewriteBulletin(folder, `${to(32)}\ncorrections:\n${fix(30, 31)}\n${fix(31, 32, 22, 'revision')}`);
  await writeFiles(folder, {
    'bulletins/xa-mau/2026-11.md': bulletinText(to(33)).replace('2026-10', '2026-11').replace('05/11', '05/12'),
  });
  const { content } = await checkFolder(folder, { ...today, month: 12 });
  const series = seriesOfOrganization(publicContent(content!), 'xa-mau').find(({ path }) => path === 'targets.met')!;
  expect(series.points.map(({ published, current }) => [formatValue(published), formatValue(current)])).toEqual([
    ['30', '32'],
    ['33', '33'],
  ]);
  const later = viewBulletin(publicContent(content!), content!.bulletins.get('xa-mau/2026-11')!, today);
  const figure = later.sections[0]!.groups[0]!.figures.find(({ path }) => path === 'targets.met')!;
  expect(figure.changes.map(({ text, since }) => `${text} ${since}`)).toEqual([
    'tăng 1 chỉ tiêu so với 32 của tháng 10 năm 2026',
  ]);
});

test('a withdrawn bulletin leaves lists, series and data, and keeps its address with day, reason and the plate of its organization', async () => {
  const folder = await writeSealed(to(30));
  await rewriteBulletin(
    folder,
    `status: withdrawn\nwithdrawal: { date: 22/11/2026, reason: Nguồn bị rút lại. }\n${to(30)}`,
  );
  const { content, ledger } = await readPublic(folder);
  expect(content.bulletins.size).toBe(0);
  expect(seriesOfOrganization(content, 'xa-mau')).toEqual([]);
  expect(listVersions(content, ledger)).toEqual([]);
  const pages = listPages(content, today).filter(({ path }) => path === `/ban-tin/${id}/`);
  expect(pages).toHaveLength(1);
  const page = pages[0]!.view();
  expect(page).toMatchObject({
    withdrawn: { iso: '2026-11-22' },
    reason: 'Nguồn bị rút lại.',
    cards: [{ design: 'plate', name: 'don-vi-xa-mau' }],
  });
  expect(JSON.stringify(page)).not.toContain('targets');
});

test('the ledger is listed by year, the newest line first, with what each correction changed', async () => {
  const folder = await writeSealed(to(30));
  await rewriteBulletin(folder, `${to(31)}\ncorrections:\n${fix(30, 31)}`);
  await sealFolder(folder, { year: 2027, month: 1, day: 5 });
  const { content, ledger } = await readPublic(folder);
  const view = viewLedger(content, ledger);
  expect(view.head).toEqual({ lines: 2, hash: ledger.lines[1]!.hash });
  expect(
    view.years.map(({ year, lines }) => [
      year,
      lines.map(({ number, kindText, amount, changes }) => [number, kindText, amount, changes]),
    ]),
  ).toEqual([
    ['2027', [[2, 'Đính chính', '2 số liệu', [{ label: 'Chỉ tiêu đạt và vượt (chỉ tiêu)', old: '30', new: '31' }]]]],
    ['2026', [[1, 'Công bố', '2 số liệu', []]]],
  ]);
});

import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/corpus/check.ts';
import { publicContent } from '../../../src/domain/content.ts';
import { planRelease } from '../../../src/domain/release-plan.ts';
import { sealedLines } from '../../../src/domain/renames.ts';
import { listRedirects } from '../../../src/views/redirects.ts';
import { listRedirectPages } from '../../../src/outputs/redirect-pages.ts';
import { bulletinText, smallSite, today, writeFiles, type Files } from '../../fixtures/content-folder.ts';
import { problemsIn, sealFolder, writeSealed } from '../../fixtures/sealed-content.ts';

const figures = 'figures:\n  - { indicator: ho-ngheo, value: "1,97%" }';
const september = (fields: string) => bulletinText(fields).replace('2026-10', '2026-09').replace('05/11', '05/10');

async function move(folder: string, from: string, to: string, change = (text: string) => text): Promise<void> {
  const text = await readFile(join(folder, from), 'utf8');
  await rm(join(folder, from));
  await writeFiles(folder, { [to]: change(text) });
}

describe('a sealed bulletin that is renamed', () => {
  test('without a word is refused, and told what became of it', async () => {
    const folder = await writeSealed(figures);
    await move(folder, 'bulletins/xa-mau/2026-10.md', 'bulletins/xa-mau/2026-09.md', () => september(figures));
    expect((await problemsIn(folder)).filter((line) => line.startsWith('error'))).toEqual([
      'error sealed-bulletin-renamed ledger.jsonl:1:1 Bản tin “xa-mau/2026-10” đã công bố (dòng 1, ngày 21/11/2026) có lẽ đã đổi tên thành “xa-mau/2026-09”, nhưng địa chỉ cũ không dẫn về đâu. → Thêm vào bulletins/xa-mau/2026-09.md: formerIds: [xa-mau/2026-10]; hoặc lấy lại tên cũ.',
    ]);
  });

  test('with its former identity keeps its lines, and has nothing new to seal', async () => {
    const folder = await writeSealed(figures);
    await move(folder, 'bulletins/xa-mau/2026-10.md', 'bulletins/xa-mau/2026-09.md', () =>
      september(`formerIds: [xa-mau/2026-10]\n${figures}`),
    );
    const { content, ledger, problems } = await checkFolder(folder, today);
    expect(problems).toEqual([]);
    expect(planRelease(content!, ledger)).toEqual([]);
    expect(sealedLines(content!, ledger).get('xa-mau/2026-09')).toHaveLength(1);
  });

  test('and changed at once is refused as any changed figure', async () => {
    const folder = await writeSealed(figures);
    await move(folder, 'bulletins/xa-mau/2026-10.md', 'bulletins/xa-mau/2026-09.md', () =>
      september(`formerIds: [xa-mau/2026-10]\n${figures.replace('1,97', '1,96')}`),
    );
    expect((await problemsIn(folder)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'error sealed-figure-changed',
    ]);
  });
});

const commitment =
  '---\nkind: petition\ntitle: Đường ngập\nfield: construction\nreceived: 05/10/2026\norganization: xa-mau\nresponsible: Chủ tịch UBND xã\ndeadline: 30/11/2026\nhistory:\n  - { date: 05/10/2026, status: received }\n---\n';

async function renamedOrganization(): Promise<string> {
  const folder = await writeSealed(figures, { 'commitments/xa-mau/kn-2026-001.md': commitment } satisfies Files);
  const toNew = (text: string) => text.replace('organization: xa-mau', 'organization: xa-moi');
  await rename(join(folder, 'organizations/xa-mau.yaml'), join(folder, 'organizations/xa-moi.yaml'));
  await move(folder, 'bulletins/xa-mau/2026-10.md', 'bulletins/xa-moi/2026-10.md', toNew);
  await move(folder, 'commitments/xa-mau/kn-2026-001.md', 'commitments/xa-moi/kn-2026-001.md', toNew);
  return folder;
}

describe('an organization that is renamed', () => {
  test('without a word is refused for its sealed bulletins', async () => {
    const found = (await problemsIn(await renamedOrganization())).filter((line) => line.startsWith('error'));
    expect(found.map((line) => line.split(' ')[1])).toEqual(['sealed-bulletin-renamed']);
    expect(found[0]).toContain('Thêm vào bulletins/xa-moi/2026-10.md: formerIds: [xa-mau/2026-10]');
    expect(found[0]).toContain('organizations/xa-moi.yaml: formerIds: [xa-mau]');
  });

  test('with its former identity moves all of its addresses', async () => {
    const folder = await renamedOrganization();
    const file = join(folder, 'organizations/xa-moi.yaml');
    await writeFiles(folder, { 'organizations/xa-moi.yaml': `${await readFile(file, 'utf8')}formerIds: [xa-mau]\n` });
    const { content, ledger, problems } = await checkFolder(folder, today);
    expect(problems).toEqual([]);
    expect(planRelease(content!, ledger)).toEqual([]);
    const shown = publicContent(content!);
    expect(listRedirects(shown, ledger, today)).toEqual([
      { from: '/ban-tin/xa-mau/2026-10/', to: '/ban-tin/xa-moi/2026-10/' },
      { from: '/don-vi/xa-mau/', to: '/don-vi/xa-moi/' },
      { from: '/kien-nghi/xa-mau/', to: '/kien-nghi/xa-moi/' },
      { from: '/kien-nghi/xa-mau/kn-2026-001/', to: '/kien-nghi/xa-moi/kn-2026-001/' },
    ]);
    const [first] = listRedirectPages({ content: shown, ledger, asOf: today });
    expect(first!.path).toBe('/ban-tin/xa-mau/2026-10/index.html');
    expect(first!.render()).toContain('<meta http-equiv="refresh" content="0; url=/ban-tin/xa-moi/2026-10/">');
    expect(first!.render()).toContain('<link rel="canonical" href="https://example.vn/ban-tin/xa-moi/2026-10/">');
  });

  test('and corrected later is sealed under its new name, on top of the old one', async () => {
    const folder = await renamedOrganization();
    const file = join(folder, 'organizations/xa-moi.yaml');
    await writeFiles(folder, { 'organizations/xa-moi.yaml': `${await readFile(file, 'utf8')}formerIds: [xa-mau]\n` });
    const corrected = bulletinText(
      `${figures.replace('1,97', '1,95')}\ncorrections:\n  - { date: 21/11/2026, figure: figures.ho-ngheo, old: "1,97%", new: "1,95%", fault: Ghi nhầm., reason: Rà soát lại. }`,
    ).replace('organization: xa-mau', 'organization: xa-moi');
    await writeFiles(folder, { 'bulletins/xa-moi/2026-10.md': corrected });
    await sealFolder(folder);
    expect(await problemsIn(folder)).toEqual([]);
    const { content, ledger } = await checkFolder(folder, today);
    expect(ledger.lines.map(({ entry }) => [entry!.kind, entry!.bulletin])).toEqual([
      ['release', 'xa-mau/2026-10'],
      ['correction', 'xa-moi/2026-10'],
    ]);
    expect(listRedirects(publicContent(content!), ledger, today)).toContainEqual({
      from: '/ban-tin/xa-mau/2026-10/phien-ban/1/',
      to: '/ban-tin/xa-moi/2026-10/phien-ban/1/',
    });
  });
});

test('an indicator that is renamed keeps what was sealed of it', async () => {
  const folder = await writeSealed(figures);
  await writeFiles(folder, {
    'indicators/ti-le-ho-ngheo.yaml': `${String(smallSite['indicators/ho-ngheo.yaml'])}formerIds: [ho-ngheo]\n`,
    'bulletins/xa-mau/2026-10.md': bulletinText(figures.replace('ho-ngheo', 'ti-le-ho-ngheo')),
  });
  await rm(join(folder, 'indicators/ho-ngheo.yaml'));
  expect(await problemsIn(folder)).toEqual([]);
});

describe('a former identity', () => {
  const story = (more: string) =>
    `---\ntitle: Bài mẫu\nsummary: Cách làm.\nkind: practice\norganization: xa-mau\npublished: 06/11/2026\n${more}---\nẤp 3.\n`;

  test('that is in use, by another entry or by itself, is refused: nothing chains or loops', async () => {
    const folder = await writeSealed(figures, {
      'stories/moi.md': story('formerIds: [cu, moi]\n'),
      'stories/cu.md': story(''),
    });
    expect(await problemsIn(folder)).toEqual([
      'error former-id-in-use stories/moi.md:7:13 “cu” đang là mã của một mục khác, nên địa chỉ cũ không thể dẫn về đây. → Chỉ ghi mã cũ không còn tệp nào mang; bỏ mục này, hoặc đổi tên tệp kia.',
      'error former-id-in-use stories/moi.md:7:17 “moi” là mã hiện nay của chính mục này, không phải mã cũ. → Chỉ ghi mã cũ không còn tệp nào mang; bỏ mục này, hoặc đổi tên tệp kia.',
    ]);
  });

  test('of two entries is refused', async () => {
    const folder = await writeSealed(figures, {
      'stories/mot.md': story('formerIds: [cu]\n'),
      'stories/hai.md': story('formerIds: [cu]\n'),
    });
    expect(await problemsIn(folder)).toEqual([
      'error former-id-repeated stories/mot.md:7:13 Mã cũ “cu” đã được “hai” nhận; một địa chỉ chỉ dẫn được về một nơi. → Giữ “cu” ở một trong hai mục: “hai” hoặc “mot”.',
    ]);
  });
});

test('a bulletin that is gone without a trace is still refused as removed', async () => {
  const folder = await writeSealed(figures);
  await rm(join(folder, 'bulletins'), { recursive: true });
  expect((await problemsIn(folder)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'error sealed-bulletin-removed',
  ]);
});

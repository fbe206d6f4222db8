import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulletinText, writeFiles } from '../fixtures/content-folder.ts';
import { bulletinFile, rewriteBulletin, sealFolder, writeSealedFolder } from '../fixtures/sealed-content.ts';
import { buildSite } from './build-site.ts';
import { listFiles } from './folder-digest.ts';

const figures = (met: number) => `targets: { total: 34, met: ${met} }`;
const correction =
  'corrections:\n  - { date: 21/11/2026, figure: targets.met, old: 30, new: 31, fault: Ghi nhầm., reason: Cộng sót một chỉ tiêu. }';
const withdrawn = 'bulletins/xa-mau/2026-09.md';

let folder: string;
let content: string;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const textOf = (file: string) =>
  read(file)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** A site with one bulletin corrected and one withdrawn, both sealed at every step. */
beforeAll(async () => {
  const september = (fields: string) => bulletinText(fields).replace('2026-10', '2026-09').replace('05/11', '05/10');
  content = await writeSealedFolder({
    [bulletinFile]: bulletinText(figures(30)),
    [withdrawn]: september('targets: { total: 34, met: 29 }'),
  });
  await rewriteBulletin(content, `${figures(31)}\n${correction}`);
  await writeFiles(content, {
    [withdrawn]: september('status: withdrawn\nwithdrawal: { date: 21/11/2026, reason: Nguồn bị rút lại. }'),
  });
  await sealFolder(content);
  const built = await buildSite({ MINHBACH_CONTENT: content });
  expect(built.stderr).toBe('');
  folder = built.folder;
});
afterAll(() => Promise.all([content, dirname(folder)].map((one) => rm(one, { recursive: true, force: true }))));

test('the published ledger is that of the content, byte for byte', () => {
  expect(read('so-cong-bo/ledger.jsonl')).toBe(readFileSync(join(content, 'ledger.jsonl'), 'utf8'));
});

test('the page of the ledger lists every line and the hash of the last one', () => {
  const html = read('so-cong-bo/index.html');
  expect([...html.matchAll(/id="dong-(\d)"/g)].map((match) => match[1])).toEqual(['4', '3', '2', '1']);
  expect(html).toContain(/"hash":"([0-9a-f]{64})"/.exec(readFileSync(join(content, '.ledger-head'), 'utf8'))![1]!);
});

test('its script is a file of this site of at most 2 KB', () => {
  const scripts = [...read('so-cong-bo/index.html').matchAll(/<script\b((?![^>]*ld\+json)[^>]*)>([^<]*)<\/script>/g)];
  // The preferences script alone stands in the page, since it must run before the page is painted.
  const external = scripts.filter(([, , inline]) => inline!.trim() === '');
  expect(scripts.length - external.length).toBeLessThanOrEqual(1);
  const sources = external.map(([, attributes]) => /src="(\/[^"]+)"/.exec(attributes!)![1]!);
  const verifying = sources.filter((source) => read(source.slice(1)).includes('SHA-256'));
  expect(verifying).toHaveLength(1);
  expect(Buffer.byteLength(read(verifying[0]!.slice(1)))).toBeLessThanOrEqual(2048);
});

describe('a corrected bulletin', () => {
  const page = 'ban-tin/xa-mau/2026-10/index.html';
  const earlier = 'ban-tin/xa-mau/2026-10/phien-ban/1/index.html';

  test('says at its top what was wrong, what is right and why', () => {
    const text = textOf(page);
    expect(text).toMatch(
      /Ngày 21\/11\/2026, đính chính “Chỉ tiêu đạt và vượt.*?”: đã công bố 30 , nay là 31 \. Ghi nhầm\. Cộng sót một chỉ tiêu\./,
    );
    expect(text.indexOf('đã công bố 30')).toBeLessThan(text.indexOf('Số liệu nổi bật'));
  });

  test('keeps its earlier version at an address of its own, out of search engines', () => {
    const html = read(earlier);
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<link rel="canonical" href="https://example.vn/ban-tin/xa-mau/2026-10/"');
    expect(textOf(earlier)).toMatch(/Chỉ tiêu đạt và vượt \(chỉ tiêu\) 30 nay là 31/);
    expect(read(page)).toContain('href="/ban-tin/xa-mau/2026-10/phien-ban/1/"');
  });
});

test('a withdrawn bulletin keeps its address and shows when and why, and no figure of it is left anywhere else', () => {
  const page = 'ban-tin/xa-mau/2026-09/index.html';
  expect(textOf(page)).toMatch(/đã được thu hồi ngày 21 tháng 11 năm 2026 \. Lý do: Nguồn bị rút lại\./);
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html')))
    expect(textOf(file)).not.toMatch(/(?<![\d./])29(?![\d./])/);
  expect(textOf('ban-tin/index.html')).not.toContain('tháng 9');
  expect(existsSync(join(folder, 'ban-tin/xa-mau/2026-09/phien-ban'))).toBe(false);
});

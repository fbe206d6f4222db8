import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../build/build-site.ts';
import { bulletinText } from '../fixtures/content-folder.ts';
import { bulletinFile, rewriteBulletin, sealFolder, writeSealedFolder } from '../fixtures/sealed-content.ts';
import { launchBrowser } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let ledger: string;
let folders: string[];

beforeAll(async () => {
  const content = await writeSealedFolder({
    [bulletinFile]: bulletinText('targets: { total: 34, met: 30 }'),
    'bulletins/xa-mau/2026-09.md': bulletinText('targets: { total: 34 }')
      .replace('2026-10', '2026-09')
      .replace('05/11', '05/10'),
  });
  await rewriteBulletin(
    content,
    'targets: { total: 34, met: 31 }\ncorrections: [{ date: 21/11/2026, figure: targets.met, old: 30, new: 31, fault: Sai., reason: Nhầm. }]',
  );
  await sealFolder(content);
  const { folder, stderr } = await buildSite({ MINHBACH_CONTENT: content });
  expect(stderr).toBe('');
  folders = [content, dirname(folder)];
  ledger = readFileSync(join(folder, 'so-cong-bo/ledger.jsonl'), 'utf8');
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

async function withPage<Result>(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What the button says of a ledger of these lines, which the server is made to give. */
const verdictOn = (text: string | undefined) =>
  withPage({}, async (page) => {
    if (text !== undefined) await page.route('**/ledger.jsonl', (route) => route.fulfill({ body: text }));
    await page.goto('/so-cong-bo/');
    await page.getByRole('button', { name: /Kiểm tra sổ/ }).click();
    const status = page.getByRole('status').filter({ hasText: /^(?!Đang)./ });
    return status.innerText();
  });

test('the button says that a sound ledger holds', async () => {
  expect(await verdictOn(undefined)).toMatch(/^Sổ nguyên vẹn: máy này vừa tính lại cả 3 dòng/);
});

describe('the button names the first line that does not hold', () => {
  const change = (alter: (lines: string[]) => string[]) =>
    alter(ledger.trimEnd().split('\n'))
      .map((line) => `${line}\n`)
      .join('');
  test.each([
    [
      'a changed figure',
      (lines: string[]) => lines.with(1, lines[1]!.replace('"30"', '"31"')),
      /^Sổ bị đứt ở dòng 2: số liệu/,
    ],
    [
      'a changed day',
      (lines: string[]) => lines.with(1, lines[1]!.replace('2026-11-21', '2026-11-20')),
      /^Sổ bị đứt ở dòng 3: .*dòng trước/,
    ],
    [
      'a changed last line',
      (lines: string[]) => lines.with(2, lines[2]!.replace('2026-11-21', '2026-11-20')),
      /^Sổ bị đứt ở dòng cuối \(3\)/,
    ],
    ['a removed line', (lines: string[]) => lines.toSpliced(1, 1), /^Sổ bị đứt ở dòng 2: số thứ tự/],
    ['a removed last line', (lines: string[]) => lines.slice(0, 2), /^Sổ bị đứt ở dòng cuối \(2\)/],
    [
      'two lines that changed places',
      (lines: string[]) => [lines[1]!, lines[0]!, lines[2]!],
      /^Sổ bị đứt ở dòng 1: số thứ tự/,
    ],
    ['a line that is no JSON', (lines: string[]) => lines.with(0, 'rác'), /^Sổ bị đứt ở dòng 1: không đọc được/],
  ])('%s', async (_, alter, told) => {
    expect(await verdictOn(change(alter))).toMatch(told);
  });
});

test('a ledger that cannot be had is not said to be broken', async () => {
  const told = await withPage({}, async (page) => {
    await page.route('**/ledger.jsonl', (route) => route.fulfill({ status: 503 }));
    await page.goto('/so-cong-bo/');
    await page.getByRole('button').click();
    return page.getByRole('status').filter({ hasText: 'Chưa kiểm tra được' }).innerText();
  });
  expect(told).toMatch(/không tải được sổ/);
});

test('without scripts there is no button, and everything else is there', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/so-cong-bo/');
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain('sha256sum');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(['/so-cong-bo/', '/ban-tin/xa-mau/2026-10/', '/ban-tin/xa-mau/2026-10/phien-ban/1/'])(
    '%s has no accessibility violations and no horizontal scrolling at 320 px',
    async (path) => {
      await withPage({ colorScheme, viewport: { width: 320, height: 640 } }, async (page) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      });
    },
  );
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';
import { finishSentence, pretendVoices, said } from './voices.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('sampleSite'))]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

async function openWithVoices(languages: readonly string[]): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await pretendVoices(page, languages);
  await page.goto('/ban-tin/xa-mau/2026-10/');
  return page;
}

test('where the device has no Vietnamese voice, nothing is offered', async () => {
  const page = await openWithVoices(['en-US']);
  await expect(page.locator('.listen').isHidden()).resolves.toBe(true);
  await page.context().close();
});

test('a bulletin is read sentence by sentence, paused, continued and stopped with the keyboard', async () => {
  const page = await openWithVoices(['en-US', 'vi-VN']);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const play = page.locator('.listen button').first();
  const status = page.locator('.listen [role=status]');
  expect(await play.innerText()).toBe('Nghe');

  await play.focus();
  await page.keyboard.press('Enter');
  await status.filter({ hasText: 'Đang đọc.' }).waitFor();
  expect(requests.map((url) => new URL(url).pathname)).toEqual(['/ban-tin/xa-mau/2026-10/phat-thanh.txt']);
  expect(await said(page)).toEqual(['Kính thưa toàn thể bà con.']);
  await finishSentence(page);
  expect((await said(page)).at(-1)).toMatch(/^Sau đây là bản tin tháng mười/u);

  await page.keyboard.press('Space');
  await status.filter({ hasText: 'Đã tạm dừng.' }).waitFor();
  expect(await play.textContent()).toBe('Nghe tiếp');
  await page.keyboard.press('Enter');
  await status.filter({ hasText: 'Đang đọc.' }).waitFor();
  expect((await said(page)).at(-1)).toMatch(/^Sau đây là bản tin tháng mười/u);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await status.filter({ hasText: 'Đã dừng.' }).waitFor();
  expect(await play.evaluate((button) => document.activeElement === button)).toBe(true);
  expect(requests).toHaveLength(1);
  await page.context().close();
});

test('says so where the script cannot be loaded, and can be tried again', async () => {
  const page = await openWithVoices(['vi-VN']);
  await page.route('**/phat-thanh.txt', (route) => route.fulfill({ status: 503 }));
  const play = page.locator('.listen button').first();
  await play.click();
  await page.locator('.listen [role=status]').filter({ hasText: 'Xin thử lại' }).waitFor();
  await page.unroute('**/phat-thanh.txt');
  await play.click();
  await page.locator('.listen [role=status]').filter({ hasText: 'Đang đọc.' }).waitFor();
  await page.context().close();
});

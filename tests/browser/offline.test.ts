import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('sampleSite'), {})]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

/** A reader whose first page is `path`, once everything is kept that will be. */
async function arrive(path: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: site.address });
  const page = await context.newPage();
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => countKept(page, path)).toBeGreaterThan(0);
  return { context, page };
}

/** Copies of a page on the device. */
const countKept = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(caches_.map((cache) => cache.match(address)))).filter(Boolean).length;
  }, path);

test('what was read is shown without a network, with the day it was kept; what was not leads to what is', async () => {
  const { context, page } = await arrive('/ban-tin/xa-mau/2025-03/');
  await page.goto('/don-vi/xa-mau/');
  expect(await page.locator('.stored').count()).toBe(0);
  await expect.poll(() => countKept(page, '/don-vi/xa-mau/')).toBe(1);
  await context.setOffline(true);

  for (const path of ['/ban-tin/xa-mau/2025-03/', '/don-vi/xa-mau/']) {
    await page.goto(path);
    expect(await page.locator('.stored').innerText()).toMatch(
      /^Bạn đang xem bản đã lưu ngày \d\d\/\d\d\/\d{4} lúc \d\d:\d\d vì chưa tải được trang từ mạng\./,
    );
    const family = await page.evaluate(async () => {
      await document.fonts.ready;
      return [
        getComputedStyle(document.body).fontFamily,
        [...document.fonts].some(({ status }) => status === 'loaded'),
      ];
    });
    expect(family).toEqual([expect.stringContaining('Be Vietnam Pro'), true]);
  }

  await page.goto('/ban-tin/xa-mau/2025-04/');
  expect(await page.locator('h1').innerText()).toBe('Chưa có mạng');
  const kept = page.locator('#da-luu a');
  expect(await kept.first().innerText()).toContain('xã Mẫu');
  await page.getByRole('link', { name: 'Bản tin tháng 3 năm 2025' }).click();
  expect(await page.locator('.stored').count()).toBe(1);
  await context.close();
});

test('the newest bulletins and the home page are kept in advance', async () => {
  const { context, page } = await arrive('/van-ban/');
  await context.setOffline(true);
  for (const path of ['/', '/ban-tin/xa-mau/2026-10/?nguon=zalo']) {
    await page.goto(path);
    expect(await page.locator('.stored').count()).toBe(1);
  }
  await context.close();
});

test('where the site forbids to keep its pages, none is kept', async () => {
  const preview = await serveFolder(inject('sampleSite'));
  const context = await browser.newContext({ baseURL: preview.address });
  const page = await context.newPage();
  await page.goto('/don-vi/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/van-ban/');
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => path.endsWith('/'))).toEqual(['/ngoai-tuyen/']);
  await context.close();
  preview.stop();
});

test('pages come from the network while there is one, and only a new release takes the old one away', async () => {
  const { context, page } = await arrive('/');
  await page.evaluate(async () => {
    const old = await caches.open('minh-bach / cu');
    await old.put('/', new Response('cũ', { headers: { 'content-type': 'text/html' } }));
    await caches.open('cua-trang-khac');
    const registration = await navigator.serviceWorker.ready;
    await registration.unregister();
  });
  await page.goto('/');
  expect(await page.locator('.stored').count()).toBe(0);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('minh-bach / cu');
  expect(await page.evaluate(() => caches.keys())).toContain('cua-trang-khac');
  await context.close();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Site } from '../../src/domain/site.ts';
import { headersFor } from '../../src/outputs/server/header-rules.ts';
import { launchBrowser } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';
import { finishSentence, pretendVoices, said } from './voices.ts';

/*
 * The site as readers get it, under the very headers that the shipped configurations send. That nginx and Caddy send exactly these
 * is tested with them.
 */
const published = { address: 'https://minhbach.example/' } as Site;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const setHeaders = (response: { setHeader: (name: string, value: string) => void }, path: string) => {
    for (const [name, value] of Object.entries(headersFor(published, path))) response.setHeader(name, value);
  };
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('sampleSite'), { setHeaders })]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

/** What the policy stopped while a reader did something, and all that went wrong. */
async function complaints(
  look: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<string[]> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  const told: string[] = [];
  await context.exposeFunction('tellViolation', (text: string) => told.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as never as { tellViolation: (text: string) => void }).tellViolation(
        `${location.pathname}: ${effectiveDirective} ${blockedURI}`,
      );
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  context.on('weberror', (error) => told.push(error.error().message));
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
  return told;
}

/** Fonts and pictures of a page that have been loaded. */
const loaded = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    return {
      fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
      broken: pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
    };
  });

test.each([
  '/',
  '/ban-tin/xa-mau/2026-10/',
  '/ban-tin/xa-mau/2026-10/niem-yet/',
  '/guong-dien-hinh/giong-rieng-giam-ngheo/',
  '/kien-nghi/xa-mau/vd-2025-01/',
  '/nhung/kien-nghi/xa-mau/ck-2026-01/',
  '/huong-dan/loi/',
])('%s comes with its style, fonts and pictures', async (path) => {
  const look = async (page: Page) => {
    await page.goto(path);
    const { fonts, broken } = await loaded(page);
    expect(fonts).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  };
  expect(await complaints(look)).toEqual([]);
});

test('a bulletin is cited, unfolded and heard', async () => {
  const look = async (page: Page) => {
    await pretendVoices(page, ['vi-VN']);
    await page.goto('/ban-tin/xa-mau/2026-10/');
    await page.getByRole('button', { name: 'Mở hết các mục' }).click();
    expect(await page.locator('.folded:not([open])').count()).toBe(0);
    await page.getByRole('button', { name: 'Chép câu trích dẫn' }).click();
    await page.getByText('Đã chép.').waitFor();
    await page.locator('.listen button').first().click();
    await page.locator('.listen [role=status]').filter({ hasText: 'Đang đọc.' }).waitFor();
    await finishSentence(page);
    expect(await said(page)).toHaveLength(2);
  };
  expect(await complaints(look, { permissions: ['clipboard-read', 'clipboard-write'] })).toEqual([]);
});

test('what is looked for from the home page is found', async () => {
  const look = async (page: Page) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox', { name: 'Từ cần tìm' }).fill('hòa giải');
    await page.keyboard.press('Enter');
    await page.locator('.search-results mark').first().waitFor();
    expect(await page.locator('.search-count').innerText()).toMatch(/^Tìm thấy \d+ trang/);
  };
  expect(await complaints(look)).toEqual([]);
});

test('a choice of colours is there before anything is painted', async () => {
  const look = async (page: Page) => {
    await page.goto('/');
    await page.locator('.preferences summary').click();
    await page.getByLabel('Tối').check();
    await page.goto('/don-vi/');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  };
  expect(await complaints(look, { colorScheme: 'light' })).toEqual([]);
});

test('the ledger is verified on the device of the reader', async () => {
  const look = async (page: Page) => {
    await page.goto('/so-cong-bo/');
    await page.getByRole('button', { name: /Kiểm tra sổ/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /^Sổ nguyên vẹn/ })
      .waitFor();
  };
  expect(await complaints(look)).toEqual([]);
});

test('what was read is there without a network', async () => {
  const look = async (page: Page) => {
    await page.goto('/don-vi/xa-mau/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    const isKept = () => page.evaluate(async () => Boolean(await caches.match(location.href)));
    await expect.poll(isKept).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('.stored').count()).toBe(1);
    expect((await loaded(page)).fonts).toBeGreaterThan(0);
  };
  expect(await complaints(look)).toEqual([]);
});

test('what is smuggled into a page is stopped, and told', async () => {
  const look = async (page: Page) => {
    await page.goto('/ban-tin/xa-mau/2026-10/');
    const isRun = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.smuggled = true';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
      await fetch('https://example.com/').catch(() => undefined);
      return 'smuggled' in window;
    });
    expect(isRun).toBe(false);
  };
  const told = await complaints(look);
  for (const directive of ['script-src-elem inline', 'style-src-attr inline', 'connect-src https://example.com/'])
    expect(told).toContain(`/ban-tin/xa-mau/2026-10/: ${directive}`);
});

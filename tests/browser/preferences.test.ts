import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('sampleSite'))]);
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

async function withPage(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

test('colours and size of the text are chosen with the keyboard, at once and for every page', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto('/');
    const light = await paper(page);
    await page.locator('.preferences summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.getByLabel('Theo máy').evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Tối').isChecked()).toBe(true);
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByLabel('Lớn nhất').isChecked()).toBe(true);
    expect(await textSize(page)).toBe(25.6);
    await page.keyboard.press('Escape');
    expect(await page.locator('.preferences').getAttribute('open')).toBeNull();
    expect(await page.locator('.preferences summary').evaluate((one) => one === document.activeElement)).toBe(true);

    await page.goto('/don-vi/');
    expect([await paper(page), await textSize(page)]).toEqual([dark, 25.6]);
    expect(await page.getByLabel('Tối').isChecked()).toBe(true);

    await page.locator('.preferences summary').click();
    await page.getByLabel('Theo máy').check();
    expect(await paper(page)).toBe(light);
    await page.reload();
    expect([await paper(page), await textSize(page)]).toEqual([light, 25.6]);
  });
});

test('a choice is there before anything is painted, and moves nothing', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('minh-bach-theme', 'dark'));
    // Without its deferred scripts a page looks as it does at its first paint.
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.locator('.preferences summary').isVisible()).toBe(true);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 200);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

test('high contrast is pure black and white, by choice and by the device', async () => {
  await withPage({ colorScheme: 'dark', contrast: 'more' }, async (page) => {
    await page.goto('/');
    expect(await paper(page)).toBe('rgb(0, 0, 0)');
  });
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.goto('/');
    await page.locator('.preferences summary').click();
    await page.getByLabel('Tương phản cao').check();
    expect(await paper(page)).toBe('rgb(255, 255, 255)');
  });
});

test('a device that keeps nothing still shows the page, and holds the choice for it', async () => {
  await withPage({ colorScheme: 'light' }, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/');
    const light = await paper(page);
    await page.locator('.preferences summary').click();
    await page.getByLabel('Tối').check();
    expect(await paper(page)).not.toBe(light);
    expect(errors).toEqual([]);
  });
});

test('without scripts there is no control that could not work', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    expect(await page.locator('.preferences').isVisible()).toBe(false);
  });
});

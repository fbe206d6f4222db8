import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
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

const templates = [
  '/',
  '/ban-tin/',
  '/ban-tin/giong-rieng/2015-2020/',
  '/ban-tin/krong-no/2018-01--2021-06/',
  '/don-vi/',
  '/don-vi/giong-rieng/',
  '/chi-tieu/',
  '/chi-tieu/ho-ngheo/',
  '/guong-dien-hinh/',
  '/guong-dien-hinh/giong-rieng-giam-ngheo/',
  '/van-ban/',
  '/van-ban/04-nq-tw/',
  '/ban-tin/xa-mau/2026-10/',
  '/ban-tin/xa-mau/2025-08/',
  '/don-vi/xa-mau/dien-bien/phan-anh-kien-nghi-cua-nguoi-dan/',
  '/kien-nghi/',
  '/kien-nghi/xa-mau/vd-2025-01/',
  '/lich-cong-bo/',
  '/lich/',
  '/huong-dan/loi/',
  '/gioi-thieu/',
  '/tim-kiem/',
  '/tim-kiem/?q=giai+trinh',
  '/404.html',
];

/** Pages that between them hold every component, for what differs between colour schemes; of a long list only its beginning. */
const colourful = [
  ['/', 'body'],
  ['/ban-tin/xa-mau/2026-10/', 'body'],
  ['/kien-nghi/xa-mau/vd-2025-01/', 'body'],
  ['/lich-cong-bo/', 'body'],
  ['/huong-dan/loi/', 'main section:first-of-type'],
] as const;

test('a reader finds a bulletin from the home page and reads its figures', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /Giồng Riềng/ })
      .first()
      .click();
    if (!page.url().includes('/ban-tin/')) await page.locator('main a[href*="/ban-tin/"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/ban-tin/giong-rieng/2015-2020/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Giồng Riềng');
    expect(await page.locator('main').innerText()).toContain('31/34');
  });
});

test('an address into a folded part opens it, and one button opens all', async () => {
  await withPage({}, async (page) => {
    await page.goto('/ban-tin/xa-mau/2026-10/#sinh-hoat-chi-bo');
    await page.locator('#sinh-hoat-chi-bo').waitFor();
    const open = () => page.locator('.folded[open] h2').allInnerTexts();
    expect(await open()).toEqual(['Sinh hoạt chi bộ']);
    await page.goto('/ban-tin/xa-mau/2026-10/#petitions-pending');
    expect(await page.locator('#petitions-pending').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Mở hết các mục' }).click();
    expect(await page.locator('.folded:not([open])').count()).toBe(0);
  });
});

test('what is folded is printed open', async () => {
  await withPage({}, async (page) => {
    await page.goto('/ban-tin/xa-mau/2026-10/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#petitions-pending').isVisible()).toBe(true);
    expect(await page.locator('.preferences').isVisible()).toBe(false);
  });
});

test('a reader copies the citation of a bulletin, and its address leads to the networks without asking them', async () => {
  await withPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto('/ban-tin/xa-mau/2026-10/');
    await page.getByRole('button', { name: 'Chép câu trích dẫn' }).click();
    await page.getByText('Đã chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Đảng bộ và chính quyền xã Mẫu. Bản tin tháng 10 năm 2026, công bố ngày 05/11/2026, sửa lần cuối ngày 21/11/2026. Minh Bạch. https://minhbach.example/ban-tin/xa-mau/2026-10/',
    );
    const shared = encodeURIComponent('https://minhbach.example/ban-tin/xa-mau/2026-10/');
    for (const network of ['Zalo', 'Facebook'])
      expect(await page.getByRole('link', { name: network }).getAttribute('href')).toContain(shared);
  });
});

test('nothing but the site itself is asked for', async () => {
  await withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of templates) await page.goto(path);
    expect(asked.filter((address) => !address.startsWith(site.address))).toEqual([]);
  });
});

/** Opens all that is folded, so that it is looked at too. */
function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
}

async function describeFaults(page: Page, part: string, rules?: string[]): Promise<string[]> {
  // No page has frames, and nothing but the faults is looked at: without both, axe takes half the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .include(part);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test.each(templates)('%s has no accessibility faults, and scrolls in one direction alone', async (path) => {
  await withPage({ colorScheme: 'light', viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(path);
    await openFolds(page);
    expect(await describeFaults(page, 'html')).toEqual([]);
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(['320 px, 200 %', await overflow(page)]).toEqual(['320 px, 200 %', 0]);
  });
});

test.each(colourful)('%s can be read in dark and in high contrast', async (path, part) => {
  await withPage({ colorScheme: 'dark', viewport: { width: 768, height: 640 } }, async (page) => {
    await page.goto(path);
    await openFolds(page);
    expect(await describeFaults(page, part, ['color-contrast'])).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme, contrast: 'more' });
      expect([scheme, await describeFaults(page, part, ['color-contrast'])]).toEqual([scheme, []]);
    }
  });
});

test('the keyboard alone leads past the menu, through it, and across a wide table', async () => {
  await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const pressTabUntil = async (text: string) => {
      for (let presses = 0; presses < 20 && (await focused()) !== text; presses++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(text);
    };
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('noi-dung');

    await page.goto('/');
    await pressTabUntil('Kiến nghị');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kien-nghi/');

    await page.goto('/don-vi/xa-mau/dien-bien/phan-anh-kien-nghi-cua-nguoi-dan/');
    await openFolds(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const table = page.locator('.table-scroll').first();
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  });
});

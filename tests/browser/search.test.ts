import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
  look: (page: Page) => Promise<Result>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Result> {
  const context = await browser.newContext({ baseURL: site.address, ...options });
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Waits until the answer to a search is there, and gives the titles shown and what is said of their number. */
async function readAnswer(page: Page): Promise<{ titles: string[]; said: string }> {
  await page.locator('.search:not([aria-busy]) .search-count:not(:empty)').waitFor();
  return {
    titles: await page.locator('.search-results h2').allInnerTexts(),
    said: await page.locator('.search-count').innerText(),
  };
}

const marksOf = async (page: Page) =>
  (await page.locator('.search-results mark').allInnerTexts()).map((text) => text.toLowerCase());

test('words are found without diacritics, in capitals, without đ, with the tone mark on either letter, in NFC and NFD', async () => {
  await withPage(async (page) => {
    await page.goto('/tim-kiem/');
    const ask = async (query: string) => {
      await page.getByRole('searchbox').fill(query);
      await page.getByRole('searchbox').press('Enter');
      return { ...(await readAnswer(page)), marks: await marksOf(page) };
    };
    const plain = await ask('giai trinh');
    expect(plain.titles[0]).toMatch(/^Bản tin/);
    expect(plain.marks).toContain('giải trình');
    const capitals = await ask('GIẢI TRÌNH');
    expect(capitals.titles[0]).toBe(plain.titles[0]);
    expect(capitals.marks).toContain('giải trình');
    for (const query of ['giải trình', 'GIẢI TRÌNH'.normalize('NFD'), 'giải trình'.normalize('NFD')])
      expect((await ask(query)).titles).toEqual(capitals.titles);

    const road = await ask('đuong');
    expect(road.titles.length).toBeGreaterThan(0);
    expect(new Set(road.marks)).toEqual(new Set(['đường']));
    expect((await ask('duong')).marks).toContain('đường');

    const mediation = await ask('hoà giải');
    expect(mediation.marks).toContain('hòa giải');
    for (const query of ['hòa giải', 'hoà giải'.normalize('NFD'), 'hòa giải'.normalize('NFD')])
      expect((await ask(query)).titles).toEqual(mediation.titles);

    const phrase = await ask('"ho ngheo"');
    expect(new Set(phrase.marks)).toEqual(new Set(['hộ nghèo']));
  });
});

test('the address carries the query and what it is narrowed to, and the way back restores both', async () => {
  await withPage(async (page) => {
    await page.goto('/tim-kiem/?q=kiến+nghị&loai=ban-tin&nam=2026');
    const all = await readAnswer(page);
    expect(all.said).toMatch(/^Tìm thấy \d+ trang có “kiến nghị” trong phạm vi đã chọn\.$/);
    expect(await page.getByLabel('Loại').inputValue()).toBe('ban-tin');
    expect(await page.locator('.search-about').allInnerTexts()).toEqual(
      all.titles.map(() => expect.stringMatching(/^Bản tin · .*năm 2026 · |^Bản tin · Nhiệm kỳ/)),
    );
    await page.getByLabel('Đơn vị').selectOption({ label: 'Đảng bộ huyện Giồng Riềng' });
    expect((await readAnswer(page)).said).toBe('Chưa có trang nào có “kiến nghị” trong phạm vi đã chọn.');
    expect(await page.locator('.search-help').isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.toString()).toBe(
      new URLSearchParams({ q: 'kiến nghị', loai: 'ban-tin', 'don-vi': 'giong-rieng', nam: '2026' }).toString(),
    );
    await page.goBack();
    expect(await readAnswer(page)).toEqual(all);
    expect(await page.getByLabel('Đơn vị').inputValue()).toBe('');
  });
});

test('what is chosen without words lists everything of it, the newest first', async () => {
  await withPage(async (page) => {
    await page.goto('/tim-kiem/?loai=ban-tin&don-vi=xa-mau');
    const { titles, said } = await readAnswer(page);
    expect(said).toMatch(/^Tìm thấy \d+ trang trong phạm vi đã chọn\.$/);
    expect(titles[0]).toBe('Bản tin tháng 10 năm 2026');
    await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
    await page.locator('.search-results li:nth-child(11) a:focus').waitFor();
  });
});

test('arrow keys lead through the results and back to the field, and Enter opens one', async () => {
  await withPage(async (page) => {
    await page.goto('/tim-kiem/?q=%22hộ+nghèo%22');
    const { titles } = await readAnswer(page);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(titles.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/tim-kiem/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(titles[0]);
  });
});

test('a mistyped word brings a suggestion that finds something', async () => {
  await withPage(async (page) => {
    await page.goto('/tim-kiem/?q=giảii+trình');
    expect((await readAnswer(page)).said).toBe('Chưa có trang nào có “giảii trình”. Có phải bạn muốn tìm giải trình?');
    await page.getByRole('link', { name: 'giải trình', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'giải trình');
    expect((await readAnswer(page)).titles.length).toBeGreaterThan(0);
  });
});

describe('bytes', () => {
  /** What a server that compresses sends: the pieces of the index are compressed as they are. */
  const sent = (path: string, body: Buffer) =>
    /\.(?:pf_\w+|pagefind|woff2|png)$/.test(path) ? body.length : brotliCompressSync(body).length;

  test.each(['giai trinh', 'duong', 'quí 3', '"hộ nghèo"'])(
    'the first result for %s is there after at most 350 KB',
    async (query) => {
      await withPage(async (page) => {
        const sizes = new Map<string, number>();
        page.on('requestfinished', async (request) => {
          const path = new URL(request.url()).pathname;
          sizes.set(path, sent(path, await (await request.response())!.body()));
        });
        await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
        await readAnswer(page);
        const fragments = [...sizes].filter(([path]) => path.endsWith('.pf_fragment')).map(([, size]) => size);
        const others = [...sizes].filter(([path]) => !path.endsWith('.pf_fragment')).map(([, size]) => size);
        expect(fragments.length).toBeGreaterThan(0);
        const total = others.reduce((sum, size) => sum + size, 0) + Math.max(...fragments);
        expect(total).toBeLessThanOrEqual(350 * 1024);
      });
    },
  );

  test('nothing of the search is fetched before something is looked for', async () => {
    await withPage(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      for (const path of ['/', '/ban-tin/xa-mau/2026-10/', '/tim-kiem/'])
        await page.goto(path, { waitUntil: 'networkidle' });
      expect(asked.filter((path) => path.startsWith('/tim-kiem/chi-muc/'))).toEqual([]);
      await page.goto('/');
      expect(await page.locator('script[src*=earch]').count()).toBe(0);
    });
  });
});

test('the form of the home page leads to the answer, by the keyboard alone', async () => {
  await withPage(async (page) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('searchbox', { name: 'Từ cần tìm' }).fill('hòa giải');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/tim-kiem/');
    expect((await readAnswer(page)).said).toMatch(/^Tìm thấy \d+ trang có “hòa giải”\.$/);
  });
});

test('without scripts the page says so and leads to the lists', async () => {
  await withPage(
    async (page) => {
      await page.goto('/tim-kiem/?q=giải+trình');
      expect(await page.locator('main').innerText()).toContain('đang tắt JavaScript');
      await page.getByRole('main').getByRole('link', { name: 'Bản tin theo năm' }).click();
      expect(new URL(page.url()).pathname).toBe('/ban-tin/');
    },
    { javaScriptEnabled: false },
  );
});

test('where the index cannot be fetched the page says so, and the next search tries again', async () => {
  await withPage(async (page) => {
    await page.route('**/muc-luc.json', (route) => route.abort());
    await page.goto('/tim-kiem/?q=giải+trình');
    expect((await readAnswer(page)).said).toMatch(/^Chưa tìm được/);
    await page.unroute('**/muc-luc.json');
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    expect((await readAnswer(page)).said).toMatch(/^Tìm thấy/);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printNotices } from '../../src/cli/print-notices.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { publicContent, type Content } from '../../src/domain/content.ts';
import { launchBrowser } from './chromium.ts';
import { readPdf, type PdfContent } from './pdf-text.ts';
import { serveFolder } from './serve-folder.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let folder: string;
let content: Content;
const notices = ['mttq-xa-mau/2026-6t', 'xa-mau/2025', 'giong-rieng/2015-2020'];
const printed = new Map<string, PdfContent>();

async function print(to: string, ids: readonly string[]): Promise<void> {
  const printing = { site: content.site, siteFolder: inject('sampleSite'), to: join(folder, to) };
  await printNotices(
    ids.map((id) => content.bulletins.get(id)!),
    printing,
    () => undefined,
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notices-'));
  const loaded = await loadCorpus(join(import.meta.dirname, '../../content'));
  content = publicContent(loaded.content!);
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(inject('sampleSite'))]);
  await print('first', notices);
  for (const id of notices) printed.set(id, await readPdf(await readFile(join(folder, 'first', `${id}.pdf`))));
});
afterAll(async () => {
  await browser.close();
  site.stop();
  await rm(folder, { recursive: true });
});

const squeeze = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, '').toLowerCase();

describe('a notice printed to PDF', () => {
  test.each(notices)('%s is a tagged document in Vietnamese of one to six sheets', (id) => {
    const { pages, title, language, marked } = printed.get(id)!;
    expect(pages.length).toBeGreaterThanOrEqual(1);
    expect(pages.length).toBeLessThanOrEqual(6);
    expect(pages.every(({ tagged }) => tagged)).toBe(true);
    expect({ marked, language }).toEqual({ marked: true, language: 'vi' });
    expect(title).toMatch(/^Bản niêm yết: /u);
  });

  test.each(notices)('%s can be read back whole, every figure and mark of it', async (id) => {
    const page = await browser.newPage({ baseURL: site.address });
    await page.goto(`/ban-tin/${id}/niem-yet/`);
    const cells = await page.locator('main td, main tbody th, main h2, main li, .summary').allTextContents();
    await page.close();
    expect(cells.length).toBeGreaterThan(15);
    const text = squeeze(
      printed
        .get(id)!
        .pages.map((one) => one.text)
        .join(' '),
    );
    expect(cells.filter((cell) => !text.includes(squeeze(cell)))).toEqual([]);
  });

  test.each(notices)('%s has nothing over the edge of the paper', (id) => {
    expect(printed.get(id)!.pages.flatMap(({ clipped }) => clipped)).toEqual([]);
  });

  test('numbers its sheets from the second one, as official papers do', () => {
    const { pages } = printed.get('xa-mau/2025')!;
    expect(pages[0]!.text).not.toMatch(/^\d+ /u);
    expect(pages.slice(1).map(({ text }) => /^\d+ /u.exec(text)?.[0])).toEqual(
      pages.slice(1).map((_, index) => `${index + 2} `),
    );
  });

  test('says on every sheet that invented data are invented', () => {
    for (const { text } of printed.get('xa-mau/2025')!.pages)
      expect(squeeze(text)).toContain(squeeze('Dữ liệu minh họa'));
    for (const { text } of printed.get('giong-rieng/2015-2020')!.pages) expect(squeeze(text)).not.toContain('minhhọa');
  });

  test('carries the day of the release, and the same bytes whenever it is printed', async () => {
    await print('second', notices.slice(0, 1));
    const files = ['first', 'second'].map((run) => readFile(join(folder, run, `${notices[0]!}.pdf`)));
    const [first, second] = await Promise.all(files);
    expect(second!.equals(first!)).toBe(true);
    expect(printed.get(notices[0]!)!.created).toBe("D:20260712000000+00'00'");
  });
});

test('a notice that is not there ends the printing with the way to make it', async () => {
  const bulletin = content.bulletins.get('xa-mau/2025')!;
  const printing = { site: content.site, siteFolder: folder, to: folder };
  await expect(printNotices([bulletin], printing, () => undefined)).rejects.toThrow(/npm run build/u);
});

test('the page of a bulletin prints whole, with its figures and marks', async () => {
  const page = await browser.newPage({ baseURL: site.address });
  await page.goto('/ban-tin/xa-mau/2026-10/');
  const figures = await page.locator('main td, main .key-figure').allTextContents();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await page.close();
  const text = pages.map((one) => one.text).join(' ');
  expect(pages.flatMap(({ clipped }) => clipped)).toEqual([]);
  expect(squeeze(text)).toContain(squeeze('Phản ánh, kiến nghị của người dân'));
  const numbers = figures.flatMap((figure) => figure.match(/\d[\d.,/%]*/gu) ?? []);
  expect(numbers.length).toBeGreaterThan(50);
  expect(numbers.filter((number) => !squeeze(text).includes(number))).toEqual([]);
});

test.each([320, 1280])('a notice reads without faults at %i px, and needs no scrolling to the side', async (width) => {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto('/ban-tin/xa-mau/2026-10/niem-yet/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/ban-tin\/xa-mau\/2026-10\/$/u);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  await context.close();
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bulletinText, smallSite, writeContent } from '../fixtures/content-folder.ts';
import { launchBrowser } from './chromium.ts';
import { startDevServer } from './dev-server.ts';

const file = 'bulletins/xa-mau/2026-10.md';
const slow = 90_000;

test(
  'working on the content, a fault covers the page with all problems until it is mended',
  { timeout: 4 * slow },
  async () => {
    const folder = await writeContent();
    const [browser, server] = await Promise.all([launchBrowser(), startDevServer(folder, '2026-11-21')]);
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(server.address, { waitUntil: 'load', timeout: slow });
    const overlay = page.locator('vite-error-overlay');
    expect(await overlay.count()).toBe(0);
    // A page of its own: at its first visit the server may still reload what is open.
    const styleGuide = await browser.newPage();
    await styleGuide.goto(`${server.address}/thiet-ke/`, { timeout: slow });
    await expect.poll(() => styleGuide.locator('.key-figure').count(), { timeout: slow }).toBe(4);
    await styleGuide.close();

    const broken = bulletinText(
      [
        'petitions:',
        '  recieved: <b>23</b>',
        'basis: [05-ct-tv]',
        'status: "[<b>x</b>](javascript:a)"',
        'figures:',
        '  - { indicator: ho-ngheo, value: 1.97% }',
      ].join('\n'),
    );
    await writeFile(join(folder, file), broken);
    await overlay.waitFor({ timeout: slow });
    await expect.poll(() => overlay.locator('#message-content').innerText(), { timeout: slow }).toContain('recieved');
    const text = await overlay.locator('#message-content').innerText();
    expect(text).toContain(`${file}:7:3 — Lỗi: Không có trường nào tên “recieved”.`);
    expect(text).toContain('→ Có phải bạn định viết “received”?');
    expect(text).toContain(`${file}:8:9 — Lỗi: Không có văn bản nào mang mã “05-ct-tv”.`);
    expect(text).toContain(`${file}:9:9 — Lỗi: “[<b>x</b>](javascript:a)” không có trong các giá trị của “status”.`);
    expect(text).toContain(`${file}:11:35 — Lỗi:`);
    expect(text).not.toContain('<br>');
    expect(await overlay.locator('#message-content a').count()).toBe(0);
    expect(server.log()).toContain('recieved: <b>23</b>');

    await page.reload({ timeout: slow });
    await overlay.waitFor({ timeout: slow });

    await writeFile(join(folder, file), String(smallSite[file]));
    await overlay.waitFor({ state: 'detached', timeout: slow });
    await expect.poll(() => page.locator('main').innerText(), { timeout: slow }).toContain('Ủy ban nhân dân xã Mẫu');
  },
);

test(
  'a folder that is faulty from the start is served all the same, under its problems',
  { timeout: 4 * slow },
  async () => {
    const folder = await writeContent({ [file]: bulletinText('petitions: { received: 1.74 }') });
    const [browser, server] = await Promise.all([launchBrowser(), startDevServer(folder, '2026-11-21')]);
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.goto(server.address, { waitUntil: 'load', timeout: slow });
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ timeout: slow });
    expect(await overlay.locator('#message-content').innerText()).toContain('“1.74” có thể hiểu theo hai cách');
    expect(await overlay.locator('#title').innerText()).toBe('1 lỗi, 0 cảnh báo, 0 lưu ý.');
  },
);

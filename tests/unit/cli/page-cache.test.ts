import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openPageCache, sealPageCache } from '../../../src/cli/page-cache.ts';

/** A cache as a build leaves it. */
async function sealedCache(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'minh-bach-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'dist/ban-tin'), { recursive: true });
  writeFileSync(join(folder, 'incremental-build.json'), '{}');
  writeFileSync(join(folder, 'dist/ban-tin/index.html'), '<!doctype html>');
  await sealPageCache(folder, {});
  return folder;
}

const page = (folder: string): string => join(folder, 'dist/ban-tin/index.html');

test('keeps pages that are as the last build left them', async () => {
  const folder = await sealedCache();
  await openPageCache(folder);
  expect(existsSync(page(folder))).toBe(true);
});

test('throws pages away of which one byte has changed', async () => {
  const folder = await sealedCache();
  writeFileSync(page(folder), '<!doctype htmI>');
  await openPageCache(folder);
  expect(existsSync(page(folder))).toBe(false);
});

test('seals again what a build left, and reads only what it wrote', async () => {
  const folder = await sealedCache();
  const seal = await openPageCache(folder);
  writeFileSync(join(folder, 'dist/new.html'), 'new');
  await sealPageCache(folder, seal);
  expect(Object.keys(await openPageCache(folder)).sort()).toEqual([
    'dist/ban-tin/index.html',
    'dist/new.html',
    'incremental-build.json',
  ]);
});

test.each(['dist/la.html', 'incremental-build.json'])('throws pages away where %s is not as it was', async (file) => {
  const folder = await sealedCache();
  appendFileSync(join(folder, file), ' ');
  await openPageCache(folder);
  expect(existsSync(page(folder))).toBe(false);
});

test('throws pages away that a build which never ended has opened', async () => {
  const folder = await sealedCache();
  await openPageCache(folder);
  await openPageCache(folder);
  expect(existsSync(page(folder))).toBe(false);
});

test('begins without pages where there are none', async () => {
  const folder = await sealedCache();
  rmSync(folder, { recursive: true });
  await expect(openPageCache(folder)).resolves.toEqual({});
});

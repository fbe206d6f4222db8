import { copyFile, mkdtemp, readFile, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pruneCache, readCached, writeCached } from '../../../src/cards/cache.ts';

const png = Buffer.from('picture');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

it('gives back what was kept, and nothing for other names', async () => {
  await writeCached(join(folder, 'new', 'folder'), 'a.png', png);
  expect(readCached(join(folder, 'new', 'folder'), 'a.png')).toEqual(png);
  expect(readCached(join(folder, 'new', 'folder'), 'b.png')).toBeUndefined();
  expect(readCached(join(folder, 'nowhere'), 'a.png')).toBeUndefined();
});

it('does not use a file of which any one byte changed', async () => {
  await writeCached(folder, 'a.png', png);
  const path = join(folder, 'a.png');
  const whole = await readFile(path);
  for (let index = 0; index < whole.length; index += 1) {
    const damaged = Buffer.from(whole);
    damaged[index]! ^= 1;
    await writeFile(path, damaged);
    expect(readCached(folder, 'a.png')).toBeUndefined();
  }
});

it.each([0, 1, 31, 32, 38])('does not use a file cut to %i bytes', async (length) => {
  await writeCached(folder, 'a.png', png);
  await truncate(join(folder, 'a.png'), length);
  expect(readCached(folder, 'a.png')).toBeUndefined();
});

it('does not use a file that stands under the name of another', async () => {
  await writeCached(folder, 'a.png', png);
  await copyFile(join(folder, 'a.png'), join(folder, 'b.png'));
  expect(readCached(folder, 'b.png')).toBeUndefined();
});

it('does without a folder it cannot write', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(writeCached(join(folder, 'file'), 'a.png', png)).resolves.toBeUndefined();
  expect(await readdir(folder)).toEqual(['file']);
});

it('leaves no drafts behind', async () => {
  await Promise.all(Array.from({ length: 8 }, () => writeCached(folder, 'a.png', png)));
  expect(await readdir(folder)).toEqual(['a.png']);
});

it('prunes what was used longest ago', async () => {
  const names = ['a.png', 'b.png', 'c.png', 'd.png'];
  for (const [index, name] of names.entries()) {
    await writeCached(folder, name, png);
    await utimes(join(folder, name), 1000 + index, 1000 + index);
  }
  readCached(folder, 'a.png');
  const one = (await readFile(join(folder, 'a.png'))).length;
  await pruneCache(folder, one * 4);
  expect((await readdir(folder)).sort()).toEqual(names);
  await pruneCache(folder, one * 2);
  expect((await readdir(folder)).sort()).toEqual(['a.png', 'd.png']);
  await pruneCache(join(folder, 'nowhere'), 0);
});

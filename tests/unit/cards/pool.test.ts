import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardFileName } from '../../../src/cards/name.ts';
import { renderCards } from '../../../src/cards/pool.ts';
import { renderCard } from '../../../src/cards/render.ts';
import { longTitle, sampleCard } from './sample-cards.ts';

const fingerprint = 'test';
const good = [
  sampleCard('wide', 1, { name: 'ngang' }),
  sampleCard('square', 0, { name: 'vuong' }),
  sampleCard('wide', 0, { name: 'ngan', title: 'Giới thiệu', lead: '' }),
];
const fileNames = good.map((card) => cardFileName(card, fingerprint)).sort();
const pictures = new Map<string, Buffer>();
let folder = '';
let cacheFolder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  cacheFolder = join(folder, 'cache');
  for (const card of good) pictures.set(cardFileName(card, fingerprint), await renderCard(card));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Renders the good cards into a folder of its own and expects the very bytes of a drawing without pool and cache. */
async function expectWhole(name: string, expected: { rendered: number; reused: number }) {
  const outputFolder = join(folder, name);
  const report = await renderCards(good, { outputFolder, cacheFolder, fingerprint, threads: 2 });
  expect(report).toEqual({ ...expected, errors: [] });
  expect((await readdir(outputFolder)).sort()).toEqual(fileNames);
  for (const [fileName, picture] of pictures) {
    expect((await readFile(join(outputFolder, fileName))).equals(picture)).toBe(true);
  }
}

it('draws what the cache lacks, reuses what it has and redraws what it has damaged', async () => {
  await expectWhole('first', { rendered: 3, reused: 0 });
  await expectWhole('second', { rendered: 0, reused: 3 });
  await truncate(join(cacheFolder, fileNames[0]!), 5000);
  await writeFile(join(cacheFolder, fileNames[1]!), await readFile(join(folder, 'first', fileNames[2]!)));
  await expectWhole('healed', { rendered: 2, reused: 1 });
  await expectWhole('again', { rendered: 0, reused: 3 });
  await rm(cacheFolder, { recursive: true });
  await expectWhole('without', { rendered: 3, reused: 0 });
});

it('tells of every faulty card in their order and draws the others', async () => {
  const outputFolder = join(folder, 'faulty');
  const cards = [
    sampleCard('wide', 1, { name: 'mui-ten', title: 'Từ A → B' }),
    good[0]!,
    sampleCard('wide', 1, { name: '../ra-ngoai' }),
    sampleCard('square', 1, { name: 'qua-dai', title: longTitle.repeat(12) }),
    good[0]!,
  ];
  const report = await renderCards(cards, {
    outputFolder,
    cacheFolder: join(folder, 'other'),
    fingerprint,
    threads: 2,
  });
  expect(report.errors.map(({ card, field }) => [card, field])).toEqual([
    ['mui-ten', 'tiêu đề'],
    ['../ra-ngoai', 'tên tệp'],
    ['qua-dai', 'tiêu đề'],
  ]);
  expect(report.errors[0]?.message).toContain('U+2192');
  expect(report).toMatchObject({ rendered: 1, reused: 0 });
  expect(await readdir(outputFolder)).toEqual([cardFileName(good[0]!, fingerprint)]);
});

it('rejects when the output cannot be written', async () => {
  const outputFolder = join(folder, 'a-file');
  await writeFile(outputFolder, '');
  await expect(
    renderCards([good[2]!], { outputFolder, cacheFolder: join(folder, 'third'), fingerprint }),
  ).rejects.toThrow();
});

it('starts no thread for no card', async () => {
  const outputFolder = join(folder, 'none');
  expect(await renderCards([], { outputFolder, cacheFolder, fingerprint })).toEqual({
    rendered: 0,
    reused: 0,
    errors: [],
  });
});

import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { settleNames } from '../../../src/cli/search-index/settle-names.ts';

afterAll(close);

/** The files of an index of a few pages with three filters. */
async function indexPages() {
  const { index } = await createIndex({});
  for (let page = 0; page < 30; page++) {
    const mark = (filter: string, value: string) =>
      `<meta data-pagefind-filter="${filter}[content]" content="${value}">`;
    const marks =
      mark('loai', `loại ${page % 5}`) + mark('nam', String(1990 + page)) + mark('don-vi', `xã ${page % 7}`);
    const content = `<html lang="vi"><head>${marks}</head><body data-pagefind-body><h1>Trang ${page}</h1><p>Nội dung ${page}</p></body></html>`;
    await index!.addHTMLFile({ url: `/trang-${page}/`, content });
  }
  return (await index!.getFiles()).files.filter(({ path }) => /(?:json|pf_[a-z]+)$/.test(path));
}

const bytesOf = (files: Awaited<ReturnType<typeof indexPages>>) =>
  Object.fromEntries(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).sort());

test('the same pages give the same index, byte for byte', async () => {
  const [one, other] = [await indexPages(), await indexPages()];
  expect(bytesOf(settleNames(one, 1))).toEqual(bytesOf(settleNames(other, 1)));
  // Were this no longer so, nothing would be left to settle.
  expect(bytesOf(one)).not.toEqual(bytesOf(other));
});

test('what names a file still does, and settling twice changes nothing', async () => {
  const settled = settleNames(await indexPages(), 1);
  expect(bytesOf(settleNames(settled, 1))).toEqual(bytesOf(settled));
  const entry = JSON.parse(Buffer.from(settled.find(({ path }) => path === 'pagefind-entry.json')!.content).toString());
  expect(settled.map(({ path }) => path)).toContain(`pagefind.${entry.languages.vi.hash}.pf_meta`);
});

test('the pages of each part have names of their own, by which its description and its files call them', async () => {
  const pages = await indexPages();
  const fragmentsOf = (files: Awaited<ReturnType<typeof indexPages>>) =>
    files.flatMap(({ path }) => /([^/]+)\.pf_fragment$/.exec(path)?.[1] ?? []);
  const parts = [1, 37].map((number) => settleNames(pages, number));
  expect(parts.map((files) => new Set(fragmentsOf(files).map((name) => name.slice(0, 3))))).toEqual([
    new Set(['01_']),
    new Set(['11_']),
  ]);
  for (const files of parts) {
    const description = gunzipSync(files.find(({ path }) => path.endsWith('.pf_meta'))!.content).toString('latin1');
    for (const name of fragmentsOf(files)) expect(description).toContain(name);
  }
  expect(() => settleNames(pages, 36 ** 2)).toThrow();
});

import { describe, expect, test } from 'vitest';
import type { Pagefind } from '../../../src/scripts/search/pagefind.ts';
import { makeSearchIndex } from '../../../src/scripts/search/search-index.ts';
import { gatherSpellings } from '../../../src/vietnamese/spellings.ts';

const texts: Record<string, string> = {
  duong: 'con đường mới hoàn thành',
  'mat-duong': 'trồng hoa hướng dương bên đường',
  giai: 'báo cáo giải trình của người đứng đầu về hộ nghèo',
  'hoa-giai': 'tổ hòa giải ở ấp giải quyết tranh chấp',
  nguoc: 'trình bày cách giải, nghèo khó thì hộ nào cũng có',
};

/** Finds as Pagefind does: quoted words side by side at their first place, others at every place, words that begin alike too. */
const pagefind: Pagefind = {
  preload: async () => undefined,
  async search(term) {
    const results = Object.entries(texts).flatMap(([id, text]) => {
      const words = text.split(' ').map((each) => each.replace(',', ''));
      const data = async () => ({ url: `/${id}/`, content: text, meta: { title: id, loai: 'Bản tin' } });
      if (term === null) return [{ id, score: 1, words: [], data }];
      if (!term.startsWith('"')) {
        const all = words.flatMap((each, at) => (each.startsWith(term) ? [at] : []));
        return all.length > 0 ? [{ id, score: 1, words: all, data }] : [];
      }
      const phrase = term.slice(1, -1).split(' ');
      const start = words.findIndex((_, at) => phrase.every((each, index) => words[at + index] === each));
      return start < 0 ? [] : [{ id, score: 1, words: phrase.map((_, index) => start + index), data }];
    });
    return { results };
  },
};
const words = Object.values(texts).join(' ').replaceAll(',', '').split(' ');
const index = makeSearchIndex(pagefind, gatherSpellings(new Set(words)), 5);

const find = async (query: string) => (await index.find(query, {})).results.map(({ id }) => id);

describe('a query finds', () => {
  test.each([
    ['giai trinh', ['giai', 'nguoc']],
    ['GIẢI TRÌNH', ['giai', 'nguoc']],
    ['giải trình'.normalize('NFD'), ['giai', 'nguoc']],
    ['"giải trình"', ['giai']],
    ['"giai trinh"', ['giai']],
    ['“ho ngheo”', ['giai']],
    ['hoà giải', ['hoa-giai']],
    ['hòa giải', ['hoa-giai']],
    ['đuong', ['duong', 'mat-duong']],
    ['duong', ['mat-duong', 'duong']],
    ['dương', ['mat-duong', 'duong']],
    ['dướng', ['mat-duong', 'duong']],
    ['hoang', []],
  ])('%s', async (query, ids) => {
    expect(await find(query)).toEqual(ids);
  });
});

test('a mistyped word brings a query that finds something', async () => {
  expect(await index.find('gải trình', {})).toEqual({ results: [], suggestion: 'giải trình' });
  expect(await index.find('giảii trình', {})).toEqual({ results: [], suggestion: 'giải trình' });
  expect(await index.find('"tranh chắpp"', {})).toEqual({ results: [], suggestion: '"tranh chấp"' });
  expect(await index.find('xyzzyx', {})).toEqual({ results: [] });
});

test('without words all pages that were chosen are there', async () => {
  expect(await find('  … ')).toHaveLength(5);
});

test('without words pages of newer parts come first, and those of a part in their order', async () => {
  const entry = (id: string, score: number) => ({ id, score, words: [], data: () => Promise.reject(new Error(id)) });
  // Pagefind puts those first that have most pages of their part behind them.
  const results = [entry('02_a', 9), entry('11_b', 8), entry('01_c', 7), entry('0z_d', 6), entry('11_e', 5)];
  const parts: Pagefind = { preload: async () => undefined, search: async () => ({ results }) };
  const { results: found } = await makeSearchIndex(parts, gatherSpellings([]), 5).find('', {});
  expect(found.map(({ id }) => id)).toEqual(['11_b', '11_e', '0z_d', '02_a', '01_c']);
});

import { describe, expect, test } from 'vitest';
import { publicContent } from '../../../src/domain/content.ts';
import { listSearchEntries } from '../../../src/views/search-entry.ts';
import { viewSearch } from '../../../src/views/search-view.ts';
import { bulletinText, checkFiles, type Files } from '../../fixtures/content-folder.ts';

async function contentOf(files: Files = {}) {
  const { content } = await checkFiles(files);
  return publicContent(content!);
}

describe('the pages that can be found', () => {
  test('are one for each entry, with what it is, whose, and when', async () => {
    const entries = listSearchEntries(await contentOf());
    expect(entries.map(({ path }) => path)).toEqual([
      '/ban-tin/xa-mau/2026-10/',
      '/don-vi/xa-mau/',
      '/chi-tieu/dan-so/',
      '/chi-tieu/ho-ngheo/',
      '/van-ban/05-ct-tw/',
    ]);
    expect(entries[0]).toEqual({
      path: '/ban-tin/xa-mau/2026-10/',
      kind: 'ban-tin',
      title: 'Bản tin tháng 10 năm 2026',
      label: 'Bản tin',
      about: 'Ủy ban nhân dân xã Mẫu',
      organization: 'xa-mau',
      period: 'Tháng 10 năm 2026',
      years: [2026],
      date: '2026-11-05',
    });
  });

  test('belong to every year of their period', async () => {
    const text = bulletinText('figures:\n  - { indicator: ho-ngheo, value: "1,97%" }')
      .replace('2026-10', '2020-2025')
      .replace('tháng 10', 'nhiệm kỳ');
    const [bulletin] = listSearchEntries(
      await contentOf({ 'bulletins/xa-mau/2026-10.md': undefined, 'bulletins/xa-mau/2020-2025.md': text }),
    );
    expect(bulletin?.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  });

  test('are no drafts', async () => {
    const draft = bulletinText('status: draft\nfigures:\n  - { indicator: ho-ngheo, value: "1,97%" }');
    const entries = listSearchEntries(await contentOf({ 'bulletins/xa-mau/2026-10.md': draft }));
    expect(entries.filter(({ kind }) => kind === 'ban-tin')).toEqual([]);
  });
});

describe('the search page', () => {
  test('offers only what there is to choose between', async () => {
    const { filters } = viewSearch(await contentOf());
    expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['loai', ['ban-tin', 'don-vi', 'chi-tieu', 'van-ban']],
      ['nam', ['2026', '2016']],
    ]);
  });

  test('suggests searches for what the newest bulletin measures', async () => {
    const { suggestions } = viewSearch(await contentOf());
    expect(suggestions[0]).toEqual({
      text: 'Tỉ lệ hộ nghèo',
      href: '/tim-kiem/?q=T%E1%BB%89+l%E1%BB%87+h%E1%BB%99+ngh%C3%A8o',
    });
  });

  test('leads to the site where it stands under a path', async () => {
    const content = await contentOf();
    const view = viewSearch({ ...content, site: { ...content.site, address: 'https://example.vn/xa-mau/' } });
    expect(view.index).toBe('/xa-mau/tim-kiem/chi-muc/');
    expect(view.archives[0]?.href).toBe('/xa-mau/ban-tin/');
  });
});

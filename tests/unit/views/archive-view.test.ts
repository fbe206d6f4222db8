import { describe, expect, test } from 'vitest';
import { listArchives, viewArchive } from '../../../src/views/archive-view.ts';
import { makeContent, monthBulletin } from '../../fixtures/commitments.ts';

/** Content with a bulletin of each of the months before November 2026. */
function withMonths(count: number) {
  const bulletins = Array.from({ length: count }, (_, index) => {
    const month = 2026 * 12 + 9 - index;
    const period = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const [year, next] = [Math.floor((month + 1) / 12), ((month + 1) % 12) + 1];
    return [`xa-mau/${period}`, monthBulletin(period, `05/${String(next).padStart(2, '0')}/${year}`)] as const;
  });
  return makeContent({ bulletins: Object.fromEntries(bulletins) });
}

describe('an archive', () => {
  test('of little is one page', () => {
    const archive = viewArchive(withMonths(30), 'bulletins');
    expect(archive.years).toEqual([]);
    expect(archive.year).toBeUndefined();
    expect(archive.entries).toHaveLength(30);
  });

  test('of more is kept by years, the newest in front; every entry is on one page of a year', () => {
    const content = withMonths(31);
    const front = viewArchive(content, 'bulletins');
    expect(front.years.map(({ text, href, count, current }) => [text, href, count, current])).toEqual([
      ['Năm 2026', '/mb/ban-tin/nam-2026/', 11, true],
      ['Năm 2025', '/mb/ban-tin/nam-2025/', 12, false],
      ['Năm 2024', '/mb/ban-tin/nam-2024/', 8, false],
    ]);
    const pages = listArchives(content)
      .filter(({ kind }) => kind === 'bulletins')
      .map(({ kind, year }) => viewArchive(content, kind, year));
    expect(pages.map(({ path, entries }) => [path, entries.length])).toEqual([
      ['/ban-tin/', 11],
      ['/ban-tin/nam-2026/', 11],
      ['/ban-tin/nam-2025/', 12],
      ['/ban-tin/nam-2024/', 8],
    ]);
    // The title of the page of a year says the year; the front page needs a heading for it.
    expect([front.year, pages[2]!.year, pages[2]!.title]).toEqual([2026, undefined, 'Bản tin năm 2025']);
    const entries = pages.slice(1).flatMap((page) => page.entries.map(({ href }) => href));
    expect(new Set(entries).size).toBe(31);
  });
});

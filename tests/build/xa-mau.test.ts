import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const site = inject('sampleSite');

/** The words of a page, without markup. */
function textOf(path: string): string {
  return readFileSync(join(site, path, 'index.html'), 'utf8')
    .replace(/<(script|style|svg)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
}

/** The text of the row of a figure on a bulletin's page, and the rows of remarks after it. */
function rowOf(path: string, id: string): string {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const row = new RegExp(`<tr id="${id}"[^]*?</tr>`).exec(html)?.[0] ?? '';
  return row
    .replace(/<svg[^]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('two consecutive months', () => {
  test('show the same number as closing and as opening', () => {
    const closing = /Đang giải quyết (\d+) kiến nghị/.exec(rowOf('ban-tin/xa-mau/2026-09', 'petitions-pending'))?.[1];
    const opening = /Kỳ trước chuyển sang (\d+) kiến nghị/.exec(
      rowOf('ban-tin/xa-mau/2026-10', 'petitions-opening'),
    )?.[1];
    expect(closing).toBeDefined();
    expect(opening).toBe(closing);
  });

  test.each(['received', 'solved', 'answered', 'pending'])(
    'show a change of petitions %s that a reader can recompute',
    (key) => {
      const [before, now] = ['2026-09', '2026-10'].map((month) => {
        const value = /(\d+) kiến nghị/.exec(rowOf(`ban-tin/xa-mau/${month}`, `petitions-${key}`))?.[1];
        return Number(value);
      }) as [number, number];
      const difference = Math.abs(now - before);
      const words = now === before ? 'không đổi' : `${now > before ? 'tăng' : 'giảm'} ${difference} kiến nghị`;
      const row = rowOf('ban-tin/xa-mau/2026-10', `petitions-${key}`);
      expect(row).toContain(words);
      expect(row).toContain(`so với ${before} của tháng 9 năm 2026`);
    },
  );
});

test('a commitment whose deadline moved twice and that two bulletins did not mention says so wherever it stands', () => {
  for (const path of ['kien-nghi/xa-mau/vd-2025-01', 'kien-nghi/xa-mau']) {
    expect(textOf(path)).toMatch(/Đã lùi hạn 2 lần, tổng cộng \d+ ngày làm việc\./);
    expect(textOf(path)).toContain('2 bản tin không nhắc đến.');
  }
  const bulletins = globSync('ban-tin/xa-mau/*/index.html', { cwd: site })
    .map((file) => textOf(file.replace('/index.html', '')))
    .filter((text) => text.includes('VD-2025-01'));
  expect(bulletins.length).toBeGreaterThan(0);
  for (const text of bulletins) {
    expect(text).toMatch(/Đã lùi hạn 2 lần/);
    expect(text).toContain('2 bản tin không nhắc đến.');
  }
});

test('a missing month has a page that says so, and the calendar leads there', () => {
  expect(textOf('ban-tin/xa-mau/2025-08')).toMatch(/chưa công bố/i);
  expect(readFileSync(join(site, 'lich-cong-bo/index.html'), 'utf8')).toContain('href="/ban-tin/xa-mau/2025-08/"');
});

test('a late and a postponed month are told apart', () => {
  const calendar = textOf('lich-cong-bo');
  expect(calendar).toContain('Muộn 12 ngày');
  expect(calendar).toContain('Lùi hạn');
});

test('every page of the illustrative commune says that it is', () => {
  const pages = globSync('{ban-tin/xa-mau/*,don-vi/xa-mau,kien-nghi/xa-mau,kien-nghi/xa-mau/*}/index.html', {
    cwd: site,
  });
  expect(pages.length).toBeGreaterThan(80);
  expect(pages.filter((file) => !textOf(file.replace('/index.html', '')).includes('Dữ liệu minh họa'))).toEqual([]);
});

test('a commune that took over another leads there and back', () => {
  const read = (id: string) => readFileSync(join(site, 'don-vi', id, 'index.html'), 'utf8');
  expect(read('xa-mau-dong')).toContain('href="/don-vi/xa-mau/"');
  expect(read('xa-mau')).toContain('href="/don-vi/xa-mau-dong/"');
});

test('a corrected series keeps what was published', () => {
  const pages = globSync('don-vi/xa-mau/dien-bien/*/index.html', { cwd: site });
  expect(pages.some((file) => textOf(file.replace('/index.html', '')).includes('từng công bố'))).toBe(true);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isFramable } from '../../src/views/address.ts';
import { readCsv, wordsOf } from './site-data.ts';

const site = inject('sampleSite');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const embeds = globSync('nhung/**/index.html', { cwd: site })
  .map((file) => file.replace('index.html', ''))
  .sort();

test('there is one for every commitment, and for the key figures of every organization with bulletins', () => {
  const commitments = readCsv(site, 'du-lieu/kien-nghi.csv').map(({ commitment }) => `nhung/kien-nghi/${commitment}/`);
  expect(embeds).toEqual(expect.arrayContaining(commitments));
  for (const { organization } of readCsv(site, 'du-lieu/ban-tin.csv'))
    expect(embeds.some((path) => path.startsWith(`nhung/so-lieu/${organization}/`))).toBe(true);
});

describe.each(embeds)('/%s', (path) => {
  const html = read(`${path}index.html`);

  test('stays out of search engines, leads to the page that tells all, and may be framed', () => {
    expect(isFramable(`/${path}`)).toBe(true);
    expect(html).toContain('<meta name="robots" content="noindex"');
    const canonical = /<link rel="canonical" href="https:\/\/minhbach\.example\/([^"]+)"/.exec(html)![1]!;
    expect(read(`${canonical}index.html`)).toContain('<h1');
    expect(html).not.toMatch(/<script|style="/);
  });

  test('is told in oEmbed 1.0, whose HTML shows this very page', () => {
    const href = /type="application\/json\+oembed"[^>]* href="https:\/\/minhbach\.example\/([^"]+)"/.exec(html)![1]!;
    const oembed = JSON.parse(read(href)) as Record<string, unknown>;
    // oEmbed 2.3.4.4: a rich answer has html, width and height.
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich' });
    expect(oembed['width']).toBeTypeOf('number');
    expect(oembed['height']).toBeTypeOf('number');
    expect(oembed['html']).toContain(`<iframe src="https://minhbach.example/${path}"`);
    expect(oembed['html']).not.toMatch(/script|style=/);
  });
});

test('a key figure is that of the newest bulletin of its rhythm', () => {
  const [row] = readCsv(site, 'ban-tin/xa-mau/2026-10/so-lieu.csv').filter(
    ({ measure }) => measure === 'petitions.received',
  );
  const text = wordsOf(read('nhung/so-lieu/xa-mau/thang/petitions-received/index.html'));
  expect(text).toContain('Tháng 10 năm 2026');
  expect(text).toContain(`${row!['as_published']} kiến nghị`);
  expect(text).toContain('Dữ liệu minh họa');
});

test('a chart is told in words, too, and leads to the newest bulletin', () => {
  const html = read('nhung/bieu-do/xa-mau/thang/petitions-received/index.html');
  expect(html).toMatch(/<svg\b/);
  expect(wordsOf(html)).toContain('Tiếp nhận trong kỳ');
  expect(html).toContain('href="https://minhbach.example/ban-tin/xa-mau/2026-10/"');
});

test('a commitment tells its status and its deadline', () => {
  for (const row of readCsv(site, 'du-lieu/kien-nghi.csv').slice(0, 10)) {
    const text = wordsOf(read(`nhung/kien-nghi/${row['commitment']}/index.html`));
    expect(text).toContain(row['title']!.replace(/\s+/g, ' '));
    if (row['deadline']) expect(text).toContain(row['deadline'].split('-').reverse().join('/'));
  }
});

test('the pages of what may be embedded offer the HTML for it, and only the newest bulletin of a rhythm', () => {
  const codeIn = (file: string) =>
    [...read(file).matchAll(/&lt;iframe src=(?:"|&quot;|&#34;)https:\/\/minhbach\.example\/([^"&]+)/g)].map(
      (match) => match[1]!,
    );
  expect(codeIn('kien-nghi/xa-mau/ck-2026-01/index.html')).toEqual(['nhung/kien-nghi/xa-mau/ck-2026-01/']);
  const offered = codeIn('ban-tin/xa-mau/2026-10/index.html');
  expect(offered).toContain('nhung/so-lieu/xa-mau/thang/petitions-received/');
  for (const path of offered) expect(embeds).toContain(path);
  expect(codeIn('ban-tin/xa-mau/2024-12/index.html')).toEqual([]);
});

test('nothing outside may be framed', () => {
  expect(isFramable('/')).toBe(false);
  expect(isFramable('/ban-tin/xa-mau/2026-10/')).toBe(false);
  expect(isFramable('/nhung')).toBe(false);
});

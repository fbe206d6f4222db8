import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { checkSite } from '../../src/cli/site-check/check-site.ts';
import { listFiles } from './folder-digest.ts';

const site = inject('sampleSite');
const pages = listFiles(site).filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(site, file), 'utf8');

/** The words of a page, without markup. */
const textOf = (file: string) =>
  read(file)
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('bulletins show the figures of their front matter', () => {
  test.each([
    [
      'ban-tin/giong-rieng/2015-2020/index.html',
      ['31/34', '22', '1.740', '116%', '9,95%', '1,97%', '18,31%', '3,89%', '18/18', '2.940', '54.382'],
    ],
    ['ban-tin/krong-no/2018-01--2021-06/index.html', ['15/35', '34/34', '104', '51']],
    ['ban-tin/mo-cay-bac/2017-01--2020-12/index.html', ['311', '190', '121', '38', '64', '7']],
  ])('%s', (file, figures) => {
    const text = textOf(file);
    for (const figure of figures)
      expect(text).toMatch(new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d])`));
  });

  test('discipline, strikings-off and departures are never added up', () => {
    expect(textOf('ban-tin/mo-cay-bac/2017-01--2020-12/index.html')).not.toMatch(
      /(?<![\d.,])(109|102|45|71)(?![\d.,])/,
    );
  });

  test('a published percentage that its own numbers do not give is explained beside it', () => {
    expect(textOf('ban-tin/giong-rieng/2015-2020/index.html')).toMatch(/Nguồn in 2,73%/);
  });
});

test('every link, anchor, picture, form and file that a page names is there, headings are in order, and no other site is asked', () => {
  expect(checkSite(site, 'https://minhbach.example/')).toEqual([]);
});

test('every page that can be listed names summary images that exist in the stated size', async () => {
  const sizes = new Map<string, string>();
  for (const file of listFiles(site).filter((path) => path.startsWith('the/'))) {
    const { format, width, height } = await sharp(join(site, file)).metadata();
    sizes.set(`https://minhbach.example/${file}`, `${format} ${width}×${height}`);
  }
  // What other sites show inside their own pages is never shared by itself.
  for (const file of pages.filter((path) => !path.startsWith('nhung/'))) {
    const html = read(file);
    const content = (property: string) =>
      [...html.matchAll(new RegExp(`<meta property="${property}" content="([^"]*)"`, 'g'))].map((match) => match[1]!);
    const images = content('og:image');
    if (images.length === 0) {
      // A notice is for paper; whoever shares it shares the page that it was made from.
      expect(html, file).toContain('<meta name="robots" content="noindex"');
      continue;
    }
    expect(content('og:image:alt'), file).toHaveLength(images.length);
    expect(html, file).toContain('<meta name="twitter:card" content="summary_large_image"');
    for (const [index, image] of images.entries()) {
      expect(image).toMatch(/\/the\/[a-z0-9-]+\.[0-9a-f]{12}\.png$/);
      expect(sizes.get(image), file).toBe(
        `png ${content('og:image:width')[index]}×${content('og:image:height')[index]}`,
      );
    }
  }
});

test('no card is left over that no page names', () => {
  const named = new Set(
    pages.flatMap((file) => [...read(file).matchAll(/\/the\/[a-z0-9.-]+\.png/g)].map(([path]) => path.slice(1))),
  );
  expect(listFiles(site).filter((file) => file.startsWith('the/') && !named.has(file))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { listFiles } from './folder-digest.ts';

const site = inject('sampleSite');
const kibibyte = 1024;

const read = (file: string) => readFileSync(join(site, file));
const compressed = (file: string) => brotliCompressSync(read(file)).length;
const sum = (files: readonly string[], size: (file: string) => number) =>
  files.reduce((total, file) => total + size(file), 0);

/** The bulletin of xa-mau with the longest page: every practice and every kind of figure between its head and its foot. */
const bulletin = listFiles(site)
  .filter((file) => /^ban-tin\/xa-mau\/[^/]+\/index\.html$/.test(file))
  .reduce((longest, file) => (read(file).length > read(longest).length ? file : longest));
const html = read(bulletin).toString();
const filesNamed = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path]) => path!.slice(1)))];

const styles = filesNamed(/<link rel="stylesheet" href="([^"]+)"/g);
const scripts = filesNamed(/<script[^>]*\ssrc="([^"]+)"/g);
// A style sheet names the fonts that a page may ask for; no page asks for others.
const fonts = [
  ...new Set(
    styles.flatMap((file) => [
      ...read(file)
        .toString()
        .matchAll(/url\(["']?(\/[^"')]+\.woff2)/g),
    ]),
  ),
].map(([, path]) => path!.slice(1));

test('a full bulletin is at most 22 KB of page and style', () => {
  expect(styles.length).toBeGreaterThan(0);
  expect(compressed(bulletin) + sum(styles, compressed)).toBeLessThanOrEqual(22 * kibibyte);
});

test('all its scripts are at most 3 KB, and whatever they load later is loaded by none of them at once', () => {
  expect(scripts.length).toBeGreaterThan(0);
  const imported = scripts.flatMap((file) =>
    [
      ...read(file)
        .toString()
        .matchAll(/(?:from|^import|;import)\s*["']\.\/([^"']+)["']/g),
    ].map(([, name]) => `_astro/${name}`),
  );
  expect(sum([...new Set([...scripts, ...imported])], compressed)).toBeLessThanOrEqual(3 * kibibyte);
});

test('the fonts are at most 36 KB, and the first view with them at most 60 KB', () => {
  expect(fonts.length).toBeGreaterThan(0);
  const bytes = (file: string) => read(file).length;
  expect(sum(fonts, bytes)).toBeLessThanOrEqual(36 * kibibyte);
  const firstView = compressed(bulletin) + sum(styles, compressed) + sum(scripts, compressed) + sum(fonts, bytes);
  expect(firstView).toBeLessThanOrEqual(60 * kibibyte);
});

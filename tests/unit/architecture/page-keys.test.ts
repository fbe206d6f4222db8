import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const pages = join(import.meta.dirname, '../../../src/pages');
const kinds = globSync('**/*.astro', { cwd: pages }).filter((file) =>
  readFileSync(join(pages, file), 'utf8').includes('getStaticPaths'),
);

test.each(kinds)('%s has a key for each of its pages, so that a build makes anew only what changed', (file) => {
  expect(readFileSync(join(pages, file), 'utf8')).toMatch(/\bstaticPath\(/);
});

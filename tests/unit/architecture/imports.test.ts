import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../src');

/** Which folders of `src` each folder may import from, beside itself; what is absent may import from anywhere. */
const allowed: Record<string, readonly string[]> = {
  vietnamese: [],
  domain: ['vietnamese'],
  markdown: ['vietnamese', 'domain'],
  rules: ['vietnamese', 'domain', 'markdown'],
  views: ['vietnamese', 'domain', 'markdown'],
  corpus: ['vietnamese', 'domain', 'markdown', 'rules', 'views'],
  charts: ['vietnamese', 'views'],
  outputs: ['vietnamese', 'domain', 'markdown', 'views', 'scripts'],
  cards: ['vietnamese', 'domain', 'views'],
};

/** Packages that each folder may import; what is absent may import any. */
const packages: Record<string, readonly string[]> = {
  vietnamese: ['fastest-levenshtein'],
  domain: ['zod'],
  rules: [],
  views: ['qrcode', 'schema-dts'],
  charts: ['d3-scale', 'd3-shape'],
  outputs: ['ical-generator', 'node:crypto', 'zod'],
};

/** What a module imports; the script of an Astro component stands between its first two fences. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  return ts.preProcessFile(script).importedFiles.map(({ fileName }) => fileName);
}

const modules = globSync('**/*.{ts,astro}', { cwd: root }).map((file) => ({
  file,
  folder: file.split('/')[0]!,
  specifiers: importsOf(file),
}));

function folderOf(file: string, specifier: string): string {
  return relative(root, join(root, dirname(file), specifier)).split('/')[0]!;
}

describe('imports run one way', () => {
  test.each(Object.keys(allowed))('%s imports only from the folders below it', (folder) => {
    const wrong = modules
      .filter((module) => module.folder === folder)
      .flatMap(({ file, specifiers }) =>
        specifiers
          .filter((specifier) => specifier.startsWith('.'))
          .filter((specifier) => ![folder, ...allowed[folder]!].includes(folderOf(file, specifier)))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(packages))('%s imports no other packages than it is allowed', (folder) => {
    const wrong = modules
      .filter((module) => module.folder === folder)
      .flatMap(({ file, specifiers }) =>
        specifiers
          .filter((specifier) => !specifier.startsWith('.') && !packages[folder]!.includes(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(wrong).toEqual([]);
  });

  test('astro:content is imported in src/site and the content configuration alone', () => {
    const files = modules.filter(({ specifiers }) => specifiers.includes('astro:content')).map(({ file }) => file);
    expect(files.filter((file) => !file.startsWith('site/') && file !== 'content.config.ts')).toEqual([]);
  });

  test('the domain never reads the clock, the locale or the environment', () => {
    const pure = ['vietnamese', 'domain', 'rules', 'views', 'charts', 'outputs'];
    const wrong = modules
      .filter(({ folder }) => pure.includes(folder))
      .filter(({ file }) =>
        /\bnew Date\(\)|Date\.now\(|process\.|Math\.random\(|toLocale/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { listFiles } from './folder-digest.ts';

const site = inject('sampleSite');

/** Everything that html-validate recommends, asks of whole documents and asks for accessibility; what differs says why. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // All scripts and styles come from the site itself, which its manifest seals as a whole.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Headlines of matters and titles of documents are as long as they were written.
    'long-title': 'off',
    // A table that scrolls is a named region to be reached by keyboard, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // What a reader chooses in the preferences holds at once; there is nothing to submit.
    'wcag/h32': 'off',
  },
});

/** The template that a page is made with, told by its address: `ban-tin/x/2026-10/` and `ban-tin/y/2025-q1/` have one. */
function templateOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  const named = new Set([
    'ban-tin',
    'kien-nghi',
    'don-vi',
    'dien-bien',
    'phien-ban',
    'niem-yet',
    'trang-thai',
    'linh-vuc',
    'nhung',
  ]);
  return parts.map((part, index) => (index === 0 || named.has(part) ? part : '*')).join('/');
}

test(
  'the largest page of every template is valid, in its markup and in what it asks of screen readers',
  { timeout: 120_000 },
  async () => {
    const largest = new Map<string, string>();
    const sizeOf = (file: string) => statSync(join(site, file)).size;
    for (const file of listFiles(site).filter((path) => path.endsWith('.html'))) {
      const known = largest.get(templateOf(file));
      if (known === undefined || sizeOf(file) > sizeOf(known)) largest.set(templateOf(file), file);
    }
    expect(largest.size).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const file of largest.values()) {
      const { results } = await validator.validateString(readFileSync(join(site, file), 'utf8'), file);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        faults.push(`${file}: ${ruleId}: ${message} (${selector ?? ''})`);
    }
    expect(faults).toEqual([]);
  },
);

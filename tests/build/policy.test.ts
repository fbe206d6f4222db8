import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Site } from '../../src/domain/site.ts';
import { scriptHash } from '../../src/outputs/server/content-security-policy.ts';
import { headersFor } from '../../src/outputs/server/header-rules.ts';
import { listFiles } from './folder-digest.ts';

const site = { address: 'https://minhbach.example/' } as Site;
const folder = inject('sampleSite');

test('no page has anything that its own policy would stop', () => {
  const stopped: string[] = [];
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const policy = headersFor(site, `/${file}`)['Content-Security-Policy']!;
    for (const [, attributes, text] of html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)) {
      // Data is not run.
      if (/\btype="application\/(?:ld\+)?json"/.test(attributes!)) continue;
      const source = /\bsrc="([^"]*)"/.exec(attributes!)?.[1];
      const isAllowed = source === undefined ? policy.includes(scriptHash(text!)) : /^\/(?!\/)/.test(source);
      if (!isAllowed) stopped.push(`${file}: ${source ?? text!.slice(0, 80)}`);
    }
    const markup = html.replace(/<script\b[^]*?<\/script>/g, '');
    for (const [found] of markup.matchAll(
      /<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)=["'][^>]*|<base\b[^>]*\shref=|<(?:object|embed)\b/g,
    ))
      stopped.push(`${file}: ${found.slice(0, 80)}`);
  }
  expect(stopped).toEqual([]);
});

test('the site says where a weakness can be reported', () => {
  expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toMatch(
    /^Contact: https:\/\/.*\nExpires: 2027-/,
  );
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const site = inject('sampleSite');

/** Pages that search engines may show. */
const listed = globSync('**/index.html', { cwd: site }).filter(
  (file) => !readFileSync(join(site, file), 'utf8').includes('content="noindex"'),
);

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** What a page says of itself to programs; throws where it is no JSON. */
function thingsOf(path: string): Thing[] {
  const html = readFileSync(join(site, path), 'utf8');
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)].map(
    (match) => match[1]!,
  );
  return scripts.flatMap((text) => (JSON.parse(text) as { '@context': string; '@graph': Thing[] })['@graph']);
}

const thingOf = (path: string, type: string) => thingsOf(path).find((thing) => thing['@type'] === type);

test('every page below the home page tells its way there, and every address it tells is there', () => {
  for (const file of listed) {
    const things = thingsOf(file);
    if (file !== 'index.html') expect(things.map((thing) => thing['@type'])).toContain('BreadcrumbList');
    const addresses = JSON.stringify(things).matchAll(/"https:\/\/minhbach\.example\/([^"#]*)/g);
    for (const [, path] of addresses)
      expect(existsSync(join(site, path!, path === '' || path!.endsWith('/') ? 'index.html' : ''))).toBe(true);
  }
});

describe('the type that fits', () => {
  test.each([
    ['index.html', 'WebSite', ['name', 'url', 'publisher']],
    ['du-lieu/index.html', 'Dataset', ['name', 'description', 'license', 'distribution']],
    ['don-vi/ubnd-xa-mau/index.html', 'GovernmentOrganization', ['name', 'url', 'address']],
    ['don-vi/giong-rieng/index.html', 'Organization', ['name', 'url', 'address']],
    [
      'ban-tin/xa-mau/2026-10/index.html',
      'Report',
      ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'license'],
    ],
    [
      'ban-tin/xa-mau/2026-10/index.html',
      'Dataset',
      ['name', 'description', 'license', 'distribution', 'temporalCoverage'],
    ],
  ])('%s is a %s with what search engines ask for', (path, type, properties) => {
    const thing = thingOf(path, type);
    expect(Object.keys(thing ?? {})).toEqual(expect.arrayContaining(properties));
  });

  test('stories are articles, and events events with their hour and place', () => {
    for (const path of globSync('guong-dien-hinh/*/index.html', { cwd: site }))
      expect(thingOf(path, 'Article')).toMatchObject({
        headline: expect.any(String),
        datePublished: expect.any(String),
      });
    for (const path of globSync('lich/*/index.html', { cwd: site }))
      expect(thingOf(path, 'Event')).toMatchObject({
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+07:00$/) as string,
        location: { '@type': 'Place' },
      });
  });
});

test('what a bulletin covers is its period', () => {
  expect(thingOf('ban-tin/xa-mau/2026-10/index.html', 'Report')!['temporalCoverage']).toBe('2026-10-01/2026-10-31');
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { readCsv } from './site-data.ts';

const site = inject('sampleSite');
const readText = (file: string) => readFileSync(join(site, file), 'utf8');
/** Whether search engines may show a page; paper notices, embeds and redirects stand for another one. */
const isListed = (file: string) => !readText(file).includes('content="noindex"');
const isThere = (address: string) => {
  const { host, pathname } = new URL(address);
  return host === 'minhbach.example' && existsSync(join(site, pathname, pathname.endsWith('/') ? 'index.html' : ''));
};
const asList = <Item>(items: Item | Item[] | undefined): Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items];
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

interface AtomLink {
  '@rel'?: string;
  '@href': string;
  '@type'?: string;
}
interface AtomEntry {
  id: string;
  title: string;
  updated: string;
  published: string;
  link: AtomLink | AtomLink[];
  author: { name: string };
  summary: { '#text': string; '@type': string };
}
interface AtomFeed extends Omit<AtomEntry, 'summary' | 'published'> {
  '@xmlns': string;
  '@xml:lang': string;
  entry: AtomEntry | AtomEntry[];
}

const readAtom = (file: string) => {
  const text = readText(file);
  // Throws where the text is not well-formed.
  SyntaxValidator.validate(text);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
  return (parser.parse(text) as { feed: AtomFeed }).feed;
};

const atomFiles = globSync('**/atom.xml', { cwd: site }).sort();

test('there is a feed of the site, of corrections, of stories and of every organization with bulletins', () => {
  const organizations = new Set(readCsv(site, 'du-lieu/ban-tin.csv').map(({ organization }) => organization));
  expect(atomFiles).toEqual(
    [
      'atom.xml',
      'guong-dien-hinh/atom.xml',
      'so-cong-bo/atom.xml',
      ...[...organizations].map((id) => `don-vi/${id}/atom.xml`),
    ].sort(),
  );
});

describe('every Atom feed keeps the rules of RFC 4287', () => {
  test.each(atomFiles)('%s', (file) => {
    const feed = readAtom(file);
    const entries = asList(feed.entry);
    expect(feed['@xmlns']).toBe('http://www.w3.org/2005/Atom');
    expect(feed['@xml:lang']).toBe('vi');
    // 4.1.1: exactly one id, title and updated; one self link, and at most one alternate link of a type.
    for (const one of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated'] as const) expect(one[name]).toBeTypeOf('string');
      expect(one.title.trim()).not.toBe('');
      expect(one.updated).toMatch(rfc3339);
      expect(URL.canParse(one.id)).toBe(true);
      expect(asList(one.link).filter((link) => link['@rel'] === 'alternate')).toHaveLength(1);
      expect(one.author.name).not.toBe('');
    }
    const links = asList(feed.link);
    expect(links.find((link) => link['@rel'] === 'self')!['@href']).toBe(`https://minhbach.example/${file}`);
    // 4.2.6: an id is of one entry alone. 4.2.15: updated is the last significant change.
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed.updated).toBe(
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
    for (const entry of entries) {
      expect(entry.published).toMatch(rfc3339);
      expect(entry.updated >= entry.published).toBe(true);
      expect(entry.summary['@type']).toBe('text');
      expect(entry.summary['#text']).not.toMatch(/[<>]|:so\[/);
      expect(isThere(asList(entry.link)[0]!['@href'])).toBe(true);
    }
  });

  test.each(atomFiles)('%s says the same as its JSON Feed, which keeps the rules of version 1.1', (file) => {
    const atom = readAtom(file);
    const json = JSON.parse(readText(file.replace('atom.xml', 'feed.json'))) as {
      version: string;
      title: string;
      language: string;
      feed_url: string;
      home_page_url: string;
      items: { id: string; url: string; title: string; content_text: string; date_modified: string }[];
    };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.title).toBe(atom.title);
    expect(json.language).toBe('vi');
    expect(json.feed_url).toBe(`https://minhbach.example/${file.replace('atom.xml', 'feed.json')}`);
    expect(isThere(json.home_page_url)).toBe(true);
    expect(
      json.items.map(({ id, title, content_text, date_modified }) => [id, title, content_text, date_modified]),
    ).toEqual(asList(atom.entry).map(({ id, title, summary, updated }) => [id, title, summary['#text'], updated]));
  });
});

test('a bulletin is dated by its release, and by its correction where there was one', () => {
  const corrected = readCsv(site, 'du-lieu/dinh-chinh.csv')[0]!;
  const address = `https://minhbach.example/ban-tin/${corrected['organization']}/${corrected['period']}/`;
  const all = asList(readAtom(`don-vi/${corrected['organization']}/atom.xml`).entry);
  expect(all.find(({ id }) => id === address)?.updated).toBe(`${corrected['date']}T00:00:00+07:00`);
  const told = asList(readAtom('so-cong-bo/atom.xml').entry);
  const withdrawn = readCsv(site, 'du-lieu/ban-tin.csv').filter((row) => row['withdrawn_on']);
  expect(told).toHaveLength(readCsv(site, 'du-lieu/dinh-chinh.csv').length + withdrawn.length);
  expect(told.some(({ summary }) => summary['#text'].includes(`nay là ${corrected['new']}`))).toBe(true);
});

test('every page that can be listed names the feed of the site, and pages of an organization its own, of those that are there', () => {
  for (const file of globSync('**/*.html', { cwd: site }).filter(isListed)) {
    const links = [...readText(file).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]+)"/g)];
    const feeds = links.filter(([, type]) => type!.startsWith('application/atom')).map((match) => match[2]!);
    expect(feeds).toContain('/atom.xml');
    for (const [, , href] of links)
      expect(existsSync(join(site, new URL(href!, 'https://minhbach.example/').pathname))).toBe(true);
  }
  expect(readText('ban-tin/xa-mau/2026-10/index.html')).toContain('href="/don-vi/xa-mau/atom.xml"');
});

const calendarFiles = globSync('**/*.ics', { cwd: site }).sort();

describe('calendars, read back by a library of their own', () => {
  const read = (file: string) => new ICAL.Component(ICAL.parse(readText(file)) as unknown[]);
  const eventsOf = (file: string) =>
    read(file)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));

  test.each(calendarFiles)('%s has what RFC 5545 demands, with days that come from the content', (file) => {
    const calendar = read(file);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\//);
    expect(calendar.getFirstPropertyValue('x-wr-timezone')).toBe('Asia/Ho_Chi_Minh');
    const events = eventsOf(file);
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const event of events) {
      expect(event.uid).toMatch(/^[a-z0-9/-]+@minhbach\.example$/);
      expect(event.summary).not.toBe('');
      const stamp = event.component.getFirstPropertyValue('dtstamp') as unknown as ICAL.Time;
      expect(stamp.zone).toBe(ICAL.Timezone.utcTimezone);
      expect(isThere(String(event.component.getFirstPropertyValue('url')))).toBe(true);
    }
    expect(
      readText(file)
        .split('\r\n')
        .filter((line) => Buffer.byteLength(line) > 75),
    ).toEqual([]);
  });

  test('tells every event at its hour in Viet Nam, and strikes out what is off', () => {
    const rows = readCsv(site, 'du-lieu/su-kien.csv');
    const events = new Map(eventsOf('lich/lich.ics').map((event) => [event.uid, event]));
    expect(events.size).toBe(rows.length);
    for (const row of rows) {
      const event = events.get(`lich/${row['event']}@minhbach.example`)!;
      const start = event.startDate.toJSDate().toISOString();
      expect(start).toBe(new Date(`${row['day'] || row['date']}T${row['start']}:00+07:00`).toISOString());
      const isOff = row['state'] === 'cancelled' || row['day'] === '';
      expect(event.component.getFirstPropertyValue('status')).toBe(isOff ? 'CANCELLED' : 'CONFIRMED');
      expect(event.location).toBe(row['place']);
    }
  });

  test('tells every release as a whole day, the one that holds', () => {
    const rows = readCsv(site, 'du-lieu/lich-cong-bo.csv');
    const events = new Map(eventsOf('lich-cong-bo/lich-cong-bo.ics').map((event) => [event.uid, event]));
    expect(events.size).toBe(rows.length);
    for (const row of rows) {
      const event = events.get(`cong-bo/${row['organization']}/${row['period']}@minhbach.example`)!;
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(row['promised']);
    }
  });
});

describe('the sitemap', () => {
  const parser = new XMLParser({ parseTagValue: false });
  const { urlset } = parser.parse(readText('sitemap.xml')) as { urlset: { url: { loc: string; lastmod?: string }[] } };

  test('lists every page that search engines may show, once, and no other', () => {
    const pages = globSync('**/index.html', { cwd: site }).filter(
      (file) => !readText(file).includes('content="noindex"'),
    );
    const addresses = pages.map((file) => `https://minhbach.example/${file.replace(/index\.html$/, '')}`);
    expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(addresses.sort());
  });

  test('dates bulletins by release or correction, and nothing after the as-of day', () => {
    const corrected = readCsv(site, 'du-lieu/dinh-chinh.csv')[0]!;
    const dayOf = (path: string) => urlset.url.find(({ loc }) => loc.endsWith(path))?.lastmod;
    const plain = readCsv(site, 'du-lieu/ban-tin.csv').find(
      (row) => row['corrections'] === '0' && !row['withdrawn_on'],
    )!;
    expect(dayOf(`/ban-tin/${plain['organization']}/${plain['period']}/`)).toBe(plain['released']);
    expect(dayOf(`/ban-tin/${corrected['organization']}/${corrected['period']}/`)).toBe(corrected['date']);
    const days = urlset.url.flatMap(({ lastmod }) => lastmod ?? []);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > '2026-11-21')).toEqual([]);
  });

  test('is named in robots.txt, which keeps nobody out', () => {
    expect(readText('robots.txt')).toBe('User-agent: *\nDisallow:\n\nSitemap: https://minhbach.example/sitemap.xml\n');
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { publishRelease } from '../../../src/cli/deploy/publish-release.ts';
import { openStore, removeLeftovers } from '../../../src/cli/deploy/release-store.ts';
import { servedSite } from '../../../src/cli/verify/served-site.ts';
import { verifySite } from '../../../src/cli/verify/verify-site.ts';
import type { Site } from '../../../src/domain/site.ts';
import { caddyConfig } from '../../../src/outputs/server/caddy.ts';
import { headersFor } from '../../../src/outputs/server/header-rules.ts';
import { isText, mediaTypes } from '../../../src/outputs/server/media-types.ts';
import { nginxConfig } from '../../../src/outputs/server/nginx.ts';
import { releasedOnce, writeSite, type SiteFiles } from '../../fixtures/published-site.ts';
import { ask, caddy, freePort, nginx } from '../../fixtures/web-server.ts';

const page = (title: string) =>
  `<!doctype html><html lang="vi"><title>${title}</title><h1>${title}</h1>${'<p>Công khai để dân biết.</p>\n'.repeat(60)}</html>`;

const files: SiteFiles = {
  'index.html': page('Trang chủ'),
  '404.html': page('Không tìm thấy'),
  'ban-tin/xa-mau/2026-10/index.html': page('Tháng 10'),
  'ban-tin/xa-mau/2026-10/so-lieu.csv': 'a,b\n'.repeat(400),
  'tim-kiem/index.html': page('Tìm kiếm'),
  'tim-kiem/chi-muc/phan/0123456789abcdef/index/vi_0123.pf_index': Buffer.alloc(300, 7),
  'nhung/so-lieu/x/index.html': page('Nhúng'),
  '_astro/trang.AbCd1234.css': 'p{color:#111}\n'.repeat(200),
  '_astro/chu.AbCd1234.woff2': Buffer.alloc(5000, 3),
  'the/trang-chu.0123456789ab.png': Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251)),
  '.well-known/security.txt': 'Contact: https://xamau.example/bao-mat/\n',
  'so-cong-bo/ledger.jsonl': releasedOnce,
  'lich/lich.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  'site.webmanifest': '{}',
};
const paths = Object.keys(files).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
const redirects = [{ from: '/ban-tin/xa-cu/2026-10/', to: '/ban-tin/xa-mau/2026-10/' }];
const ranged = '/the/trang-chu.0123456789ab.png';

const servers = [
  ['nginx', nginx, nginxConfig],
  ['caddy', caddy, caddyConfig],
] as const;

describe.each(servers)('%s', (_name, server, configure) => {
  if (!server.version) {
    test.skip(`is not installed, so its configuration was not tried`, () => undefined);
    return;
  }
  describe.each([
    ['at the root of its host', ''],
    ['under a path of its host', '/xa'],
  ])('%s', (_, base) => {
    const site = { name: 'Minh Bạch', address: `https://xamau.example${base}/` } as Site;
    let folder: string;
    let host: string;
    let stop: () => Promise<void>;
    const get = (path: string, headers: Record<string, string> = {}) => ask(host + base + path, headers);

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'minh-bach-served-'));
      await writeSite(join(folder, 'dist'), files);
      const store = openStore(join(folder, 'www'));
      await removeLeftovers(store);
      // The fixture's pages link to nothing, so the site needs no base to be sound.
      await publishRelease(store, { site: join(folder, 'dist'), keep: 5, dropped: [] });
      const port = await freePort();
      host = `http://127.0.0.1:${port}`;
      const settings = { folder: store.folder, listen: `127.0.0.1:${port}` };
      stop = await server.start(configure(site, redirects, settings), port);
    });
    afterAll(async () => {
      await stop?.();
      await rm(folder, { recursive: true, force: true });
    });

    test.each(paths)('gives %s with its headers and type', async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
      expect(body.equals(Buffer.from(files[file]!))).toBe(true);
      for (const [header, value] of Object.entries(headersFor(site, path)))
        expect(headers[header.toLowerCase()], header).toBe(value);
      if (path.startsWith('/nhung/')) expect(headers).not.toHaveProperty('x-frame-options');
      const type = mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      // Both servers leave unknown kinds to the browser, which must not guess.
      if (type !== 'application/octet-stream')
        expect(headers['content-type']).toBe(isText(type) ? `${type}; charset=utf-8` : type);
    });

    test('answers with the page for what is not there, under its own policy and not to be kept', async () => {
      for (const path of ['/khong-co/', '/_astro/khong-co.css', '/ban-tin/khong-co']) {
        const { status, headers, body } = await get(path);
        expect(status).toBe(404);
        expect(body.toString()).toBe(files['404.html']);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toBe(headersFor(site, '/404.html')['Content-Security-Policy']);
        expect(headers['cache-control']).toBe('no-cache');
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    test('sends what was compressed beforehand', async () => {
      const packed = await readFile(join(folder, 'www/current/index.html.gz'));
      const { headers, body } = await get('/', { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['vary']).toMatch(/Accept-Encoding/i);
      expect(body.equals(packed)).toBe(true);
      expect((await get('/')).headers).not.toHaveProperty('content-encoding');
    });

    test('leads from an old address to the new one, and from a folder without its slash', async () => {
      const moved = await get('/ban-tin/xa-cu/2026-10/');
      expect([moved.status, moved.headers.location]).toEqual([301, `${base}/ban-tin/xa-mau/2026-10/`]);
      const folderLike = await get('/ban-tin/xa-mau/2026-10');
      expect([301, 308]).toContain(folderLike.status);
      expect(new URL(folderLike.headers.location!, `${host}${base}/ban-tin/xa-mau/`).href).toBe(
        `${host}${base}/ban-tin/xa-mau/2026-10/`,
      );
    });

    test('gives a part of a file', async () => {
      const { status, headers, body } = await get(ranged, { Range: 'bytes=100-199' });
      expect(status).toBe(206);
      expect(headers['content-range']).toBe('bytes 100-199/3000');
      expect(body.equals((files[ranged.slice(1)] as Buffer).subarray(100, 200))).toBe(true);
    });

    test('says that a page has not changed', async () => {
      const { headers } = await get('/');
      const again = await get('/', { 'If-None-Match': headers.etag! });
      expect(again.status).toBe(304);
    });

    test('has security.txt at the root of the host', async () => {
      const { status, body } = await ask(`${host}/.well-known/security.txt`);
      expect([status, body.toString()]).toEqual([200, files['.well-known/security.txt']]);
    });

    test('serves a site that npm run verify finds whole', async () => {
      expect((await verifySite(servedSite(`${host}${base}/`))).findings).toEqual([]);
    });

    test('serves the next release at once', async () => {
      const next = join(folder, `next`);
      await writeSite(next, { ...files, 'index.html': page('Bản mới') });
      await publishRelease(openStore(join(folder, 'www')), { site: next, keep: 5, dropped: [] });
      expect((await get('/')).body.toString()).toContain('Bản mới');
    });
  });
});

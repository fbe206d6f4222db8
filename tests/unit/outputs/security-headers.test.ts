import { describe, expect, test } from 'vitest';
import { smallSite, today, writeContent } from '../../fixtures/content-folder.ts';
import { checkFolder } from '../../../src/corpus/check.ts';
import type { Site } from '../../../src/domain/site.ts';
import { headersFor } from '../../../src/outputs/server/header-rules.ts';
import { headersFile } from '../../../src/outputs/server/host-files.ts';
import { listSecurityFile } from '../../../src/outputs/security-file.ts';
import { mediaTypes } from '../../../src/outputs/server/media-types.ts';
import { listOutputs } from '../../../src/outputs/list-outputs.ts';
import { readServerOptions } from '../../../src/cli/server-config/server-options.ts';

const site = { name: 'Minh Bạch', address: 'https://xamau.example/' } as Site;

/** Directives of a policy with their values. */
function readPolicy(text: string): Map<string, string[]> {
  return new Map(
    text.split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name!, values];
    }),
  );
}
const policyOf = (path: string) => readPolicy(headersFor(site, path)['Content-Security-Policy']!);

describe('the policy', () => {
  test('allows scripts and styles of this site alone, and nothing that was not named', () => {
    const policy = policyOf('/ban-tin/xa-mau/2026-10/');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-[A-Za-z0-9+/]{43}='$/)]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
    expect([...policy.values()].flat().join(' ')).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const name of ['base-uri', 'object-src', 'frame-ancestors']) expect(policy.get(name)).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.has('upgrade-insecure-requests')).toBe(true);
  });

  test('lets the search page alone compile WebAssembly, and the embedded pages alone be framed', () => {
    expect(policyOf('/tim-kiem/').get('script-src')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/nhung/so-lieu/x/').has('frame-ancestors')).toBe(false);
    expect(headersFor(site, '/nhung/so-lieu/x/')).not.toHaveProperty('X-Frame-Options');
    for (const path of ['/', '/ban-tin/', '/404.html', '/nhung-khac/', '/tim-kiem-khac/']) {
      expect(policyOf(path).get('script-src')).not.toContain("'wasm-unsafe-eval'");
      expect(policyOf(path).get('frame-ancestors')).toEqual(["'none'"]);
      expect(headersFor(site, path)['X-Frame-Options']).toBe('DENY');
    }
  });

  test('asks for TLS only where the site has it', () => {
    const plain = { ...site, address: 'http://xamau.example/' };
    expect(headersFor(plain, '/')).not.toHaveProperty('Strict-Transport-Security');
    expect(headersFor(plain, '/')['Content-Security-Policy']).not.toContain('upgrade-insecure-requests');
  });
});

/** What Mozilla's Observatory gives points for, beside the policy. */
test('the other headers are those of a top grade', () => {
  const headers = headersFor(site, '/');
  expect(Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security']!)![1])).toBeGreaterThanOrEqual(15_768_000);
  expect(headers).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(headers['Permissions-Policy']).toContain('geolocation=()');
});

test('names with a hash are kept for a year, and pages asked about each time', () => {
  for (const path of [
    '/_astro/a.AbCd1234.css',
    '/the/trang-chu.0123456789ab.png',
    '/tim-kiem/chi-muc/phan/0123456789abcdef/index/vi_1.pf_index',
  ])
    expect(headersFor(site, path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/ban-tin/', '/manifest.json', '/sw.js', '/tim-kiem/chi-muc/muc-luc.json'])
    expect(headersFor(site, path)['Cache-Control']).toBe('no-cache');
});

describe('the _headers file', () => {
  const rules = headersFile(site, ['/ban-tin/', '/tim-kiem/', '/nhung/'])
    .split('\n\n')
    .map((block) => {
      const [pattern, ...lines] = block.trim().split('\n');
      return {
        pattern: pattern!,
        headers: lines.map((line) =>
          line
            .trim()
            .split(/: (.*)/)
            .slice(0, 2),
        ),
      };
    });
  const fits = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  const particularity = (pattern: string) => (pattern.endsWith('*') ? pattern.length - 1 : pattern.length + 1);
  const matching = (path: string) =>
    rules
      .filter(({ pattern }) => fits(pattern, path))
      .sort((one, other) => particularity(one.pattern) - particularity(other.pattern));
  const paths = ['/', '/ban-tin/xa-mau/2026-10/', '/tim-kiem/', '/nhung/so-lieu/x/', '/_astro/a.css', '/the/a.png'];

  test.each(paths)('gives %s its own headers where the most particular rule wins', (path) => {
    const given = Object.fromEntries(matching(path).flatMap(({ headers }) => headers));
    const { 'Cache-Control': cache, ...expected } = headersFor(site, path);
    expect(given).toMatchObject(expected);
    if (cache !== 'no-cache') expect(given['Cache-Control']).toBe(cache);
    expect('X-Frame-Options' in given).toBe('X-Frame-Options' in expected);
  });

  test.each(paths)('gives %s its own headers where all rules are joined', (path) => {
    const given = matching(path).flatMap(({ headers }) => headers);
    const policies = given
      .filter(([name]) => name === 'Content-Security-Policy')
      .map(([, value]) => readPolicy(value!));
    const others = given.map(([name]) => name).filter((name) => name !== 'Content-Security-Policy');
    expect(new Set(others).size).toBe(others.length);
    // Of several policies a browser allows what each of them allows; the folder's own must be among them, and the rest be wider.
    const own = policyOf(path);
    expect(policies).toContainEqual(own);
    for (const policy of policies)
      for (const [name, values] of policy)
        if (own.get(name)?.[0] !== "'none'") expect(values).toEqual(expect.arrayContaining(own.get(name) ?? []));
  });

  test('stays within what hosts read', () => {
    expect(rules.length).toBeLessThan(100);
    for (const { headers } of rules) for (const [, value] of headers) expect(value!.length).toBeLessThan(1900);
  });
});

describe('security.txt', () => {
  const outputs = async (securityContact: string) => {
    const text = `${smallSite['site.yaml'] as string}  securityContact: ${securityContact}\n`;
    const { content, ledger, problems } = await checkFolder(await writeContent({ 'site.yaml': text }), today);
    return { source: content && { content, ledger, asOf: today }, problems };
  };

  test('names the contact, and expires within a year of the day of the build', async () => {
    const { source } = await outputs('https://example.vn/bao-mat/');
    expect(listSecurityFile(source!).map((output) => output.render())).toEqual([
      'Contact: https://example.vn/bao-mat/\nExpires: 2027-09-17T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://example.vn/.well-known/security.txt\n',
    ]);
  });

  test('is not there without a contact, and refuses what is none', async () => {
    const { content, ledger } = await checkFolder(await writeContent(), today);
    expect(listSecurityFile({ content: content!, ledger, asOf: today })).toEqual([]);
    for (const wrong of ['vanphong', 'http://example.vn/', 'javascript:alert(1)', 'mailto:a'])
      expect((await outputs(wrong)).problems.map(({ id }) => id)).toContain('address-invalid');
  });
});

test('every file beside the pages is sent as the type that it was written as', async () => {
  const { content, ledger } = await checkFolder(await writeContent(), today);
  for (const { path, type } of listOutputs({ content: content!, ledger, asOf: today })) {
    const end = /\.([a-z0-9]+)$/.exec(path)?.[1];
    const bare = type.split(';')[0]!;
    // A server knows the end of the name alone: of JSON of a kind, that it is JSON (RFC 6839).
    const general = bare.replace(/^application\/.*\+(json|xml)$/, 'application/$1');
    if (end) expect([bare, general], path).toContain(mediaTypes[end]);
  }
});

test('npm run server-config refuses what would break out of a configuration', () => {
  for (const args of [
    ['apache'],
    ['nginx', '--listen', '80; evil'],
    ['nginx', '--folder', '/a"b'],
    ['nginx', 'caddy'],
    [],
  ])
    expect(readServerOptions(args)).toMatchObject({ ask: 'refused' });
  expect(readServerOptions(['caddy', '--listen', '127.0.0.1:8080', '--folder', '/srv/x'])).toEqual({
    ask: 'write',
    server: 'caddy',
    settings: { folder: '/srv/x', listen: '127.0.0.1:8080', brotli: false },
  });
});

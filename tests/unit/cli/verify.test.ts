import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { appendFile, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { exportPublicKey } from '../../../src/cli/manifest/signing.ts';
import { folderSite } from '../../../src/cli/verify/folder-site.ts';
import { servedSite } from '../../../src/cli/verify/served-site.ts';
import { readVerifyOptions } from '../../../src/cli/verify/verify-options.ts';
import { verifySite } from '../../../src/cli/verify/verify-site.ts';
import { makeKeys, publishSite, releasedOnce, smallPages, writeSite } from '../../fixtures/published-site.ts';

/** What is wrong with a folder, one line each. */
async function findIn(folder: string, key?: Parameters<typeof verifySite>[1]): Promise<string[]> {
  const { findings } = await verifySite(folderSite(folder), key);
  return findings.map(({ kind, path, message }) => `${kind} ${path}: ${message}`).sort();
}

const page = 'ban-tin/xa-mau/2026-10/index.html';

describe('a folder', () => {
  test('that is as it was published has nothing wrong', async () => {
    expect(await findIn(await publishSite())).toEqual([]);
  });

  test('is told which files are missing, added and altered, hidden ones too', async () => {
    const folder = await publishSite();
    await rm(join(folder, '404.html'));
    await rename(join(folder, '.well-known/security.txt'), join(folder, '.well-known/other.txt'));
    await writeFile(join(folder, page), '<!doctype html><title>Tháng 11</title>');
    await appendFile(join(folder, 'index.html'), '\n');
    expect(await findIn(folder)).toMatchInlineSnapshot(`
      [
        "added .well-known/other.txt: Tệp thừa, không có trong bản đã công bố.",
        "altered ban-tin/xa-mau/2026-10/index.html: Nội dung khác bản đã công bố.",
        "altered index.html: Nội dung khác bản đã công bố.",
        "missing .well-known/security.txt: Thiếu tệp.",
        "missing 404.html: Thiếu tệp.",
      ]
    `);
  });

  test('holds no link in the place of a file', async () => {
    const folder = await publishSite();
    await rename(join(folder, 'index.html'), join(folder, '../elsewhere.html'));
    onTestFinished(() => rm(join(folder, '../elsewhere.html')));
    await symlink('../elsewhere.html', join(folder, 'index.html'));
    expect(await findIn(folder)).toEqual(['unreadable index.html: Không đọc được: không phải một tệp thường.']);
  });

  test('may hold compressed forms of its files, which must unpack to them', async () => {
    const folder = await publishSite();
    const css = '_astro/trang.AbCd1234.css';
    await writeFile(join(folder, `${css}.gz`), gzipSync(smallPages[css]!));
    await writeFile(join(folder, `${css}.br`), brotliCompressSync(smallPages[css]!));
    expect(await findIn(folder)).toEqual([]);
    await writeFile(join(folder, `${css}.gz`), gzipSync('body{color:#222}'));
    await writeFile(join(folder, `${css}.br`), 'nothing compressed');
    await writeFile(join(folder, 'other.css.gz'), gzipSync(''));
    expect(await findIn(folder)).toEqual([
      `added other.css.gz: Tệp thừa, không có trong bản đã công bố.`,
      `altered ${css}.br: Bản nén không còn cho ra tệp ${css}.`,
      `altered ${css}.gz: Bản nén không còn cho ra tệp ${css}.`,
    ]);
  });

  test('without a manifest, or with one that was edited, is not held to be sound', async () => {
    const folder = await publishSite();
    const manifest = join(folder, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('2026-11-21', '2026-11-22'));
    expect(await findIn(folder)).toEqual([
      'manifest manifest.json: manifest.json đã bị sửa hoặc hỏng: không còn khớp với các mã băm của chính nó.',
    ]);
    await rm(manifest);
    expect(await findIn(folder)).toEqual([
      'manifest manifest.json: Không có manifest.json: không biết trang gồm những tệp nào.',
    ]);
  });
});

describe('the ledger', () => {
  const edited = releasedOnce.replace('"17"', '"71"');

  test('is told to be broken even where the manifest was written anew after the edit', async () => {
    expect(await findIn(await publishSite({ ...smallPages, 'so-cong-bo/ledger.jsonl': edited }))).toEqual([
      'ledger so-cong-bo/ledger.jsonl: Số liệu trong dòng 1 không còn cho ra mã băm “digest” của chính dòng đó: số liệu đã bị sửa.',
    ]);
  });

  test('is told to be altered and broken where only a line of it was edited', async () => {
    const folder = await publishSite();
    await writeFile(join(folder, 'so-cong-bo/ledger.jsonl'), edited);
    expect((await findIn(folder)).map((line) => line.split(':')[0])).toEqual([
      'altered so-cong-bo/ledger.jsonl',
      'ledger so-cong-bo/ledger.jsonl',
      'ledger so-cong-bo/ledger.jsonl',
    ]);
  });
});

describe('the signature', () => {
  test('is that of whoever holds the key', async () => {
    const { publicKey, privateKey } = makeKeys();
    const folder = await publishSite(smallPages, privateKey);
    expect(await findIn(folder)).toEqual([]);
    expect(await findIn(folder, publicKey)).toEqual([]);
    expect((await verifySite(folderSite(folder))).signedBy).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of another key is refused where the key is known', async () => {
    const folder = await publishSite(smallPages, makeKeys().privateKey);
    expect(await findIn(folder, makeKeys().publicKey)).toEqual([
      'signature manifest.json.sig: Chữ ký không khớp: manifest.json không do người giữ khóa này ký, hoặc đã bị sửa.',
    ]);
  });

  test('no longer fits a site that was changed and sealed anew without the key', async () => {
    const { publicKey, privateKey } = makeKeys();
    const folder = await publishSite(smallPages, privateKey);
    const signature = await readFile(join(folder, 'manifest.json.sig'));
    await writeSite(folder, { ...smallPages, 'index.html': 'changed' });
    expect((await findIn(folder, publicKey))[0]).toMatch(/^signature manifest\.json\.sig: Không có chữ ký/);
    await writeFile(join(folder, 'manifest.json.sig'), signature);
    await writeFile(join(folder, 'manifest.json.pub'), exportPublicKey(publicKey));
    expect((await findIn(folder))[0]).toMatch(/^signature manifest\.json\.sig: Chữ ký không khớp/);
  });

  test('is missed, and a published key that did not sign is told', async () => {
    const { publicKey, privateKey } = makeKeys();
    const folder = await publishSite(smallPages, privateKey);
    await writeFile(join(folder, 'manifest.json.pub'), exportPublicKey(makeKeys().publicKey));
    expect(await findIn(folder, publicKey)).toEqual([
      'signature manifest.json.pub: Khóa công khai trên trang không phải khóa đã ký.',
    ]);
    await rm(join(folder, 'manifest.json.sig'));
    expect(await findIn(folder)).toEqual(['signature manifest.json.sig: Không có chữ ký của manifest.json.']);
  });
});

/** Serves a folder under a path; `change` may answer in its place. */
async function serve(folder: string, base: string, change?: (path: string) => string | number | undefined) {
  const give = sirv(folder, { dev: true, dotfiles: true });
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => (now -= 1));
    const path = request.url!;
    asked.push(path);
    const other = change?.(path);
    if (!path.startsWith(base)) response.writeHead(404).end();
    else if (typeof other === 'number') response.writeHead(other).end();
    else if (other !== undefined) response.end(other);
    else {
      request.url = `/${path.slice(base.length)}`;
      give(request, response, () => void response.writeHead(404).end());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    asked,
    most: () => most,
  };
}

describe('a served address', () => {
  test('is held against its manifest under its path, by the addresses that readers have', async () => {
    const folder = await publishSite();
    const { address, asked } = await serve(folder, '/xa/');
    expect((await verifySite(servedSite(address.slice(0, -1)))).findings).toEqual([]);
    expect(asked).toContain('/xa/ban-tin/xa-mau/2026-10/');
    expect(asked).toContain('/xa/');
    expect(asked).not.toContain('/xa/index.html');
  });

  test('is told which files are missing, altered and cannot be had', async () => {
    const { address } = await serve(await publishSite(), '/', (path) =>
      path.endsWith('.css') ? 404 : path.endsWith('.png') ? 500 : path === '/' ? 'x'.repeat(9_999_999) : undefined,
    );
    const { findings } = await verifySite(servedSite(address));
    expect(findings.map(({ kind, path }) => `${kind} ${path}`).sort()).toEqual([
      'altered index.html',
      'missing _astro/trang.AbCd1234.css',
      'unreadable the/trang-chu.0123456789ab.png',
    ]);
  });

  test('is asked for few files at a time', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`tep/${index}.txt`, `${index}`]));
    const { address, most } = await serve(await publishSite({ ...smallPages, ...many }), '/');
    expect((await verifySite(servedSite(address))).findings).toEqual([]);
    expect(most()).toBeLessThanOrEqual(12);
  });
});

describe('npm run verify', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, ['src/cli/verify.ts', ...args], (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });

  test('exits with 0 for a sound site, 1 for one that is not, and 2 where it cannot tell', async () => {
    const { publicKey, privateKey } = makeKeys();
    const folder = await publishSite(smallPages, privateKey);
    const keyFile = join(folder, '..', `${folder.split('/').at(-1)}.pem`);
    onTestFinished(() => rm(keyFile));
    await writeFile(keyFile, exportPublicKey(publicKey));
    const sound = await run(folder, '--key', keyFile);
    expect(sound.code).toBe(0);
    expect(sound.stdout).toMatch(/^Nguyên vẹn: cả 7 tệp đúng như đã công bố\.\nMã băm gốc: [0-9a-f]{64}\n/);
    expect(sound.stdout).toContain('Chữ ký: đúng khóa đã cho');

    await rm(join(folder, page));
    const broken = await run(folder);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(
      /^Không nguyên vẹn: 1 chỗ sai\.\n {2}ban-tin\/xa-mau\/2026-10\/index\.html: Thiếu tệp\.\n/,
    );

    expect(await run('http://127.0.0.1:4489/')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('từ chối kết nối'),
    });
    expect(await run(folder, '--key', join(folder, 'index.html'))).toMatchObject({ code: 2 });
  });

  test('refuses what it does not understand', () => {
    for (const args of [[], ['a', 'b'], ['a', '--kay', 'k'], ['a', '--key']])
      expect(readVerifyOptions(args)).toMatchObject({ ask: 'refused' });
    expect(readVerifyOptions(['https://xamau.example/', '--key', 'k.pem'])).toEqual({
      ask: 'verify',
      target: 'https://xamau.example/',
      isServed: true,
      keyFile: 'k.pem',
    });
  });
});

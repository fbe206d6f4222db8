import { spawn } from 'node:child_process';
import { mkdir, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDeployOptions } from '../../../src/cli/deploy/deploy-options.ts';
import { findVanished } from '../../../src/cli/deploy/find-vanished.ts';
import { lockFolder } from '../../../src/cli/deploy/lock.ts';
import { publishRelease } from '../../../src/cli/deploy/publish-release.ts';
import { listReleases, openStore, readCurrent } from '../../../src/cli/deploy/release-store.ts';
import { rollBack } from '../../../src/cli/deploy/roll-back.ts';
import { folderSite } from '../../../src/cli/verify/folder-site.ts';
import { verifySite } from '../../../src/cli/verify/verify-site.ts';
import { parseLedger } from '../../../src/corpus/ledger-file.ts';
import type { NewEntry } from '../../../src/domain/ledger.ts';
import { ledgerText, makeKeys, publishSite } from '../../fixtures/published-site.ts';
import { deploy, emptyFolder, siteOf, versionOf } from '../../fixtures/releases.ts';

const plain = { keep: 5, dropped: [] };
const publish = async (to: string, version: number, options = plain) =>
  publishRelease(openStore(to), { site: await publishSite(siteOf(version)), ...options });
const servedVersion = async (to: string) => versionOf(await readFile(join(to, 'current/index.html'), 'utf8'));

/** A folder with these versions published into it, one after the other. */
async function publishVersions(...versions: readonly number[]): Promise<string> {
  const to = await emptyFolder();
  await mkdir(join(to, 'releases'));
  for (const version of versions) await publish(to, version);
  return to;
}

describe('a release', () => {
  test('is named by its place and the root digest of the site, and served through a link', async () => {
    const to = await publishVersions(1, 2);
    const names = await listReleases(openStore(to));
    expect(names.map((name) => name.slice(0, 7))).toEqual(['000001-', '000002-']);
    expect(await readCurrent(openStore(to))).toBe(names[1]);
    const { manifest } = await verifySite(folderSite(join(to, 'current')));
    expect(names[1]).toBe(`000002-${manifest!.root.slice(0, 12)}`);
    expect(await servedVersion(to)).toBe(2);
  });

  test('takes the space of what changed alone', async () => {
    const to = await publishVersions(1, 2);
    const [one, two] = await listReleases(openStore(to));
    const inode = async (name: string, file: string) => (await stat(join(to, 'releases', name, file))).ino;
    const picture = 'the/anh-3.0123456789ab.png';
    expect(await inode(one!, picture)).toBe(await inode(two!, picture));
    expect(await inode(one!, 'index.html')).not.toBe(await inode(two!, 'index.html'));
  });

  test('has a compressed form beside each text, and none beside a picture', async () => {
    const to = await publishVersions(1, 2);
    const page = await readFile(join(to, 'current/index.html'));
    expect(gunzipSync(await readFile(join(to, 'current/index.html.gz')))).toEqual(page);
    expect(await readdir(join(to, 'current/trang-0'))).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
    expect((await readdir(join(to, 'current/the'))).filter((name) => !name.endsWith('.png'))).toEqual([]);
  });

  test('is never linked from an earlier one whose bytes have gone bad', async () => {
    const to = await publishVersions(1);
    const picture = join(to, 'current/the/anh-3.0123456789ab.png');
    await writeFile(picture, Buffer.alloc(20_000, 99));
    await publish(to, 2);
    expect((await verifySite(folderSite(join(to, 'current')))).findings).toEqual([]);
  });

  test('is kept with the four before it, whichever is served', async () => {
    const to = await publishVersions(1, 2, 3, 4, 5, 6, 7);
    expect(await listReleases(openStore(to))).toHaveLength(5);
    expect((await listReleases(openStore(to)))[0]).toMatch(/^000003-/);
  });

  test('that is served already is not made again', async () => {
    const to = await publishVersions(1);
    expect(await publish(to, 1)).toMatchObject({ outcome: 'unchanged' });
    expect(await listReleases(openStore(to))).toHaveLength(1);
  });

  test('that a killed run had finished is taken up, not copied again', async () => {
    const to = await publishVersions(1, 2);
    await rollBack(openStore(to));
    expect(await publish(to, 2)).toMatchObject({ outcome: 'served', counts: undefined });
    expect(await servedVersion(to)).toBe(2);
    expect(await listReleases(openStore(to))).toHaveLength(2);
  });
});

describe('rolling back', () => {
  test('serves the release before, and the one before that', async () => {
    const to = await publishVersions(1, 2, 3);
    await rollBack(openStore(to));
    expect(await servedVersion(to)).toBe(2);
    await rollBack(openStore(to));
    expect(await servedVersion(to)).toBe(1);
    await expect(rollBack(openStore(to))).rejects.toThrow(/^Không còn bản nào trước bản 000001-/);
  });

  test('refuses a release that is no longer whole', async () => {
    const to = await publishVersions(1, 2);
    const [one] = await listReleases(openStore(to));
    await rm(join(to, 'releases', one!, 'trang-3/index.html'));
    await expect(rollBack(openStore(to))).rejects.toThrow(
      /không còn nguyên vẹn:\n {2}trang-3\/index\.html: Thiếu tệp\./,
    );
    expect(await servedVersion(to)).toBe(2);
  });
});

describe('nothing is published', () => {
  test('where the site is not what its manifest says', async () => {
    const to = await publishVersions(1);
    const site = await publishSite(siteOf(2));
    await writeFile(join(site, 'trang-2/index.html'), 'khác');
    await expect(publishRelease(openStore(to), { site, ...plain })).rejects.toThrow(
      /^Bản dựng không khớp với manifest của chính nó:\n {2}trang-2\/index\.html: /,
    );
    expect(await servedVersion(to)).toBe(1);
  });

  test('where it is not signed with the key that it must be signed with', async () => {
    const to = await publishVersions(1);
    const { publicKey } = makeKeys();
    const site = await publishSite(siteOf(2), makeKeys().privateKey);
    await expect(publishRelease(openStore(to), { site, ...plain, key: publicKey })).rejects.toThrow(
      /Chữ ký không khớp/,
    );
    expect(await servedVersion(to)).toBe(1);
  });

  test('where a link leads nowhere', async () => {
    const to = await publishVersions(1);
    const broken = '<!doctype html><html lang="vi"><title>a</title><h1>a</h1><a href="/khong-co/">b</a></html>';
    const site = await publishSite({ ...siteOf(2), 'trang-2/index.html': broken });
    await expect(publishRelease(openStore(to), { site, ...plain })).rejects.toThrow(
      /^Trang dựng ra có chỗ hỏng:\n {2}trang-2\/index\.html: .*khong-co/,
    );
    expect(await servedVersion(to)).toBe(1);
  });

  test('where a page vanishes, unless that was asked for', async () => {
    const to = await publishVersions(1);
    const { 'trang-2/index.html': _, ...fewer } = siteOf(2);
    const site = await publishSite(fewer);
    await expect(publishRelease(openStore(to), { site, ...plain })).rejects.toThrow(
      / {2}\/trang-2\/: trang này đang có/,
    );
    expect(await servedVersion(to)).toBe(1);
    await publishRelease(openStore(to), { site, keep: 5, dropped: ['/trang-2/'] });
    expect(await servedVersion(to)).toBe(2);
  });
});

describe('what vanishes', () => {
  const release = (bulletin: string): NewEntry => ({
    kind: 'release',
    bulletin,
    figures: [['petitions.solved', '17']],
  });
  const october = release('xa-mau/2026-10');
  const september = release('xa-mau/2026-09');
  const contents = (files: readonly string[], ...entries: readonly NewEntry[]) => ({
    files: new Set(files),
    ledger: parseLedger(ledgerText(...entries), undefined),
  });
  const page = 'ban-tin/xa-mau/2026-10/index.html';
  const version = 'ban-tin/xa-mau/2026-10/phien-ban/1/index.html';

  test('is nothing where the next release has all pages and lines', () => {
    const before = contents([page], october);
    const septemberPage = 'ban-tin/xa-mau/2026-09/index.html';
    expect(findVanished(before, contents([page, septemberPage], october, september), [])).toEqual([]);
  });

  test('are versions of a bulletin, but not where it is withdrawn, and its own page stays', () => {
    const before = contents([page, version], october);
    expect(findVanished(before, contents([page], october), [])).toMatchObject([
      { address: '/ban-tin/xa-mau/2026-10/phien-ban/1/' },
    ]);
    const withdrawal: NewEntry = { kind: 'withdrawal', bulletin: 'xa-mau/2026-10', figures: [] };
    expect(findVanished(before, contents([page], october, withdrawal), [])).toEqual([]);
    expect(findVanished(before, contents([], october, withdrawal), [])).toMatchObject([
      { address: '/ban-tin/xa-mau/2026-10/' },
    ]);
  });

  test('is a line of the ledger that is gone, or another', () => {
    const before = contents([page], october, september);
    for (const next of [contents([page], october), contents([page], october, release('xa-mau/2026-08'))])
      expect(findVanished(before, next, [])).toContainEqual({
        address: '/so-cong-bo/ledger.jsonl',
        message: 'dòng 2 của sổ đang công bố không còn, hoặc đã khác, trong bản mới',
      });
  });

  test('is a sealed bulletin without a page, even where it never had one', () => {
    expect(findVanished(contents([]), contents([], october), [])).toMatchObject([
      { address: '/ban-tin/xa-mau/2026-10/', message: expect.stringContaining('đã ghi vào sổ công bố') },
    ]);
  });

  test('are not files that are no pages', () => {
    expect(findVanished(contents(['the/a.0123456789ab.png', 'a.csv']), contents([]), [])).toEqual([]);
  });
});

describe('the lock', () => {
  test('lets one run at a time work in a folder', async () => {
    const folder = await emptyFolder();
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(
      `Đang có một lần triển khai khác vào thư mục này (tiến trình ${process.pid} trên máy ${hostname()}).`,
    );
    await unlock();
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a process that is no more is taken over, by one of many', async () => {
    const folder = await emptyFolder();
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.on('close', resolve));
    const holders = [
      { host: hostname(), pid: gone.pid, started: '1' },
      // The number of a process that runs, but began at another time.
      { host: hostname(), pid: process.pid, started: '1' },
    ];
    for (const holder of holders) {
      await writeFile(join(folder, '.deploy.lock'), JSON.stringify(holder));
      await (
        await lockFolder(folder)
      )();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  test('of another machine, or that cannot be read, is left for people to judge', async () => {
    const folder = await emptyFolder();
    for (const text of [JSON.stringify({ host: 'may-khac', pid: 1, started: '1' }), '{']) {
      await writeFile(join(folder, '.deploy.lock'), text);
      await expect(lockFolder(folder)).rejects.toThrow('nếu chắc chắn không còn, hãy xóa');
      expect(await readFile(join(folder, '.deploy.lock'), 'utf8')).toBe(text);
    }
  });
});

describe('npm run deploy', () => {
  test('publishes, clears what a killed run left, and rolls back', async () => {
    const to = await emptyFolder();
    await mkdir(join(to, 'releases/.incoming-000009-0123456789ab/x'), { recursive: true });
    await mkdir(join(to, '.building/site'), { recursive: true });
    await symlink('releases/nowhere', join(to, '.current'));
    const first = await deploy('--to', to, '--from', await publishSite(siteOf(1)));
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Đã công bố bản 000001-[0-9a-f]{12} \(22 tệp mới hoặc đổi, 0 tệp giữ nguyên\)\.\n/);
    const second = await deploy('--to', to, '--from', await publishSite(siteOf(2)));
    expect(second.stdout).toMatch(/\(14 tệp mới hoặc đổi, 8 tệp giữ nguyên\)/);
    expect((await deploy('--to', to, '--rollback')).stdout).toMatch(/^Đã trở lại bản 000001-/);
    expect(await servedVersion(to)).toBe(1);
    expect((await readdir(to)).sort()).toEqual(['current', 'releases']);
  });

  test('of two at once publishes one after the other or refuses one, and all is whole', async () => {
    const to = await emptyFolder();
    const sites = await Promise.all([1, 2, 3].map((version) => publishSite(siteOf(version))));
    const runs = await Promise.all(sites.map((site) => deploy('--to', to, '--from', site)));
    expect(runs.some(({ code }) => code === 0)).toBe(true);
    for (const { code, stderr } of runs) if (code !== 0) expect(stderr).toContain('Đang có một lần triển khai khác');
    expect((await verifySite(folderSite(join(to, 'current')))).findings).toEqual([]);
    expect((await readdir(to)).sort()).toEqual(['current', 'releases']);
  });

  test('refuses what it does not understand', () => {
    for (const args of [[], ['--to', 'a', '--keep', '1'], ['--to', 'a', '--keep', 'x'], ['--to', 'a', '--drop', 'x']])
      expect(readDeployOptions(args)).toMatchObject({ ask: 'refused' });
    expect(readDeployOptions(['--to', 'a', '--rollback', '--from', 'b'])).toMatchObject({ ask: 'refused' });
    expect(readDeployOptions(['--to', '/a', '--from', '/b', '--keep', '7', '--drop', '/x/'])).toEqual({
      ask: 'publish',
      to: '/a',
      from: '/b',
      keep: 7,
      dropped: ['/x/'],
    });
  });
});

import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { chmod, mkdir, readFile, readdir, realpath } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listReleases, openStore, readCurrent } from '../../../src/cli/deploy/release-store.ts';
import { folderSite } from '../../../src/cli/verify/folder-site.ts';
import { verifySite } from '../../../src/cli/verify/verify-site.ts';
import { makeRandom } from '../../fixtures/generator/random.ts';
import { publishSite } from '../../fixtures/published-site.ts';
import { deploy, emptyFolder, pageCount, siteOf, startDeploy, versionOf } from '../../fixtures/releases.ts';

/** How often a run is killed. */
const kills = 32;

/** Serves `current` as a web server does, opening it anew for each request, and reads it without pause with a few readers. */
async function readUnderLoad(store: string) {
  const server = createServer((request, response) => {
    readFile(join(store, 'current', request.url!, 'index.html')).then(
      (page) => response.end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = { requests: 0, broken: [] as string[], versions: new Set<number>() };
  let isReading = true;
  const read = async (reader: number) => {
    for (let turn = reader; isReading; turn += 3) {
      const path = turn % 13 === 0 ? '/' : `/trang-${turn % pageCount}/`;
      const response = await fetch(address + path);
      const version = versionOf(await response.text());
      seen.requests += 1;
      if (response.status !== 200 || version === undefined) seen.broken.push(`${response.status} ${path}`);
      else seen.versions.add(version);
      await sleep(2);
    }
  };
  const readers = [read(0), read(1), read(2)];
  return {
    seen,
    async stop() {
      isReading = false;
      await Promise.all(readers);
      server.close();
    },
  };
}

test(
  `killed at ${kills} random moments, readers get whole pages of one release, and the next run mends all`,
  { timeout: 180_000 },
  async () => {
    const to = await emptyFolder();
    expect(await deploy('--to', to, '--from', await publishSite(siteOf(1)))).toMatchObject({ code: 0, stderr: '' });
    const second = await publishSite(siteOf(2));
    const started = performance.now();
    expect(await deploy('--to', to, '--from', second)).toMatchObject({ code: 0 });
    const whole = performance.now() - started;

    const load = await readUnderLoad(to);
    const random = makeRandom('kills');
    const store = openStore(to);
    let killed = 0;
    for (let round = 0; killed < kills && round < kills * 3; round++) {
      const run = startDeploy('--to', to, '--from', await publishSite(siteOf(3 + round)));
      // The first part of a run only loads modules.
      await sleep(whole * (0.4 + 0.6 * random.next()));
      run.process.kill('SIGKILL');
      if ((await run.ended).signal === 'SIGKILL') killed += 1;
      const current = (await readCurrent(store))!;
      expect((await verifySite(folderSite(join(store.releases, current)))).findings).toEqual([]);
    }
    expect(killed).toBe(kills);
    const mended = await deploy('--to', to, '--from', await publishSite(siteOf(1000)));
    expect(mended.stderr).toBe('');
    await sleep(50);
    await load.stop();

    expect(load.seen.broken).toEqual([]);
    expect(load.seen.requests).toBeGreaterThan(200);
    expect([...load.seen.versions]).toContain(1000);
    expect((await readdir(to)).sort()).toEqual(['current', 'releases']);
    expect(await readdir(store.releases)).toEqual(await listReleases(store));
    expect((await listReleases(store)).length).toBeLessThanOrEqual(5);
  },
);

const isRoot = process.getuid?.() === 0;

/** Mounts a small file system; undefined where this machine does not let us. */
async function mountSmall(bytes: number): Promise<string | undefined> {
  const folder = await emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

describe('where nothing can be written', () => {
  test('a full disk leaves the release that is served, and no half of another', async ({ skip }) => {
    const disk = await mountSmall(2_500_000);
    if (!disk) skip('Mounting a small file system needs rights that this machine does not give.');
    const to = join(disk!, 'minh-bach');
    expect(await deploy('--to', to, '--from', await publishSite(siteOf(1)))).toMatchObject({ code: 0 });
    const big = { ...siteOf(2), 'lon.bin': Buffer.alloc(3_000_000, 7) };
    const refused = await deploy('--to', to, '--from', await publishSite(big));
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('ổ đĩa đã đầy');
    const store = openStore(to);
    expect(await listReleases(store)).toHaveLength(1);
    expect(await readdir(store.releases)).toEqual(await listReleases(store));
    expect(versionOf(await readFile(join(to, 'current/index.html'), 'utf8'))).toBe(1);
    expect((await verifySite(folderSite(await realpath(join(to, 'current'))))).findings).toEqual([]);
    // Space again: the same command goes through.
    expect(await deploy('--to', to, '--from', await publishSite(siteOf(2)))).toMatchObject({ code: 0 });
    expect(versionOf(await readFile(join(to, 'current/index.html'), 'utf8'))).toBe(2);
  });

  test('a folder that is read only is told, and left alone', async ({ skip }) => {
    const to = isRoot ? await mountSmall(8_000_000) : await emptyFolder();
    if (!to) skip('Mounting a small file system needs rights that this machine does not give.');
    expect(await deploy('--to', to!, '--from', await publishSite(siteOf(1)))).toMatchObject({ code: 0 });
    // For root nothing but the file system itself is read only.
    if (isRoot) execFileSync('mount', ['-o', 'remount,ro', to!]);
    else await chmod(to!, 0o555);
    const refused = await deploy('--to', to!, '--from', await publishSite(siteOf(2)));
    if (!isRoot) await chmod(to!, 0o755);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/chỉ cho đọc|không có quyền ghi/);
    expect(versionOf(await readFile(join(to!, 'current/index.html'), 'utf8'))).toBe(1);
  });

  test('a current that is a folder of its own is never replaced', async () => {
    const to = await emptyFolder();
    await mkdir(join(to, 'current'));
    const refused = await deploy('--to', to, '--from', await publishSite(siteOf(1)));
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('không phải liên kết do lệnh này tạo ra');
    expect(await readdir(join(to, 'current'))).toEqual([]);
  });
});

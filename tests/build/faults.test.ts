import { execFileSync, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { folderSite } from '../../src/cli/verify/folder-site.ts';
import { verifySite } from '../../src/cli/verify/verify-site.ts';
import { bulletinText, smallSite, writeFiles } from '../fixtures/content-folder.ts';
import { makeRandom } from '../fixtures/generator/random.ts';
import { deploy, type DeployRun } from '../fixtures/releases.ts';
import { buildSite } from './build-site.ts';

// Each builds a site several times.
const limit = { timeout: 240_000 };

let scratch: string;
let content: string;
let to: string;
let first: DeployRun;
let seconds: number;

/** The whole way from content to a release that is served, once. */
beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'minh-bach-faults-')));
  [content, to] = [join(scratch, 'content'), join(scratch, 'served')];
  await writeFiles(content, smallSite);
  Object.assign(process.env, { MINHBACH_CONTENT: content, MINHBACH_TODAY: '2026-11-21' });
  const started = performance.now();
  first = await deploy('--to', to);
  seconds = (performance.now() - started) / 1000;
});
afterAll(async () => {
  delete process.env['MINHBACH_CONTENT'];
  delete process.env['MINHBACH_TODAY'];
  await rm(scratch, { recursive: true, force: true });
});

/** The root digest of a site that is whole. */
async function rootOf(folder: string): Promise<string> {
  const { findings, manifest } = await verifySite(folderSite(folder));
  expect(findings).toEqual([]);
  return manifest!.root;
}

/** Forms that only a release has. */
const isCompressed = (path: string) => /\.(?:gz|br)$/.test(path);

/** A copy of the served site, as the build left it. */
async function copySite(folder: string): Promise<string> {
  await cp(await realpath(join(to, 'current')), folder, { recursive: true, filter: (path) => !isCompressed(path) });
  return rootOf(folder);
}

/** The bytes that the site takes on a disk with pages of 4 KiB. */
function siteSize(): number {
  const files = globSync(`${to}/current/**/*`, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !isCompressed(path))
    .reduce((sum, path) => sum + 4096 * Math.ceil(statSync(path).size / 4096), 0);
}

/** Puts a file with another second half in the place of each. */
async function damage(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = readFileSync(file);
    // What is kept is the same file as that of a site.
    await rm(file);
    await writeFile(file, bytes.fill('x', bytes.length >> 1));
  }
}

test('npm run deploy builds the content and serves it', limit, async () => {
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/^Đã công bố bản 000001-/);
  expect(await readdir(to)).toEqual(['current', 'releases']);
  await rootOf(join(to, 'current'));
});

test('npm run deploy publishes nothing where the content has an error', limit, async () => {
  const bulletin = join(content, 'bulletins/xa-mau/2026-10.md');
  await writeFile(bulletin, bulletinText('figures:\n  - { indicator: ho-ngheo, value: 1.74 }'));
  const refused = await deploy('--to', to);
  await writeFile(bulletin, smallSite['bulletins/xa-mau/2026-10.md']!);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('[number-invalid]');
  expect(refused.stderr).toContain('Chưa công bố gì');
  expect(await readdir(join(to, 'releases'))).toHaveLength(1);
  await rootOf(join(to, 'current'));
});

test(
  'a build that is killed leaves the site that was there, and the next one gives the same bytes, even from a damaged cache',
  limit,
  async () => {
    const folder = join(scratch, 'killed');
    const root = await copySite(folder);
    const random = makeRandom('killed builds');
    for (let round = 0; round < 3; round++) {
      const build = spawn(process.execPath, ['src/cli/build.ts'], {
        env: { ...process.env, MINHBACH_OUT: folder },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => build.on('close', resolve));
      await sleep(1000 * seconds * (0.3 + 0.6 * random.next()));
      build.kill('SIGKILL');
      await ended;
      expect(await rootOf(folder)).toBe(root);
    }

    const cards = (await readdir(join(folder, 'the'))).map((name) => join('.cache/cards', name));
    const site = hash('sha256', JSON.stringify(['public', content, null])).slice(0, 12);
    const kept = globSync(`.cache/${site}/objects/*/*`);
    expect([cards.length, kept.length].every((count) => count > 2)).toBe(true);
    await damage([...cards, ...kept]);
    expect(await buildSite({ MINHBACH_OUT: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await rootOf(folder)).toBe(root);
    expect((await readdir(scratch)).filter((name) => name.startsWith('killed'))).toEqual(['killed']);
  },
);

test('a build that fills the disk leaves the site that was there', limit, async ({ skip }) => {
  const disk = await mkdtemp(join(tmpdir(), 'minh-bach-disk-'));
  onTestFinished(() => rm(disk, { recursive: true, force: true }));
  try {
    // Room for the site and half of another.
    const size = Math.ceil(1.5 * siteSize());
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk], { stdio: 'pipe' });
  } catch {
    skip('Mounting a small file system needs rights that this machine does not give.');
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk]));
  const folder = join(disk, 'site');
  const root = await copySite(folder);
  const refused = await buildSite({ MINHBACH_OUT: folder });
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('ENOSPC');
  expect(await rootOf(folder)).toBe(root);
  expect(await readdir(disk)).toEqual(['site']);
});

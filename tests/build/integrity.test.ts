import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { listFolder } from '../../src/cli/manifest/hash-folder.ts';
import { folderSite } from '../../src/cli/verify/folder-site.ts';
import type { ReadFile, SiteReader } from '../../src/cli/verify/site-reader.ts';
import { verifySite } from '../../src/cli/verify/verify-site.ts';
import { makeRandom } from '../fixtures/generator/random.ts';

const site = inject('sampleSite');

/** The site, with everything that was read of it kept, so that it can be verified again and again. */
function remembered(reader: SiteReader): SiteReader {
  const hashes = new Map<string, Promise<ReadFile>>();
  const wholes = new Map<string, Promise<Buffer | undefined>>();
  const recall = <Value>(known: Map<string, Value>, path: string, read: () => Value): Value => {
    if (!known.has(path)) known.set(path, read());
    return known.get(path)!;
  };
  const list = reader.list();
  return {
    ...reader,
    hash: (file) => recall(hashes, file.path, () => reader.hash(file)),
    readWhole: (path) => recall(wholes, path, () => reader.readWhole(path)),
    list: () => list,
  };
}

test('one flipped byte anywhere in the site is found, and its file named', { timeout: 120_000 }, async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'minh-bach-flipped-'));
  onTestFinished(() => rm(scratch, { recursive: true, force: true }));
  const paths = listFolder(site);
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(site, path))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const whole = remembered(folderSite(site));
  expect((await verifySite(whole)).findings).toEqual([]);

  const random = makeRandom('flipped bytes');
  /** Every byte of the site is as likely as any other. */
  const pickByte = (): [path: string, offset: number] => {
    let offset = random.int(0, total - 1);
    const at = sizes.findIndex((size) => (offset -= size) < 0);
    return [paths[at]!, offset + sizes[at]!];
  };
  /** Pictures hold most of the bytes, so small files are visited by themselves too. */
  const pickFile = (): [path: string, offset: number] => {
    const at = random.int(0, paths.length - 1);
    return [paths[at]!, random.int(0, Math.max(0, sizes[at]! - 1))];
  };
  const picked = [
    ...Array.from({ length: 200 }, pickByte),
    ...Array.from({ length: 50 }, pickFile).filter(([path]) => sizes[paths.indexOf(path)]! > 0),
    ['manifest.json', random.int(0, sizes[paths.indexOf('manifest.json')]! - 1)] as const,
  ];
  for (const [path, offset] of picked) {
    const bytes = await readFile(join(site, path));
    bytes[offset]! ^= 1 << random.int(0, 7);
    await mkdir(dirname(join(scratch, path)), { recursive: true });
    await writeFile(join(scratch, path), bytes);
    const flipped = folderSite(scratch);
    const { findings } = await verifySite({
      ...whole,
      hash: (file) => (file.path === path ? flipped : whole).hash(file),
      readWhole: (one) => (one === path ? flipped : whole).readWhole(one),
    });
    expect(
      findings.map((finding) => finding.path),
      `byte ${offset} of ${path}`,
    ).toContain(path);
  }
});

test('npm run verify names the file on a copy of the site with one byte flipped', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'minh-bach-copy-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(site, copy, { recursive: true });
  const page = join(copy, 'ban-tin/xa-mau/2026-10/index.html');
  const bytes = await readFile(page);
  bytes[bytes.length >> 1]! ^= 1;
  await writeFile(page, bytes);
  const verify = () => execFileSync('npm', ['run', '--silent', 'verify', '--', copy], { stdio: 'pipe' });
  expect(verify).toThrow(expect.objectContaining({ status: 1 }));
  try {
    verify();
  } catch (error) {
    expect(String((error as { stdout: Buffer }).stdout)).toContain(
      '  ban-tin/xa-mau/2026-10/index.html: Nội dung khác bản đã công bố.\n',
    );
  }
});

import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { manifestFile } from '../../src/domain/manifest.ts';
import { buildSite } from './build-site.ts';
import { digestFolder } from './folder-digest.ts';

/** The files of this project as they stand, and nothing that an earlier build left, in a new folder. */
async function cloneProject(): Promise<string> {
  const clone = await mkdtemp(join(tmpdir(), 'minh-bach-clone-'));
  onTestFinished(() => rm(clone, { recursive: true, force: true }));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString();
  for (const file of listed.split('\0').filter((name) => name !== ''))
    await cp(file, join(clone, file)).catch((error: NodeJS.ErrnoException) => {
      // Deleted, and not yet committed so.
      if (error.code !== 'ENOENT') throw error;
    });
  await symlink(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  return clone;
}

test(
  'a clean build from a clone in another folder, time zone and locale gives the same bytes',
  { timeout: 180_000 },
  async () => {
    const clone = await cloneProject();
    const { folder, exitCode } = await buildSite({ TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' }, [], clone);
    onTestFinished(() => rm(dirname(folder), { recursive: true, force: true }));
    expect(exitCode).toBe(0);
    // A copy without git has no commit to record.
    const { [manifestFile]: _, ...built } = digestFolder(folder);
    const { [manifestFile]: __, ...expected } = digestFolder(inject('sampleSite'));
    expect(built).toEqual(expected);
  },
);

import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFolder } from '../../../src/cli/deploy/lock.ts';
import { emptyFolder } from '../../fixtures/releases.ts';

/** The number of a process that has ended. */
const ended = spawnSync('true').pid;

test('whoever takes the lock clears what killed runs left while taking it, and nothing of a run that lives', async () => {
  const folder = await emptyFolder();
  const gone = JSON.stringify({ host: hostname(), pid: ended, started: '1' });
  const elsewhere = JSON.stringify({ host: 'may-khac', pid: ended, started: '1' });
  await writeFile(join(folder, `.deploy.lock.${ended}`), gone);
  await writeFile(join(folder, `.deploy.lock.${ended}.taken`), '');
  await writeFile(join(folder, `.deploy.lock.${ended + 1}`), elsewhere);
  // Just begun: it has not yet written who it is.
  await writeFile(join(folder, `.deploy.lock.${process.ppid}`), '');
  const release = await lockFolder(folder);
  expect((await readdir(folder)).sort()).toEqual(
    ['.deploy.lock', `.deploy.lock.${ended + 1}`, `.deploy.lock.${process.ppid}`].sort(),
  );
  await release();
  expect(await readdir(folder)).not.toContain('.deploy.lock');
});

import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts the folder `next` in the place of `current`; readers find the old one or the new one, and what was there is deleted. */
export async function swapFolder(next: string, current: string): Promise<void> {
  const previous = `${current}.previous`;
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(current), { recursive: true });
  await rename(current, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, current);
  await rm(previous, { recursive: true, force: true });
}

import { rmSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Puts the folder `next` in the place of another; readers find the old one or the new one, and what was there is deleted. */
export async function swapFolder(next: string, place: string): Promise<void> {
  // Names beside it are made from its own, which must not end with a slash.
  const current = resolve(place);
  const [previous, incoming] = [`${current}.previous`, `${current}.building`];
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(current), { recursive: true });
  await bringOver(next, incoming);
  await rename(current, previous).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(incoming, current);
  // The old site is the largest of what is deleted: asking another thread for each of its files takes twice the work.
  rmSync(previous, { recursive: true, force: true });
}

/** Gives a folder another name, even where that is on another file system. */
async function bringOver(from: string, to: string): Promise<void> {
  if (from === to) return;
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

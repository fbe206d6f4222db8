import { createHash } from 'node:crypto';
import { readFile, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/*
 * A cached picture is a seal and the PNG: the seal is the SHA-256 of the file name and the PNG, so neither a damaged file nor
 * one that stands under another's name is ever used. The folder holds nothing that cannot be drawn again.
 */
const sealLength = 32;

/**
 * The PNG kept under `fileName`, or undefined where there is none, or none that can be read whole. Counts as a use for
 * {@link pruneCache}.
 */
export async function readCachedCard(folder: string, fileName: string): Promise<Buffer | undefined> {
  const path = join(folder, fileName);
  try {
    const file = await readFile(path);
    const png = file.subarray(sealLength);
    if (!file.subarray(0, sealLength).equals(seal(fileName, png))) return undefined;
    const now = new Date();
    await utimes(path, now, now);
    return png;
  } catch {
    // A cache that cannot be read costs time, not correctness.
    return undefined;
  }
}

/** Keeps a PNG under `fileName`; without effect where the folder cannot be written. */
export async function writeCachedCard(folder: string, fileName: string, png: Buffer): Promise<void> {
  try {
    await writeWhole(join(folder, fileName), Buffer.concat([seal(fileName, png), png]));
  } catch {
    // As above: whoever needs the picture has it.
  }
}

/** Removes the files used longest ago until the rest take at most `keepBytes`. A folder that is not there is empty. */
export async function pruneCache(folder: string, keepBytes: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return found?.isFile() ? [{ name, size: found.size, used: found.mtimeMs }] : [];
    }),
  );
  const latestFirst = files.flat().sort((a, b) => b.used - a.used || (a.name < b.name ? -1 : 1));
  let kept = 0;
  for (const { name, size } of latestFirst) {
    kept += size;
    if (kept > keepBytes) await rm(join(folder, name), { force: true });
  }
}

function seal(fileName: string, png: Buffer): Buffer {
  return createHash('sha256').update(`${fileName}\0`).update(png).digest();
}

import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/*
 * A cached file is a seal and its bytes: the seal is the SHA-256 of the file name and the bytes, so neither a damaged file nor
 * one that stands under another's name is ever used. The folder holds nothing that cannot be made again.
 */
const sealLength = 32;

/**
 * The bytes kept under `fileName`, or undefined where there are none, or none that can be read whole. Counts as a use for
 * {@link pruneCache}.
 */
export function readCached(folder: string, fileName: string): Buffer | undefined {
  const path = join(folder, fileName);
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(sealLength);
    if (!file.subarray(0, sealLength).equals(seal(fileName, bytes))) return undefined;
    const now = new Date();
    utimesSync(path, now, now);
    return bytes;
  } catch {
    // A cache that cannot be read costs time, not correctness.
    return undefined;
  }
}

/** Keeps bytes under `fileName`; without effect where the folder cannot be written. */
export async function writeCached(folder: string, fileName: string, bytes: Buffer): Promise<void> {
  try {
    await writeWhole(join(folder, fileName), Buffer.concat([seal(fileName, bytes), bytes]));
  } catch {
    // As above: whoever needs the bytes has them.
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

function seal(fileName: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(`${fileName}\0`).update(bytes).digest();
}

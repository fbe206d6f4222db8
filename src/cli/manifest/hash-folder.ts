import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sealFiles, type SiteFile } from '../../domain/manifest.ts';

/** Size and hash of a file. */
export type FileDigest = Pick<SiteFile, 'size' | 'sha256'>;

/*
 * There are several files for each bulletin, most of them small: asking another thread for each takes ten times as long as reading
 * and hashing it here. All are read into one piece of memory.
 */
const chunk = Buffer.allocUnsafeSlow(1 << 18);

/** The paths of everything in a folder that is not a folder, hidden files too, with slashes. */
export function listFolder(folder: string): string[] {
  const inside = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? inside(`${below}${entry.name}/`) : [`${below}${entry.name}`],
    );
  return inside('').sort();
}

/** Size and SHA-256 of a file. */
export function hashFile(path: string): FileDigest {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (let read; (read = readSync(file, chunk, 0, chunk.length, null)) > 0; size += read)
      hash.update(chunk.subarray(0, read));
    return { size, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** Size and SHA-256 of what comes out of `through` when a file is piped into it. */
export async function hashThrough(path: string, through: Transform): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(path), through, async (chunks: AsyncIterable<Buffer>) => {
    for await (const part of chunks) {
      hash.update(part);
      size += part.length;
    }
  });
  return { size, sha256: hash.digest('hex') };
}

/** Every file of the site in a folder but those that seal it; what is known of a file already holds. */
export function hashFolder(folder: string, known: Readonly<Record<string, FileDigest>> = {}): SiteFile[] {
  return listFolder(folder)
    .filter((path) => !sealFiles.includes(path))
    .map((path) => {
      const { size, sha256 } = known[path] ?? hashFile(join(folder, path));
      return { path, size, sha256 };
    });
}

/** Size and hash of some files of a folder. */
export function hashShare({ folder, paths }: { folder: string; paths: readonly string[] }): SiteFile[] {
  return paths.map((path) => ({ path, ...hashFile(join(folder, path)) }));
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sealFiles, type SiteFile } from '../../domain/manifest.ts';
import { mapLimited } from './map-limited.ts';

/** How many files are read at a time. */
const atATime = 16;

/** The paths of everything in a folder that is not a folder, hidden files too, with slashes. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}

/** Size and SHA-256 of a file, or of what comes out of `through` when the file is piped into it. */
export async function hashFile(
  path: string,
  through: Transform = new PassThrough(),
): Promise<Pick<SiteFile, 'size' | 'sha256'>> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(path), through, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { size, sha256: hash.digest('hex') };
}

/** Every file of the site in a folder but those that seal it. */
export async function hashFolder(folder: string): Promise<SiteFile[]> {
  const paths = (await listFolder(folder)).filter((path) => !sealFiles.includes(path));
  return mapLimited(paths, atATime, async (path) => ({ path, ...(await hashFile(join(folder, path))) }));
}

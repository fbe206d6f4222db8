import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sealFiles, type SiteFile } from '../../domain/manifest.ts';
import { mapLimited } from './map-limited.ts';

/** How many files are read at a time. */
const atATime = 16;

/** Bytes that are read at a time; most files of a site are smaller. */
const chunkSize = 1 << 16;

/** The paths of everything in a folder that is not a folder, hidden files too, with slashes. */
export async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}

/** Size and SHA-256 of a file. */
export function hashFile(path: string): Promise<FileDigest> {
  return hashChunks(readChunks(path));
}

/** Size and SHA-256 of what comes out of `through` when a file is piped into it. */
export async function hashThrough(path: string, through: Transform): Promise<FileDigest> {
  let digest: FileDigest | undefined;
  await pipeline(createReadStream(path), through, async (chunks: AsyncIterable<Buffer>) => {
    digest = await hashChunks(chunks);
  });
  return digest!;
}

type FileDigest = Pick<SiteFile, 'size' | 'sha256'>;

async function hashChunks(chunks: AsyncIterable<Buffer>): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}

// A stream for each of thousands of small files would take several times as long as reading and hashing them.
async function* readChunks(path: string): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    const chunk = Buffer.allocUnsafe(chunkSize);
    for (let read = chunkSize; read > 0;) {
      ({ bytesRead: read } = await file.read(chunk, 0, chunkSize));
      yield chunk.subarray(0, read);
    }
  } finally {
    await file.close();
  }
}

/** Every file of the site in a folder but those that seal it. */
export async function hashFolder(folder: string): Promise<SiteFile[]> {
  const paths = (await listFolder(folder)).filter((path) => !sealFiles.includes(path));
  return mapLimited(paths, atATime, async (path) => ({ path, ...(await hashFile(join(folder, path))) }));
}

import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { explainFailure } from '../../corpus/source.ts';
import { hashFile, hashThrough, listFolder, type FileDigest } from '../manifest/hash-folder.ts';
import type { ReadFile, SiteReader } from './site-reader.ts';

/** The site in a folder. */
export function folderSite(folder: string): SiteReader {
  return {
    async readWhole(path) {
      return readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
    },
    hash: ({ path }) => attempt(join(folder, path), hashFile),
    list: () => Promise.resolve(listFolder(folder)),
    hashUnpacked: (path) =>
      attempt(join(folder, path), (file) =>
        hashThrough(file, path.endsWith('.br') ? createBrotliDecompress() : createGunzip()),
      ),
  };
}

async function attempt(path: string, hash: (path: string) => FileDigest | Promise<FileDigest>): Promise<ReadFile> {
  try {
    // A link may point at something else tomorrow.
    if (!lstatSync(path).isFile()) return { state: 'unreadable', reason: 'không phải một tệp thường' };
    return { state: 'read', ...(await hash(path)) };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return { state: 'missing' };
    return { state: 'unreadable', reason: explainFailure(error) };
  }
}

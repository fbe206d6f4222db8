import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** How much a folder holds. */
export interface FolderSize {
  files: number;
  bytes: number;
  /** Number and bytes by extension, the largest first. */
  kinds: { extension: string; files: number; bytes: number }[];
}

/** Counts the files of a folder and of the folders below it. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const kinds = new Map<string, { extension: string; files: number; bytes: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const extension = extname(entry.name) || '(none)';
    const kind = kinds.get(extension) ?? { extension, files: 0, bytes: 0 };
    kind.files += 1;
    kind.bytes += (await stat(join(entry.parentPath, entry.name))).size;
    kinds.set(extension, kind);
  }
  const sorted = [...kinds.values()].sort((one, other) => other.bytes - one.bytes);
  const sum = (key: 'files' | 'bytes') => sorted.reduce((all, kind) => all + kind[key], 0);
  return { files: sum('files'), bytes: sum('bytes'), kinds: sorted };
}

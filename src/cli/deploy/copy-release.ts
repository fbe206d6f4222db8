import { copyFile, link, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { manifestFile, sealFiles, type Manifest, type SiteFile } from '../../domain/manifest.ts';
import { isText, mediaTypes } from '../../outputs/server/media-types.ts';
import { hashFile } from '../manifest/hash-folder.ts';
import { mapLimited } from '../manifest/map-limited.ts';
import { syncFolder } from './release-store.ts';

/** How many files are copied at a time. */
const atATime = 8;

/** Texts of fewer bytes gain nothing that a reader would notice. */
const leastCompressed = 1024;

const compressors = {
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  // The two best qualities take ten times as long for two hundredths less.
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
};

/** How a file came into a release. */
export interface CopyCounts {
  linked: number;
  copied: number;
}

/**
 * Copies a site into the new folder `to`, with a compressed form beside every text, and waits until all is on the disk. What an
 * earlier release holds, byte for byte, is linked rather than copied, so that a release takes only the space of what changed.
 */
export async function copyRelease(
  from: string,
  to: string,
  manifest: Manifest,
  earlier: string | undefined,
): Promise<CopyCounts> {
  const folders = new Set(manifest.files.map(({ path }) => dirname(join(to, path))));
  for (const folder of [to, ...folders]) await mkdir(folder, { recursive: true });
  const counts = { linked: 0, copied: 0 };
  await mapLimited(manifest.files, atATime, async (file) => {
    if (earlier && (await linkFile(file, earlier, to))) counts.linked += 1;
    else {
      await copyWhole(join(from, file.path), join(to, file.path));
      await compress(file, to);
      counts.copied += 1;
    }
  });
  for (const file of sealFiles.filter((name) => name !== manifestFile))
    await copyWhole(join(from, file), join(to, file)).catch(ignoreMissing);
  await copyWhole(join(from, manifestFile), join(to, manifestFile));
  for (const folder of [...parentsOf(folders, to), to]) await syncFolder(folder);
  return counts;
}

/** Links a file and its compressed forms from an earlier release, if what it holds is really the same. */
async function linkFile(file: SiteFile, earlier: string, to: string): Promise<boolean> {
  const source = join(earlier, file.path);
  const size = await stat(source).then(
    (found) => found.isFile() && found.size,
    () => undefined,
  );
  if (size !== file.size || hashFile(source).sha256 !== file.sha256) return false;
  for (const end of ['', ...(isCompressed(file) ? ['.gz', '.br'] : [])])
    try {
      await link(source + end, join(to, file.path) + end);
    } catch {
      // As with another file system in the place of the releases.
      if (end === '') return false;
      await compress(file, to);
      break;
    }
  return true;
}

async function copyWhole(source: string, target: string): Promise<void> {
  await copyFile(source, target);
  await syncFile(target);
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function compress(file: SiteFile, folder: string): Promise<void> {
  if (!isCompressed(file)) return;
  const path = join(folder, file.path);
  const bytes = await readFile(path);
  for (const [end, pack] of Object.entries(compressors)) {
    const handle = await open(`${path}.${end}`, 'w');
    try {
      await handle.writeFile(await pack(bytes));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

function isCompressed({ path, size }: SiteFile): boolean {
  const type = mediaTypes[path.slice(path.lastIndexOf('.') + 1)];
  return size >= leastCompressed && type !== undefined && isText(type);
}

function parentsOf(folders: ReadonlySet<string>, top: string): string[] {
  const all = new Set<string>();
  for (const folder of folders) for (let one = folder; one.length > top.length; one = dirname(one)) all.add(one);
  return [...all].sort((one, other) => other.length - one.length);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

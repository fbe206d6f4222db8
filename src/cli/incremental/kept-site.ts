import { hash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../../cards/write-whole.ts';
import { shareOut } from '../threads.ts';

/*
 * What the last build of a site made, to be used again: an index, and each file under the SHA-256 of its bytes as its name. Nothing
 * is used that is not what its name says, and an index that is not whole is none, so that a killed build or a failing disk costs
 * time and never a byte. The files are those of the built site itself under a second name, and take no room of their own.
 */

/** A file of the last build. */
export interface KeptFile {
  sha256: string;
  /** Bytes. */
  size: number;
  /** The organizations of which pages or files need it; absent where it is everyone's. */
  owners?: readonly string[];
  /** Of a page: the key that it was made with. */
  key?: string;
}

/** What the last build made, and of what. */
export interface KeptSite {
  /** A hash over all that it was made of. */
  site: string;
  /** A hash over all that the files of each organization were made of. */
  organizations: Readonly<Record<string, string>>;
  /** By path from the site's folder. */
  files: Readonly<Record<string, KeptFile>>;
}

/** What there is before the first build. */
const nothing: KeptSite = { site: '', organizations: {}, files: {} };

const indexFile = 'index.json';

/** A kept file is not there, or not what it was. Whatever is kept beside it must not be trusted either. */
export class DamagedCache extends Error {}

/** Reads what is kept in a folder; nothing where it is not whole. */
export function readKeptSite(folder: string): KeptSite {
  try {
    const text = readFileSync(join(folder, indexFile), 'utf8');
    const end = text.indexOf('\n');
    const [seal, index] = [text.slice(0, end), text.slice(end + 1)];
    return hash('sha256', index) === seal ? (JSON.parse(index) as KeptSite) : nothing;
  } catch {
    return nothing;
  }
}

/** A kept file with its path from the site's folder. */
export type RestoredFile = [path: string, file: KeptFile];

/** Which kept files are to be used again, and where. */
export interface Restoration {
  /** Where they are kept. */
  folder: string;
  files: readonly RestoredFile[];
  /** Where the site is built. */
  target: string;
}

/**
 * Puts kept files into the site, in threads beside what is done meanwhile.
 * @throws DamagedCache where one is not what it was
 */
export async function restoreFiles({ folder, files, target }: Restoration): Promise<void> {
  const module = new URL(import.meta.url);
  const found = await shareOut<RestoredFile, string | undefined>(module, 'restoreShare', files, (share) => {
    return { folder, files: share, target } satisfies Restoration;
  });
  const damaged = found.find((path) => path !== undefined);
  if (damaged !== undefined) throw new DamagedCache(damaged);
}

/** The same for some of them, in one go; gives the path of one that is not what it was, and then stops. */
export function restoreShare({ folder, files, target }: Restoration): string | undefined {
  const place = makeFolders();
  for (const [path, { sha256 }] of files) {
    const object = objectFile(folder, sha256);
    if (readDigest(object) !== sha256) return path;
    duplicate(object, place(join(target, path)));
  }
  return undefined;
}

/**
 * Keeps the files of the site built in `source` under the index `site`, and forgets what that does not name; without effect where the
 * folder cannot be written.
 */
export async function keepSite(folder: string, site: KeptSite, source: string): Promise<void> {
  try {
    const place = makeFolders();
    const objects = new Map(Object.entries(site.files).map(([path, { sha256 }]) => [objectFile(folder, sha256), path]));
    for (const [object, path] of objects) if (!existsSync(object)) duplicate(join(source, path), place(object));
    const index = JSON.stringify(site);
    await writeWhole(join(folder, indexFile), Buffer.from(`${hash('sha256', index)}\n${index}`));
    for (const object of listObjects(folder)) if (!objects.has(object)) rmSync(object, { force: true });
  } catch {
    // A site that cannot be kept costs the next build time, not correctness.
  }
}

function objectFile(folder: string, sha256: string): string {
  return join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
}

function listObjects(folder: string): string[] {
  const objects = join(folder, 'objects');
  return readdirSync(objects).flatMap((part) =>
    readdirSync(join(objects, part)).map((name) => join(objects, part, name)),
  );
}

function readDigest(file: string): string | undefined {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The same file under another name; a copy where the file system has no such thing, or not one more of it. */
function duplicate(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    copyFileSync(from, to);
  }
}

/** Makes the folder of each file that it is given, asking the file system once for each. */
function makeFolders(): (file: string) => string {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
}

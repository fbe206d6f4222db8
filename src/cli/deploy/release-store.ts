import { mkdir, open, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * A folder that releases of a site are kept in:
 *
 *     releases/000007-4f2a9c0d1b3e/    a whole site each; never changed once it has this name
 *     current -> releases/000007-…     what servers serve
 *
 * Whatever else is in it, under names that begin with a dot, belongs to the run that holds the lock.
 */
export interface ReleaseStore {
  folder: string;
  releases: string;
  current: string;
}

/** Name of a release: its place in the order, and the beginning of the site's root digest. */
const releaseName = /^(\d{6,})-[0-9a-f]{12}$/;

/** The store in a folder. */
export function openStore(folder: string): ReleaseStore {
  return { folder, releases: join(folder, 'releases'), current: join(folder, 'current') };
}

/** The names of all whole releases, in their order. */
export async function listReleases({ releases }: ReleaseStore): Promise<string[]> {
  const names = await readdir(releases).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.filter((name) => releaseName.test(name)).sort((one, other) => sequenceOf(one) - sequenceOf(other));
}

/**
 * Name of the release that is served; undefined where there is none yet.
 * @throws Error where `current` is something else than a link to a release
 */
export async function readCurrent({ current }: ReleaseStore): Promise<string | undefined> {
  let target: string;
  try {
    target = await readlink(current);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${current} đã có mà không phải liên kết do lệnh này tạo ra. Xin chọn một thư mục khác cho --to.`, {
      cause: error,
    });
  }
  return basename(target);
}

/** Place of a release in the order. */
export function sequenceOf(name: string): number {
  return Number(releaseName.exec(name)?.[1]);
}

/** The name of the release that comes after all others. */
export function nextRelease(names: readonly string[], rootDigest: string): string {
  const sequence = Math.max(0, ...names.map(sequenceOf)) + 1;
  return `${String(sequence).padStart(6, '0')}-${rootDigest.slice(0, 12)}`;
}

/** Makes a release the one that is served: a reader gets the one before or this one, and never neither. */
export async function serveRelease(store: ReleaseStore, name: string): Promise<void> {
  const link = join(store.folder, '.current');
  await rm(link, { force: true });
  await symlink(join('releases', name), link);
  await rename(link, store.current);
  await syncFolder(store.folder);
}

/** Removes what runs that were killed left behind; only for whoever holds the lock. */
export async function removeLeftovers(store: ReleaseStore): Promise<void> {
  await mkdir(store.releases, { recursive: true });
  const unfinished = (await readdir(store.releases)).filter((name) => name.startsWith('.'));
  await Promise.all([
    ...unfinished.map((name) => rm(join(store.releases, name), { recursive: true, force: true })),
    ...['.current', '.building'].map((name) => rm(join(store.folder, name), { recursive: true, force: true })),
  ]);
}

/** Removes the oldest releases until `keep` are left; the one that is served always stays. Gives the names removed. */
export async function pruneReleases(store: ReleaseStore, keep: number): Promise<string[]> {
  const [names, current] = [await listReleases(store), await readCurrent(store)];
  const others = names.filter((name) => name !== current);
  const removed = others.slice(0, Math.max(0, others.length - (keep - 1)));
  for (const name of removed) {
    // Under its name a release is whole or not there.
    const removing = join(store.releases, `.removing-${name}`);
    await rename(join(store.releases, name), removing);
    await rm(removing, { recursive: true, force: true });
  }
  return removed;
}

/** Waits until the names in a folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

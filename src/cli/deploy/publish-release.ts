import type { KeyObject } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFile, type Manifest } from '../../domain/manifest.ts';
import { checkSite } from '../site-check/check-site.ts';
import { folderSite } from '../verify/folder-site.ts';
import { verifySite } from '../verify/verify-site.ts';
import { copyRelease, type CopyCounts } from './copy-release.ts';
import { Refusal } from './refusal.ts';
import { findVanished } from './find-vanished.ts';
import { readContents } from './read-contents.ts';
import {
  listReleases,
  nextRelease,
  pruneReleases,
  readCurrent,
  serveRelease,
  syncFolder,
  type ReleaseStore,
} from './release-store.ts';

/** What is published, and how. */
export interface Publication {
  /** Folder of a finished site. */
  site: string;
  /** How many releases are kept. */
  keep: number;
  /** The key that must have signed the site. */
  key?: KeyObject | undefined;
  /** Addresses that may vanish. */
  dropped: readonly string[];
}

/** What became of a publication. */
export type Published =
  | { outcome: 'unchanged'; release: string }
  | { outcome: 'served'; release: string; counts: CopyCounts | undefined; removed: string[] };

/**
 * Makes a finished site the one that is served, or leaves all as it is.
 * @throws Refusal where the site must not be published; Error where the folder cannot be written
 */
export async function publishRelease(store: ReleaseStore, publication: Publication): Promise<Published> {
  const { site, keep, key, dropped } = publication;
  const manifest = await requireSound(site, key);
  requireReadable(site, manifest);
  const [names, current] = [await listReleases(store), await readCurrent(store)];
  if (current) await requireNothingVanished(join(store.releases, current), site, dropped);

  const same = await findSame(store, names, site);
  if (same !== undefined && same === current) return { outcome: 'unchanged', release: same };
  const release = same ?? nextRelease(names, manifest.root);
  const counts =
    same === undefined ? await addRelease(store, release, site, manifest, current ?? names.at(-1)) : undefined;
  await serveRelease(store, release);
  return { outcome: 'served', release, counts, removed: await pruneReleases(store, keep) };
}

async function requireSound(site: string, key: KeyObject | undefined): Promise<Manifest> {
  const { findings, manifest } = await verifySite(folderSite(site), key);
  if (!manifest || findings.length > 0)
    throw new Refusal(
      'Bản dựng không khớp với manifest của chính nó',
      findings.map(({ path, message }) => `${path}: ${message}`),
    );
  return manifest;
}

function requireReadable(site: string, { address }: Manifest): void {
  const faults = checkSite(site, address);
  if (faults.length > 0)
    throw new Refusal(
      'Trang dựng ra có chỗ hỏng',
      faults.map(({ file, message }) => `${file}: ${message}.`),
    );
}

async function requireNothingVanished(live: string, site: string, dropped: readonly string[]): Promise<void> {
  const [before, next] = await Promise.all([readContents(live), readContents(site)]);
  const vanished = findVanished(before, next, dropped);
  if (vanished.length > 0)
    throw new Refusal(
      'Bản mới làm mất những gì đang công bố, mà không thu hồi, không chuyển hướng',
      vanished.map(({ address, message }) => `${address}: ${message}.`),
      'Bản tin thì thu hồi (status: withdrawn), trang đổi địa chỉ thì ghi mã cũ để chuyển hướng; nếu chủ ý bỏ hẳn, thêm --drop ĐỊA-CHỈ.',
    );
}

/** A release that is this very site, and still whole: one served before, or one that a killed run had finished. */
async function findSame(store: ReleaseStore, names: readonly string[], site: string): Promise<string | undefined> {
  const manifest = await readFile(join(site, manifestFile));
  for (const name of names.toReversed()) {
    const folder = join(store.releases, name);
    const own = await readFile(join(folder, manifestFile)).catch(() => undefined);
    if (own?.equals(manifest) && (await verifySite(folderSite(folder))).findings.length === 0) return name;
  }
  return undefined;
}

async function addRelease(
  store: ReleaseStore,
  name: string,
  site: string,
  manifest: Manifest,
  earlier: string | undefined,
): Promise<CopyCounts> {
  const incoming = join(store.releases, `.incoming-${name}`);
  try {
    const counts = await copyRelease(site, incoming, manifest, earlier && join(store.releases, earlier));
    // What is going to be served is what counts, not what it was copied from.
    await requireSound(incoming, undefined);
    await rename(incoming, join(store.releases, name));
    await syncFolder(store.releases);
    return counts;
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

import type { SiteFile } from '../../domain/manifest.ts';
import { listFolder } from '../manifest/hash-folder.ts';
import { shareOut } from '../threads.ts';
import type { BuildPlan } from './build-plan.ts';
import type { KeptFile, KeptSite, RestoredFile } from './kept-site.ts';

/** Describes every file of the site made in `folder`; of those that were taken over, what is known of them holds. */
export async function describeFiles(
  folder: string,
  restored: readonly RestoredFile[],
  describe: BuildPlan['describe'],
): Promise<KeptSite['files']> {
  const known = new Map<string, Pick<KeptFile, 'sha256' | 'size'>>(restored);
  const files = listFolder(folder);
  const made = files.filter((path) => !known.has(path));
  for (const { path, ...digest } of await hashFiles(folder, made)) known.set(path, digest);
  return Object.fromEntries(files.map((path) => [path, { ...known.get(path)!, ...describe(path) }]));
}

async function hashFiles(folder: string, paths: readonly string[]): Promise<SiteFile[]> {
  const module = new URL('../manifest/hash-folder.ts', import.meta.url);
  const found = await shareOut<string, SiteFile[]>(module, 'hashShare', paths, (share) => ({ folder, paths: share }));
  return found.flat();
}

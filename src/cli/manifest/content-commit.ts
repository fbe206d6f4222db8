import type { Manifest } from '../../domain/manifest.ts';
import { askGit, listFromGit } from '../git.ts';

/** The commit that a content folder is at; null where git does not know the folder, or is not there. */
export async function readContentCommit(contentFolder: string): Promise<Manifest['content']> {
  try {
    const tracked = await listFromGit(contentFolder, 'ls-files', '-z', '--', '.');
    if (tracked.length === 0) return null;
    const [commit, changes] = await Promise.all([
      askGit(contentFolder, 'rev-parse', '--verify', 'HEAD'),
      // Without its lock, so that builds at the same time do not get in each other's way.
      askGit(contentFolder, '--no-optional-locks', 'status', '--porcelain', '--untracked-files=all', '--', '.'),
    ]);
    return { commit, clean: changes === '' };
  } catch {
    return null;
  }
}

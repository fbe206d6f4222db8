import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkFolder, hasErrors } from '../../corpus/check.ts';
import type { Problem } from '../../domain/problem.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import type { Skeleton } from './kind.ts';

/** What became of a skeleton: `refused` where a rule finds an error in it, which `problems` tell. */
export type Saved = { outcome: 'exists' } | { outcome: 'written' | 'refused'; problems: readonly Problem[] };

/**
 * Writes a skeleton into the content folder and checks it there. A file that is there is never touched; a skeleton with an error
 * is taken away again, so that it cannot stop the next publication.
 */
export async function saveSkeleton(folder: string, { file, text }: Skeleton, today: CalendarDate): Promise<Saved> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { outcome: 'exists' };
    throw error;
  }
  const problems = (await checkFolder(folder, today)).problems.filter((problem) => problem.file === file);
  if (!hasErrors(problems)) return { outcome: 'written', problems };
  await rm(path);
  return { outcome: 'refused', problems };
}

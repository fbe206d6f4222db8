import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { isHidden } from './collections.ts';
import { reportProblem } from './problems.ts';
import { explainFailure } from './source.ts';

/** The files below a folder, as sorted paths with forward slashes, and what cannot be listed. */
export interface Listing {
  files: string[];
  problems: Problem[];
}

/** Lists every file below a folder. Hidden names are passed over; symbolic links, devices and pipes are problems. */
export async function listFiles(folder: string, below = ''): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  const inner: Promise<Listing>[] = [];
  try {
    for (const found of await readdir(join(folder, below), { withFileTypes: true })) {
      const file = below === '' ? found.name : `${below}/${found.name}`;
      if (isHidden(found.name)) continue;
      if (found.isFile()) listing.files.push(file);
      else if (found.isDirectory()) inner.push(listFiles(folder, file));
      else listing.problems.push(reportProblem(found.isSymbolicLink() ? 'file-symlink' : 'file-not-regular', { file }));
    }
  } catch (error) {
    listing.problems.push(reportProblem('folder-unreadable', { file: below }, { reason: explainFailure(error) }));
  }
  for (const { files, problems } of await Promise.all(inner)) {
    for (const file of files) listing.files.push(file);
    for (const problem of problems) listing.problems.push(problem);
  }
  listing.files.sort();
  return listing;
}

import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The folder that a site for `outputFolder` is built into: beside it, unless that is another file system than the project's. Astro
 * moves files from the project into the site, which cannot be done from one file system to another.
 */
export async function buildingFolder(outputFolder: string, root: string): Promise<string> {
  const [output, project] = await Promise.all([deviceOf(dirname(outputFolder)), deviceOf(root)]);
  if (output === project) return `${outputFolder}.building`;
  const name = createHash('sha256').update(outputFolder).digest('hex').slice(0, 12);
  return join(root, '.cache', `${name}.building`);
}

/** The file system that a folder is on, or would be on once it is made. */
async function deviceOf(folder: string): Promise<number> {
  const found = await stat(folder).catch(() => undefined);
  return found?.dev ?? (folder === dirname(folder) ? -1 : deviceOf(dirname(folder)));
}

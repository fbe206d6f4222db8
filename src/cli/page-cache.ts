import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Astro keeps the pages of a build to use them again. It trusts what it finds, so the folder is sealed when a build has ended well:
 * one that a killed build or a failing disk has changed is thrown away.
 */
const sealFile = 'seal';

/** Breaks the seal for a build to come; throws the folder away where it was not whole. */
export async function openPageCache(folder: string): Promise<void> {
  const seal = join(folder, sealFile);
  const isWhole = existsSync(seal) && readFileSync(seal, 'utf8') === digestPages(folder);
  await rm(isWhole ? seal : folder, { recursive: true, force: true });
}

/** Seals the folder as a build left it. */
export async function sealPageCache(folder: string): Promise<void> {
  await writeFile(join(folder, sealFile), digestPages(folder));
}

function digestPages(folder: string): string {
  const hash = createHash('sha256');
  const files = globSync('{incremental-build.json,dist/**/*.*}', { cwd: folder }).sort();
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

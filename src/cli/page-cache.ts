import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/*
 * Astro keeps the pages of a build to use them again. It trusts what it finds, so the folder is sealed when a build has ended well:
 * one that a killed build or a failing disk has changed is thrown away.
 */
const sealFile = 'seal.json';

/** A file of the cache as it was sealed. */
interface Sealed {
  /** Bytes. */
  size: number;
  /** When it was last written, in milliseconds. */
  written: number;
  /** SHA-256, in hexadecimal. */
  digest: string;
}

/** What a folder held when it was sealed, by path. */
export type Seal = Readonly<Record<string, Sealed>>;

/** Breaks the seal for a build to come, and gives what it said; throws the folder away where it is not whole. */
export async function openPageCache(folder: string): Promise<Seal> {
  const seal = readSeal(folder);
  const files = listFiles(folder);
  const isWhole =
    files.length === Object.keys(seal).length && files.every((file) => seal[file]?.digest === digestOf(folder, file));
  await rm(isWhole ? join(folder, sealFile) : folder, { recursive: true, force: true });
  return isWhole ? seal : {};
}

/** Seals the folder as a build left it; `before` is what {@link openPageCache} has verified, of which most is untouched. */
export async function sealPageCache(folder: string, before: Seal): Promise<void> {
  const seal = listFiles(folder).map((file): [string, Sealed] => {
    const { size, mtimeMs: written } = statSync(join(folder, file));
    const known = before[file];
    const isUntouched = known?.size === size && known.written === written;
    return [file, isUntouched ? known : { size, written, digest: digestOf(folder, file) }];
  });
  await writeFile(join(folder, sealFile), JSON.stringify(Object.fromEntries(seal)));
}

function readSeal(folder: string): Seal {
  try {
    return JSON.parse(readFileSync(join(folder, sealFile), 'utf8')) as Seal;
  } catch {
    // Not sealed, or not whole: the same as nothing.
    return {};
  }
}

/** The files that Astro reads again, as paths from the folder. */
function listFiles(folder: string): string[] {
  const listed = (below: string) => {
    try {
      return readdirSync(join(folder, below), { withFileTypes: true });
    } catch {
      return [];
    }
  };
  const inside = (below: string): string[] =>
    listed(below).flatMap((one) => (one.isDirectory() ? inside(`${below}/${one.name}`) : [`${below}/${one.name}`]));
  const manifest = listed('.').some(({ name }) => name === 'incremental-build.json');
  return [...(manifest ? ['incremental-build.json'] : []), ...inside('dist')];
}

function digestOf(folder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
}

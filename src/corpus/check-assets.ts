import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { formatOfName, mostPixels, sniffFormat } from './asset-format.ts';
import { readHiddenData } from './asset-metadata.ts';
import { assetProblems, type AssetProblem } from './asset-problems.ts';
import { explainFailure } from './source.ts';

/** Largest picture, in bytes. */
export const largestAsset = 8_000_000;
/**
 * Checks the pictures beside entries: that each opens, is what its name says, is not too large, and what its hidden data discloses.
 * @param folder the content folder
 * @param files paths of the pictures from there
 * @returns problems in the order of `files`
 */
export async function checkAssets(folder: string, files: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  // One after the other: of pictures decoded at the same time, the library may lose the warning that one is cut short.
  for (const file of files)
    for (const problem of await checkFile(folder, file))
      problems.push({ ...problem, file, line: 1, column: 1, field: '' });
  return problems;
}

/** Finds pictures beside stories that no story shows: they are not published, which their editors may not know. */
export function findUnusedPhotos({ pictures, stories }: Content): Problem[] {
  const shown = new Set(
    [...stories.values()].flatMap(({ data }) => (data.photos ?? []).map(({ file }) => `stories/${file}`)),
  );
  return [...pictures.keys()]
    .filter((file) => !shown.has(file))
    .map((file) => ({ ...assetProblems.unused(), file, line: 1, column: 1, field: '' }));
}

/** Checks the bytes of a picture against its name. */
export async function checkAsset(file: string, bytes: Uint8Array): Promise<AssetProblem[]> {
  const promised = formatOfName(file);
  if (promised === undefined) return [];
  if (bytes.byteLength > largestAsset) return [tooLarge(bytes.byteLength)];
  const seen = sniffFormat(bytes);
  if (seen === undefined) return [assetProblems.notAnImage(promised)];
  if (seen !== promised) return [assetProblems.otherFormat(promised, seen)];
  try {
    const options = { failOn: 'warning', limitInputPixels: false } as const;
    const metadata = await sharp(bytes, options).metadata();
    const { width, height } = metadata;
    if (width * height > mostPixels) return [assetProblems.tooManyPixels(width, height, mostPixels / 1_000_000)];
    // Only decoding every pixel shows a picture that is cut short.
    await sharp(bytes, options).stats();
    const hidden = readHiddenData(metadata);
    return hidden.kinds.length > 0 ? [assetProblems.hiddenData(hidden)] : [];
  } catch {
    return [assetProblems.damaged()];
  }
}

async function checkFile(folder: string, file: string): Promise<AssetProblem[]> {
  try {
    const handle = await open(join(folder, file), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const { size } = await handle.stat();
      return size > largestAsset ? [tooLarge(size)] : await checkAsset(file, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return [assetProblems.unreadable(explainFailure(error))];
  }
}

function tooLarge(size: number): AssetProblem {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 100_000) / 10} MB`.replace('.', ',');
  return assetProblems.tooLarge(megabytes(size), megabytes(largestAsset));
}

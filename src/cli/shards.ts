import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Shard } from '../domain/shard.ts';

/** Hidden file of a share that says which one it is, and of which site. */
const labelFile = '.shard.json';

/** Which share a folder holds. */
interface Label extends Shard {
  /** A hash over all that the site is made of, from `digestInputs`. */
  site: string;
}

/** Says in the folder of a share which one it is. */
export async function labelShard(folder: string, label: Label): Promise<void> {
  await writeFile(join(folder, labelFile), JSON.stringify(label));
}

/**
 * What keeps the shares in `folders` from being the whole of `site`, in Vietnamese; empty where nothing does. Each share must be there
 * once, made of the same content by the same code for the same day.
 */
export async function findShardFaults(folders: readonly string[], site: string): Promise<string[]> {
  const labels = await Promise.all(folders.map(readLabel));
  const faults = folders.flatMap((folder, index) => {
    const label = labels[index];
    if (!label) return [`${folder}: không phải là một phần của trang, dựng bằng MINHBACH_SHARD.`];
    if (label.site !== site)
      return [`${folder}: dựng từ nội dung, phần mềm hoặc ngày khác. Hãy dựng lại phần này với cùng MINHBACH_TODAY.`];
    return [];
  });
  if (faults.length > 0) return faults;
  const counts = new Set(labels.map((label) => label!.of));
  if (counts.size !== 1) return [`Các phần được chia khác nhau: ${[...counts].join(', ')} phần.`];
  const [of] = counts;
  const numbers = labels.map((label) => label!.number);
  const missing = Array.from({ length: of! }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  const doubled = numbers.filter((number, index) => numbers.indexOf(number) !== index);
  return [
    ...missing.map((number) => `Thiếu phần ${number}/${of}.`),
    ...doubled.map((number) => `Phần ${number}/${of} được đưa vào hai lần.`),
  ];
}

/** Copies the files of all shares into one folder. Throws where two shares hold a file in different bytes. */
export async function joinShards(folders: readonly string[], target: string): Promise<void> {
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile() && one.name !== labelFile)) {
      const source = join(entry.parentPath, entry.name);
      await addFile(source, join(target, relative(folder, source)));
    }
  }
}

async function addFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  try {
    await copyFile(source, target, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const [one, other] = await Promise.all([readFile(source), readFile(target)]);
    if (!one.equals(other)) throw new Error(`${source}: khác với tệp cùng tên ở một phần khác.`, { cause: error });
  }
}

async function readLabel(folder: string): Promise<Label | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, labelFile), 'utf8')) as Label;
  } catch {
    return undefined;
  }
}

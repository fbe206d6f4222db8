import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Output } from '../outputs/output.ts';

/** Writes files beside the pages of the site built into `folder`. */
export async function writeOutputs(outputs: readonly Output[], folder: string): Promise<void> {
  for (const { path, render } of outputs) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, render());
  }
}

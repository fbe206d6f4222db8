import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Output } from '../outputs/output.ts';

/**
 * Writes files beside the pages of the site built into `folder`. There are several for each bulletin, all of them small: handing
 * each to another thread would take longer than writing it.
 */
export function writeOutputs(outputs: readonly Output[], folder: string): void {
  let made = '';
  for (const { path, render } of outputs) {
    const file = join(folder, path);
    if (dirname(file) !== made) mkdirSync((made = dirname(file)), { recursive: true });
    writeFileSync(file, render());
  }
}

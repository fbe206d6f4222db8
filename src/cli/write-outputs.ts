import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piecesOf, type Output } from '../outputs/output.ts';

/**
 * Writes files beside the pages of the site built into `folder`. There are several for each bulletin, all of them small: handing
 * each to another thread would take longer than writing it.
 */
export function writeOutputs(outputs: readonly Output[], folder: string): void {
  let made = '';
  for (const output of outputs) {
    const file = join(folder, output.path);
    if (dirname(file) !== made) mkdirSync((made = dirname(file)), { recursive: true });
    writePieces(file, piecesOf(output));
  }
}

function writePieces(file: string, pieces: Iterable<string>): void {
  const descriptor = openSync(file, 'w');
  try {
    for (const piece of pieces) writeWhole(descriptor, Buffer.from(piece));
  } finally {
    closeSync(descriptor);
  }
}

/** A single call may write less than it was given. */
function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length;) from += writeSync(descriptor, bytes, from);
}

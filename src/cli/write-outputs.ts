import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piecesOf, type JoinedText, type Output } from '../outputs/output.ts';

/**
 * Writes files beside the pages of the site built into `folder`. There are several for each bulletin, all of them small: handing
 * each to another thread would take longer than writing it.
 */
export function writeOutputs(outputs: readonly Output[], folder: string): void {
  let made = '';
  for (const output of outputs) {
    const file = join(folder, output.path);
    if (dirname(file) !== made) mkdirSync((made = dirname(file)), { recursive: true });
    writePieces(file, joinedPieces(output, folder) ?? piecesOf(output));
  }
}

/** The pieces of a file that is joined from others; undefined where it is not, or where one of these is made elsewhere. */
function joinedPieces({ join: joined }: Output, folder: string): Iterable<string | Buffer> | undefined {
  return joined?.from.every((path) => existsSync(join(folder, path))) ? joinFiles(joined, folder) : undefined;
}

function* joinFiles({ head, from, after, before, between, tail }: JoinedText, folder: string) {
  yield head;
  let separator = '';
  for (const path of from) {
    const bytes = readFileSync(join(folder, path));
    const part = bytes.subarray(bytes.indexOf(after) + after.length, bytes.length - Buffer.byteLength(before));
    if (part.length === 0) continue;
    yield separator;
    yield part;
    separator = between;
  }
  yield tail;
}

function writePieces(file: string, pieces: Iterable<string | Buffer>): void {
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

import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPlan } from './build-plan.ts';
import type { KeptFile, KeptSite } from './kept-site.ts';

/** Describes every file of the site made in `folder`; of those that were taken over, what is known of them holds. */
export function describeFiles(
  folder: string,
  restored: Iterable<readonly [path: string, KeptFile]>,
  describe: BuildPlan['describe'],
): KeptSite['files'] {
  const known = new Map(restored);
  return Object.fromEntries(
    listFiles(folder).map((path): [string, KeptFile] => {
      const bytes = known.get(path) ?? readFileSync(join(folder, path));
      const { sha256, size } = Buffer.isBuffer(bytes) ? { sha256: hash('sha256', bytes), size: bytes.length } : bytes;
      return [path, { sha256, size, ...describe(path) }];
    }),
  );
}

function listFiles(folder: string): string[] {
  const inside = (below: string): string[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? inside(path) : [path];
    });
  return inside('');
}

import { readFile } from 'node:fs/promises';
import type { ManifestFacts } from '../../domain/manifest.ts';
import type { OutputSource } from '../../outputs/output.ts';
import { toIso } from '../../vietnamese/date.ts';
import { readContentCommit } from './content-commit.ts';

/** What the manifest of a build records beside the files. */
export async function gatherFacts(
  { content, ledger, asOf }: OutputSource,
  contentFolder: string,
): Promise<ManifestFacts> {
  const { name, version } = JSON.parse(
    await readFile(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as Record<'name' | 'version', string>;
  const last = ledger.lines.at(-1);
  return {
    generator: `${name} ${version}`,
    address: content.site.address,
    asOf: toIso(asOf),
    content: await readContentCommit(contentFolder),
    ledger: last ? { lines: ledger.lines.length, hash: last.hash } : null,
  };
}

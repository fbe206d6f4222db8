import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputSource } from '../outputs/output.ts';
import { gatherFacts } from './manifest/build-facts.ts';
import type { FileDigest } from './manifest/hash-folder.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { fingerprintCode } from './incremental/survey-pages.ts';
import { runPhase } from './phase.ts';
import { writeSearchIndex } from './search-index/write-index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Adds the search index to the site whose pages are in `folder`. */
export async function indexSite(source: OutputSource, folder: string): Promise<void> {
  const cache = { folder: join(root, '.cache', 'search'), fingerprint: fingerprintCode(root) };
  await runPhase('search', () => writeSearchIndex(source.content, folder, cache));
}

/**
 * Adds the manifest to the site in `folder`, of which all other files are there.
 * @param known of its files, by path
 */
export async function sealSite(
  source: OutputSource,
  folder: string,
  contentFolder: string,
  signingKey: KeyObject | undefined,
  known?: Readonly<Record<string, FileDigest>>,
): Promise<void> {
  const facts = await gatherFacts(source, contentFolder);
  await runPhase('manifest', () => writeManifest(folder, facts, signingKey, known));
}

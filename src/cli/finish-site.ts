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

/**
 * Adds to the site in `folder` what is made of its pages and files: the search index and the manifest.
 * @param known of its files, by path
 */
export async function finishSite(
  source: OutputSource,
  folder: string,
  contentFolder: string,
  signingKey: KeyObject | undefined,
  known?: Readonly<Record<string, FileDigest>>,
): Promise<void> {
  const cache = { folder: join(root, '.cache', 'search'), fingerprint: fingerprintCode(root) };
  await runPhase('search', () => writeSearchIndex(source.content, folder, cache, known));
  const facts = await gatherFacts(source, contentFolder);
  await runPhase('manifest', () => writeManifest(folder, facts, signingKey, known));
}

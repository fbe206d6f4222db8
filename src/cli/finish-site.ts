import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputSource } from '../outputs/output.ts';
import { gatherFacts } from './manifest/build-facts.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { fingerprintCode } from './incremental/survey-pages.ts';
import { runPhase } from './phase.ts';
import { writeSearchIndex } from './search-index/write-index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Adds to the site in `folder` what is made of its pages and files: the search index and the manifest. */
export async function finishSite(
  source: OutputSource,
  folder: string,
  contentFolder: string,
  signingKey: KeyObject | undefined,
): Promise<void> {
  const cache = { folder: join(root, '.cache', 'search'), fingerprint: fingerprintCode(root) };
  await runPhase('search', () => writeSearchIndex(source.content, folder, cache));
  await runPhase('manifest', async () => writeManifest(folder, await gatherFacts(source, contentFolder), signingKey));
}

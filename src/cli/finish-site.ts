import type { KeyObject } from 'node:crypto';
import type { OutputSource } from '../outputs/output.ts';
import { gatherFacts } from './manifest/build-facts.ts';
import { writeManifest } from './manifest/write-manifest.ts';
import { runPhase } from './phase.ts';
import { writeSearchIndex } from './search-index/write-index.ts';

/** Adds to the site in `folder` what is made of its pages and files: the search index and the manifest. */
export async function finishSite(
  source: OutputSource,
  folder: string,
  contentFolder: string,
  signingKey: KeyObject | undefined,
): Promise<void> {
  await runPhase('search', () => writeSearchIndex(source.content, folder));
  await runPhase('manifest', async () => writeManifest(folder, await gatherFacts(source, contentFolder), signingKey));
}

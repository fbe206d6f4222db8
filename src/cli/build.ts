import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { publicContent, type Audience } from '../domain/content.ts';
import type { OutputSource } from '../outputs/output.ts';
import { toIso } from '../vietnamese/date.ts';
import { outputFolderFor, readBuildOptions } from './build-options.ts';
import { explainCardFaults } from './card-problems.ts';
import { checkMemoryOf } from './check-cache.ts';
import { indexSite, sealSite } from './finish-site.ts';
import { digestInputs } from './incremental/input-digests.ts';
import { DamagedCache, keepSite } from './incremental/kept-site.ts';
import { fingerprintCode } from './incremental/survey-pages.ts';
import { astroBeside, makeSite } from './make-site.ts';
import { readSigningKey } from './manifest/signing.ts';
import { runPhase } from './phase.ts';
import { printProblems } from './report.ts';
import { labelShard } from './shards.ts';
import { findBrokenLinks } from './site-check/broken-links.ts';
import { swapFolder } from './swap-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { contentFolder, outputFolder: publicFolder, today, shard } = readEnvironment();
const options = readBuildOptions(process.argv.slice(2));
if (options.ask === 'build') await checkAndBuild(options.audience);
else {
  process.stderr.write(`${options.message}\n`);
  process.exitCode = 2;
}

async function checkAndBuild(audience: Audience): Promise<void> {
  const { content, ledger, problems } = await runPhase('check', () =>
    checkFolder(contentFolder, today, checkMemoryOf(contentFolder)),
  );
  if (problems.length > 0) await printProblems(problems, contentFolder, process.stderr);
  if (!content || hasErrors(problems)) process.exitCode = 1;
  else await buildSite({ content: publicContent(content, audience), ledger, asOf: today });
}

/** Builds the site beside the output folder and swaps it in when it is whole; a failure leaves the old one untouched. */
async function buildSite(source: OutputSource): Promise<void> {
  const { content } = source;
  const outputFolder = outputFolderFor(content.audience, publicFolder);
  // Pages read the same day as the check, even when midnight passes in between.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    MINHBACH_TODAY: toIso(today),
    MINHBACH_DRAFTS: content.audience === 'preview' ? '1' : '0',
  });
  const folder = buildingFolder(outputFolder);
  const cacheFolder = cacheFolderFor(content.audience);
  const unfinished = [folder, astroBeside(folder), `${outputFolder}.building`];
  try {
    // A key that cannot be read is told before the work, not after it.
    const signingKey = await readSigningKey();
    const inputs = await runPhase('inputs', () => digestInputs(source, fingerprintCode(root)));
    // The pages of a share lead to those of others.
    const checkAndIndex = async () => {
      const broken = shard ? [] : await runPhase('links', () => findBrokenLinks(content, contentFolder, folder));
      if (!shard && broken.length === 0) await indexSite(source, folder);
      return broken;
    };
    const make = async () => {
      await remove(unfinished);
      return makeSite(source, inputs, { folder, contentFolder, cacheFolder, shard }, checkAndIndex);
    };
    const {
      kept,
      cardFaults,
      result: broken = [],
    } = await make().catch(async (error: unknown) => {
      if (!(error instanceof DamagedCache)) throw error;
      await remove([cacheFolder]);
      return make();
    });
    const problems = [...(await explainCardFaults(cardFaults, contentFolder)), ...broken];
    if (problems.length > 0) {
      await printProblems(problems, contentFolder, process.stderr);
      process.exitCode = 1;
      return;
    }
    if (shard) await labelShard(folder, { ...shard, site: inputs.site });
    else await sealSite(source, folder, contentFolder, signingKey, kept.files);
    await runPhase('keep', () => keepSite(cacheFolder, kept, folder));
    await runPhase('swap', () => swapFolder(folder, outputFolder));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await remove(unfinished);
  }
}

async function remove(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
}

/**
 * The folder that a site is built in, before it is brought to `outputFolder`. It lies inside the project, where Astro keeps what it works with
 * in the folder itself: elsewhere, two builds at a time would share one.
 */
function buildingFolder(outputFolder: string): string {
  return join(root, '.cache', `${hash('sha256', outputFolder).slice(0, 12)}.building`);
}

/** Where that lies which is kept of the last build of the same site. */
function cacheFolderFor(audience: Audience): string {
  const name = hash('sha256', JSON.stringify([audience, contentFolder, shard]));
  return join(root, '.cache', name.slice(0, 12));
}

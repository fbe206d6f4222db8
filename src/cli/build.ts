import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { rendererFingerprint } from '../cards/name.ts';
import { renderCards } from '../cards/pool.ts';
import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { handOver } from '../corpus/handover.ts';
import { publicContent, type Audience } from '../domain/content.ts';
import { isInShard } from '../domain/shard.ts';
import { listOutputs } from '../outputs/list-outputs.ts';
import type { OutputSource } from '../outputs/output.ts';
import { toIso } from '../vietnamese/date.ts';
import { paths } from '../views/address.ts';
import { listPhotoFiles } from '../views/photo-view.ts';
import { eachPage } from '../views/site-pages.ts';
import { outputFolderFor, readBuildOptions } from './build-options.ts';
import { buildingFolder } from './building-folder.ts';
import { finishSite } from './finish-site.ts';
import { readSigningKey } from './manifest/signing.ts';
import { explainCardFaults } from './card-problems.ts';
import { openPageCache, sealPageCache } from './page-cache.ts';
import { fingerprintCode, surveyPages } from './page-keys.ts';
import { runPhase } from './phase.ts';
import { printProblems } from './report.ts';
import { findBrokenLinks } from './site-check/broken-links.ts';
import { identifySite, labelShard } from './shards.ts';
import { swapFolder } from './swap-folder.ts';
import { writePhotos } from './write-photos.ts';
import { writeOutputs } from './write-outputs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { contentFolder, outputFolder: publicFolder, today, shard } = readEnvironment();
const options = readBuildOptions(process.argv.slice(2));
if (options.ask === 'build') await checkAndBuild(options.audience);
else {
  process.stderr.write(`${options.message}\n`);
  process.exitCode = 2;
}

async function checkAndBuild(audience: Audience): Promise<void> {
  const { content, ledger, problems } = await runPhase('check', () => checkFolder(contentFolder, today));
  if (problems.length > 0) await printProblems(problems, contentFolder, process.stderr);
  if (!content || hasErrors(problems)) process.exitCode = 1;
  else await buildSite({ content: publicContent(content, audience), ledger, asOf: today });
}

/** Builds the site beside the output folder and swaps it in when it is whole; a failure leaves the old one untouched. */
async function buildSite(source: OutputSource): Promise<void> {
  const { audience } = source.content;
  const outputFolder = outputFolderFor(audience, publicFolder);
  // Pages read the same day as the check, even when midnight passes in between.
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    MINHBACH_TODAY: toIso(today),
    MINHBACH_DRAFTS: audience === 'preview' ? '1' : '0',
  });
  const pages = await buildingFolder(outputFolder, root);
  const cards = `${pages}.cards`;
  const removeUnfinished = () =>
    Promise.all(
      [pages, cards, `${outputFolder}.building`].map((folder) => rm(folder, { recursive: true, force: true })),
    );
  await removeUnfinished();
  try {
    // A key that cannot be read is told before the work, not after it.
    const signingKey = await readSigningKey();
    const { content, ledger } = source;
    const includes = (path: string) => shard === undefined || isInShard(shard, content, path);
    const survey = await runPhase('views', () =>
      surveyPages(eachPage(content, today), content, fingerprintCode(root), includes),
    );
    handOver({ content, ledger, keys: survey.keys, includes });
    const drawing = runPhase('cards', async () =>
      renderCards(survey.cards, {
        outputFolder: cards,
        cacheFolder: join(root, '.cache', 'cards'),
        fingerprint: await rendererFingerprint(),
      }),
    );
    const [{ errors }] = await Promise.all([drawing, runPhase('astro', () => renderPages(pages, audience))]);
    const outputs = listOutputs(source).filter(({ path }) => includes(path));
    await runPhase('outputs', () => writeOutputs(outputs, pages));
    const photos = listPhotoFiles(content).filter(({ path }) => includes(path));
    await runPhase('photos', () => writePhotos(photos, contentFolder, pages));
    await swapFolder(cards, join(pages, paths.card('')));
    const problems = [
      ...(await explainCardFaults(errors, contentFolder)),
      // The pages of a share lead to those of others.
      ...(shard ? [] : await runPhase('links', () => findBrokenLinks(content, contentFolder, pages))),
    ];
    if (problems.length > 0) {
      await printProblems(problems, contentFolder, process.stderr);
      process.exitCode = 1;
      return;
    }
    if (shard) await labelShard(pages, { ...shard, site: identifySite(survey.keys, toIso(today)) });
    else await finishSite(source, pages, contentFolder, signingKey);
    await runPhase('swap', () => swapFolder(pages, outputFolder));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await removeUnfinished();
  }
}

async function renderPages(folder: string, audience: Audience): Promise<void> {
  const site = createHash('sha256')
    .update(JSON.stringify([audience, contentFolder, shard]))
    .digest('hex')
    .slice(0, 12);
  const cacheDir = join(root, '.cache', site);
  const seal = await openPageCache(cacheDir);
  await build({ root, outDir: folder, cacheDir, logLevel: 'error' });
  await sealPageCache(cacheDir, seal);
}

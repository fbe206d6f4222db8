import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { CardFault } from '../cards/card-error.ts';
import { cardFileName, rendererFingerprint } from '../cards/name.ts';
import { renderCards } from '../cards/pool.ts';
import { handOver } from '../corpus/handover.ts';
import type { Shard } from '../domain/shard.ts';
import { listOutputs } from '../outputs/list-outputs.ts';
import type { OutputSource } from '../outputs/output.ts';
import { paths } from '../views/address.ts';
import { listPhotoFiles } from '../views/photo-view.ts';
import { listPages } from '../views/site-pages.ts';
import { planBuild, type BuildPlan } from './incremental/build-plan.ts';
import { describeFiles } from './incremental/describe-files.ts';
import type { InputDigests } from './incremental/input-digests.ts';
import { readKeptSite, restoreFiles, type KeptSite } from './incremental/kept-site.ts';
import { surveyPages } from './incremental/survey-pages.ts';
import { runPhase } from './phase.ts';
import { swapFolder } from './swap-folder.ts';
import { writeOutputs } from './write-outputs.ts';
import { writePhotos } from './write-photos.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where a site is made, and of what besides its content. */
export interface Workplace {
  /** Gets the site; not there yet. */
  folder: string;
  contentFolder: string;
  /** What is kept of the last build of the same site. */
  cacheFolder: string;
  /** The share of the site to make; all of it where undefined. */
  shard: Shard | undefined;
}

/** A site as it was made. */
export interface MadeSite {
  /** What the next build may use again. */
  kept: KeptSite;
  /** Of the summary images that could not be drawn. */
  cardFaults: CardFault[];
}

/** Where summary images are drawn while pages are made, since Astro empties the folder of the pages. */
export function cardsBeside(folder: string): string {
  return `${folder}.cards`;
}

/**
 * Makes the pages, pictures and files of a site, but for those that are as the last build left them: these are taken over.
 * @throws DamagedCache where one of these is not
 */
export async function makeSite(source: OutputSource, inputs: InputDigests, place: Workplace): Promise<MadeSite> {
  const { folder, cacheFolder, shard } = place;
  const plan = planBuild(source.content, inputs, readKeptSite(cacheFolder), shard);
  const { isUnchanged, mayChange, isMissing } = plan;
  const cardFaults = isUnchanged ? [] : await makePages(source, inputs, plan, place);
  const photos = isUnchanged
    ? []
    : listPhotoFiles(source.content).filter(({ path }) => mayChange(path) && isMissing(path));
  const restored = plan.keptFiles();
  await runPhase('restore', () => restoreFiles(cacheFolder, restored, folder));
  const outputs = isUnchanged ? [] : listOutputs({ ...source, isWanted: mayChange });
  await runPhase('outputs', () => writeOutputs(outputs, folder));
  await runPhase('photos', () => writePhotos(photos, place.contentFolder, folder));
  const files = await runPhase('hash', () => describeFiles(folder, restored, plan.describe));
  return { kept: { site: inputs.site, organizations: Object.fromEntries(inputs.organizations), files }, cardFaults };
}

/** Makes the pages that changed and their summary images; gives the faults of these. */
async function makePages(
  { content, ledger, asOf }: OutputSource,
  inputs: InputDigests,
  plan: BuildPlan,
  { folder, cacheFolder }: Workplace,
): Promise<CardFault[]> {
  const { mayChange, isMade } = plan;
  const pages = listPages(content, asOf).filter(({ path }) => mayChange(path));
  const { keys, cards } = await runPhase('views', () => surveyPages(pages, inputs.shared));
  handOver({ content, ledger, keys, mayChange, isMade });
  const fingerprint = await rendererFingerprint();
  for (const [card, users] of cards) {
    const path = paths.card(cardFileName(card, fingerprint));
    for (const user of users) plan.claim(path, user);
  }
  const drawing = runPhase('cards', () =>
    renderCards([...cards.keys()], {
      outputFolder: cardsBeside(folder),
      cacheFolder: join(root, '.cache', 'cards'),
      fingerprint,
    }),
  );
  const rendering = runPhase('astro', () =>
    build({ root, outDir: folder, cacheDir: join(cacheFolder, 'astro'), logLevel: 'error' }),
  );
  const [{ errors }] = await Promise.all([drawing, rendering]);
  await swapFolder(cardsBeside(folder), join(folder, paths.card('')));
  return errors;
}

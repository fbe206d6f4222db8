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
import { readKeptSite, restoreFiles, type KeptSite, type RestoredFile } from './incremental/kept-site.ts';
import { surveyPages } from './incremental/survey-pages.ts';
import { runPhase } from './phase.ts';
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

/**
 * Makes the pages, pictures and files of a site, but for those that are as the last build left them: these are taken over.
 * @throws DamagedCache where one of these is not
 */
export async function makeSite(source: OutputSource, inputs: InputDigests, place: Workplace): Promise<MadeSite> {
  const { folder, contentFolder, cacheFolder, shard } = place;
  const plan = planBuild(source.content, inputs, readKeptSite(cacheFolder), shard);
  const { isUnchanged, mayChange, isMissing } = plan;
  const photos = isUnchanged
    ? []
    : listPhotoFiles(source.content).filter(({ path }) => mayChange(path) && isMissing(path));
  const restore = (files: RestoredFile[]) =>
    runPhase('restore', () => restoreFiles({ folder: cacheFolder, files, target: folder }));
  const unchanged = plan.keptFiles();
  const [cardFaults] = await allDone([
    isUnchanged ? [] : makePages(source, inputs, plan, place),
    restore(unchanged),
    runPhase('photos', () => writePhotos(photos, contentFolder, folder)),
  ] as const);
  // Only now it is known which pages of what changed are as they were.
  const known = new Map(unchanged);
  const restored = plan.keptFiles();
  await restore(restored.filter(([path]) => !known.has(path)));
  const outputs = isUnchanged ? [] : listOutputs({ ...source, isWanted: mayChange });
  await runPhase('outputs', () => writeOutputs(outputs, folder));
  const files = await runPhase('hash', () => describeFiles(folder, restored, plan.describe));
  return { kept: { site: inputs.site, organizations: Object.fromEntries(inputs.organizations), files }, cardFaults };
}

/** Makes the pages that changed and their summary images; gives the faults of these. */
async function makePages(
  { content, ledger, asOf }: OutputSource,
  inputs: InputDigests,
  { mayChange, isMade, claim }: BuildPlan,
  { folder, cacheFolder }: Workplace,
): Promise<CardFault[]> {
  const pages = listPages(content, asOf).filter(({ path }) => mayChange(path));
  const { keyOf, cards } = await runPhase('views', () => surveyPages(pages, inputs));
  handOver({ content, ledger, keyOf, mayChange, isMade });
  const fingerprint = await rendererFingerprint();
  for (const [card, users] of cards) {
    const path = paths.card(cardFileName(card, fingerprint));
    for (const user of users) claim(path, user);
  }
  const drawing = runPhase('cards', () =>
    renderCards([...cards.keys()], {
      outputFolder: join(folder, paths.card('')),
      cacheFolder: join(root, '.cache', 'cards'),
      fingerprint,
    }),
  );
  const rendering = runPhase('astro', () =>
    build({ root, outDir: folder, cacheDir: join(cacheFolder, 'astro'), logLevel: 'error' }),
  );
  const [{ errors }] = await allDone([drawing, rendering] as const);
  return errors;
}

/** Waits until all is done, and only then fails with the first that failed: nothing goes on in a folder that is given up. */
async function allDone<Work extends readonly unknown[]>(
  work: Work,
): Promise<{ [Key in keyof Work]: Awaited<Work[Key]> }> {
  await Promise.allSettled(work);
  return Promise.all(work) as Promise<{ [Key in keyof Work]: Awaited<Work[Key]> }>;
}

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
import type { Card } from '../views/card.ts';
import { listPhotoFiles } from '../views/photo-view.ts';
import { listPages } from '../views/site-pages.ts';
import { planBuild } from './incremental/build-plan.ts';
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

/** What Astro works with beside a site that is made; nothing of it is used again. */
export function astroBeside(folder: string): string {
  return `${folder}.astro`;
}

/** A site as it was made. */
export interface MadeSite<Result> {
  /** What the next build may use again. */
  kept: KeptSite;
  /** Of the summary images that could not be drawn. */
  cardFaults: CardFault[];
  /** Of what was done while these were drawn. */
  result: Result;
}

/**
 * Makes the pages, pictures and files of a site, but for those that are as the last build left them: these are taken over.
 * @param meanwhile what is done with the pages and files while summary images are still drawn; not where nothing has changed, since
 *   what it adds to the site is taken over too
 * @throws DamagedCache where what is taken over is not what it was
 */
export async function makeSite<Result>(
  source: OutputSource,
  inputs: InputDigests,
  { folder, contentFolder, cacheFolder, shard }: Workplace,
  meanwhile: () => Promise<Result>,
): Promise<MadeSite<Result | undefined>> {
  const plan = planBuild(source.content, inputs, readKeptSite(cacheFolder), shard);
  const { content, ledger } = source;
  const { isUnchanged, mayChange, isMade, isMissing } = plan;
  const unchanged = plan.keptFiles();
  const there = new Map(unchanged);
  const restore = (files: RestoredFile[]) =>
    runPhase('restore', () => restoreFiles({ folder: cacheFolder, files, target: folder }));
  const describe = async (): Promise<KeptSite> => {
    const files = await runPhase('hash', () => describeFiles(folder, plan.keptFiles(), plan.describe));
    return { site: inputs.site, organizations: Object.fromEntries(inputs.organizations), files };
  };
  if (isUnchanged) {
    await restore(unchanged);
    return { kept: await describe(), cardFaults: [], result: undefined };
  }
  const { keyOf, cards } = await runPhase('views', () =>
    surveyPages(
      listPages(content, source.asOf).filter(({ path }) => mayChange(path)),
      inputs,
    ),
  );
  const fingerprint = await rendererFingerprint();
  const fileOf = (card: Card) => paths.card(cardFileName(card, fingerprint));
  for (const [card, users] of cards) for (const user of users) plan.claim(fileOf(card), user);
  const drawing = runPhase('cards', () =>
    renderCards(
      // What is taken over must not be written: it is the same file as in the last site.
      [...cards.keys()].filter((card) => !there.has(fileOf(card).slice(1))),
      {
        outputFolder: join(folder, paths.card('')),
        cacheFolder: join(root, '.cache', 'cards'),
        fingerprint,
      },
    ),
  );
  const making = (async () => {
    handOver({ content, ledger, keyOf, mayChange, isMade });
    const photos = listPhotoFiles(content).filter(({ path }) => mayChange(path) && isMissing(path));
    await allDone([
      runPhase('astro', () => build({ root, outDir: folder, cacheDir: astroBeside(folder), logLevel: 'error' })),
      restore(unchanged),
      runPhase('photos', () => writePhotos(photos, contentFolder, folder)),
    ]);
    // Only now it is known which pages of what changed are as they were.
    await restore(plan.keptFiles().filter(([path]) => !there.has(path)));
    const outputs = listOutputs({ ...source, isWanted: mayChange });
    await runPhase('outputs', () => writeOutputs(outputs, folder));
    return meanwhile();
  })();
  const [{ errors }, result] = await allDone([drawing, making] as const);
  return { kept: await describe(), cardFaults: errors, result };
}

/** Waits until all is done, and only then fails with the first that failed: nothing goes on in a folder that is given up. */
async function allDone<Work extends readonly unknown[]>(
  work: Work,
): Promise<{ [Key in keyof Work]: Awaited<Work[Key]> }> {
  await Promise.allSettled(work);
  return Promise.all(work) as Promise<{ [Key in keyof Work]: Awaited<Work[Key]> }>;
}

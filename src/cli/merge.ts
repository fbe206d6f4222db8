import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, hasErrors } from '../corpus/check.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { publicContent } from '../domain/content.ts';
import type { OutputSource } from '../outputs/output.ts';
import { checkMemoryOf } from './check-cache.ts';
import { indexSite, sealSite } from './finish-site.ts';
import { digestInputs } from './incremental/input-digests.ts';
import { fingerprintCode } from './incremental/survey-pages.ts';
import { readSigningKey } from './manifest/signing.ts';
import { printProblems } from './report.ts';
import { findShardFaults, joinShards } from './shards.ts';
import { findBrokenLinks } from './site-check/broken-links.ts';
import { swapFolder } from './swap-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { contentFolder, outputFolder, today } = readEnvironment();
const folders = process.argv.slice(2).map((folder) => resolve(folder));
if (folders.length === 0) {
  process.stderr.write('Hãy nêu thư mục của từng phần: npm run merge -- phan-1 phan-2\n');
  process.exitCode = 2;
} else await checkAndMerge();

async function checkAndMerge(): Promise<void> {
  const { content, ledger, problems } = await checkFolder(contentFolder, today, checkMemoryOf(contentFolder));
  if (problems.length > 0) await printProblems(problems, contentFolder, process.stderr);
  if (!content || hasErrors(problems)) process.exitCode = 1;
  else await mergeShards({ content: publicContent(content, 'public'), ledger, asOf: today });
}

/** Joins the shares beside the output folder and swaps the site in when it is whole; a failure leaves the old one untouched. */
async function mergeShards(source: OutputSource): Promise<void> {
  const folder = `${outputFolder}.building`;
  try {
    const signingKey = await readSigningKey();
    const { site } = digestInputs(source, fingerprintCode(root));
    const faults = await findShardFaults(folders, site);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await joinShards(folders, folder);
    const broken = await findBrokenLinks(source.content, contentFolder, folder);
    if (broken.length > 0) {
      await printProblems(broken, contentFolder, process.stderr);
      process.exitCode = 1;
      return;
    }
    await indexSite(source, folder);
    await sealSite(source, folder, contentFolder, signingKey);
    await swapFolder(folder, outputFolder);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

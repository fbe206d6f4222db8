import type { AstroIntegration } from 'astro';
import { checkMemoryOf } from '../cli/check-cache.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { readLedger } from '../corpus/ledger-file.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { listOutputs } from '../outputs/list-outputs.ts';
import { piecesOf } from '../outputs/output.ts';
import { hrefOf } from '../views/address.ts';
import { answerRequests, type Answer } from './answer-requests.ts';

/** While working on the site, makes the files that are no pages when they are asked for; a build writes them all. */
export function serveOutputs(): AstroIntegration {
  return answerRequests('outputs', findOutput);
}

async function findOutput(url: string): Promise<Answer | undefined> {
  const path = url.split('?')[0]!;
  // Vite asks for many modules and styles, for which the content need not be read.
  if (!/\.(?:csv|ics|json|jsonl|jsonld|md|txt|webmanifest|xml)$/.test(path)) return undefined;
  const { contentFolder, today, audience } = readEnvironment();
  const [{ content }, { ledger }] = await Promise.all([
    loadCorpus(contentFolder, checkMemoryOf(contentFolder)),
    readLedger(contentFolder),
  ]);
  if (!content) return undefined;
  const source = { content: publicContent(content, audience), ledger, asOf: today };
  const output = listOutputs(source).find((one) => hrefOf(content.site, one.path) === path);
  return output && { type: output.type, pieces: piecesOf(output) };
}

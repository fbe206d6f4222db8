import { Readable } from 'node:stream';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../corpus/environment.ts';
import { readLedger } from '../corpus/ledger-file.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { listOutputs } from '../outputs/list-outputs.ts';
import { piecesOf, type Output } from '../outputs/output.ts';
import { hrefOf } from '../views/address.ts';

/** While working on the site, makes the files that are no pages when they are asked for; a build writes them all. */
export function serveOutputs(): AstroIntegration {
  return {
    name: 'minh-bach-outputs',
    hooks: {
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          findOutput(request.url ?? '')
            .then((output) => {
              if (!output) return next();
              response.setHeader('Content-Type', output.type);
              Readable.from(piecesOf(output)).pipe(response);
            })
            .catch(next);
        });
      },
    },
  };
}

async function findOutput(url: string): Promise<Output | undefined> {
  const path = url.split('?')[0]!;
  // Vite asks for many modules and styles, for which the content need not be read.
  if (!/\.(?:csv|ics|json|jsonl|jsonld|md|txt|webmanifest|xml)$/.test(path)) return undefined;
  const { contentFolder, today, audience } = readEnvironment();
  const [{ content }, { ledger }] = await Promise.all([loadCorpus(contentFolder), readLedger(contentFolder)]);
  if (!content) return undefined;
  const source = { content: publicContent(content, audience), ledger, asOf: today };
  return listOutputs(source).find((output) => hrefOf(content.site, output.path) === path);
}

import type { AstroIntegration } from 'astro';
import { cardFileName, rendererFingerprint } from '../cards/name.ts';
import { renderCard } from '../cards/render.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { hrefOf, paths } from '../views/address.ts';
import { listCards } from '../views/cards.ts';

/** While working on the site, draws a summary image when it is asked for; a build draws them all beforehand. */
export function serveCards(): AstroIntegration {
  return {
    name: 'minh-bach-cards',
    hooks: {
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          drawCard(request.url ?? '')
            .then((image) => {
              if (!image) return next();
              response.setHeader('Content-Type', 'image/png').end(image);
            })
            .catch(next);
        });
      },
    },
  };
}

async function drawCard(url: string): Promise<Buffer | undefined> {
  if (!url.endsWith('.png')) return undefined;
  const { contentFolder, today, audience } = readEnvironment();
  const { content } = await loadCorpus(contentFolder);
  if (!content) return undefined;
  const fingerprint = await rendererFingerprint();
  const card = listCards(publicContent(content, audience), today).find(
    (one) => hrefOf(content.site, paths.card(cardFileName(one, fingerprint))) === url,
  );
  return card && renderCard(card);
}

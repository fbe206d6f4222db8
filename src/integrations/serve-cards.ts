import type { AstroIntegration } from 'astro';
import { cardFileName, rendererFingerprint } from '../cards/name.ts';
import { renderCard } from '../cards/render.ts';
import { checkMemoryOf } from '../cli/check-cache.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { hrefOf, paths } from '../views/address.ts';
import { listCards } from '../views/cards.ts';
import { answerRequests, type Answer } from './answer-requests.ts';

/** While working on the site, draws a summary image when it is asked for; a build draws them all beforehand. */
export function serveCards(): AstroIntegration {
  return answerRequests('cards', drawCard);
}

async function drawCard(url: string): Promise<Answer | undefined> {
  if (!url.endsWith('.png')) return undefined;
  const { contentFolder, today, audience } = readEnvironment();
  const { content } = await loadCorpus(contentFolder, checkMemoryOf(contentFolder));
  if (!content) return undefined;
  const fingerprint = await rendererFingerprint();
  const card = listCards(publicContent(content, audience), today).find(
    (one) => hrefOf(content.site, paths.card(cardFileName(one, fingerprint))) === url,
  );
  return card && { type: 'image/png', pieces: [await renderCard(card)] };
}

import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { encodePhoto } from '../corpus/encode-photo.ts';
import { checkMemoryOf } from '../cli/check-cache.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { loadCorpus } from '../corpus/load.ts';
import { publicContent } from '../domain/content.ts';
import { hrefOf } from '../views/address.ts';
import { listPhotoFiles } from '../views/photo-view.ts';
import { answerRequests, type Answer } from './answer-requests.ts';

/** While working on the site, makes a photo when it is asked for; a build makes them all. */
export function servePhotos(): AstroIntegration {
  return answerRequests('photos', findPhoto);
}

async function findPhoto(url: string): Promise<Answer | undefined> {
  if (!/\/anh\/[^/]+\.(?:avif|webp)$/.test(url)) return undefined;
  const { contentFolder, audience } = readEnvironment();
  const { content } = await loadCorpus(contentFolder, checkMemoryOf(contentFolder));
  if (!content) return undefined;
  const photo = listPhotoFiles(publicContent(content, audience)).find(({ path }) => hrefOf(content.site, path) === url);
  if (!photo) return undefined;
  const bytes = await encodePhoto(join(contentFolder, photo.source), photo.width, photo.format);
  return { type: `image/${photo.format}`, pieces: [bytes] };
}

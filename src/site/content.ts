import { getCollection } from 'astro:content';
import { formatOfName } from '../corpus/asset-format.ts';
import { readPictures } from '../corpus/encode-photo.ts';
import { readEnvironment } from '../corpus/environment.ts';
import { handedOver } from '../corpus/handover.ts';
import { listFiles } from '../corpus/listing.ts';
import {
  gatherContent,
  listedCollections,
  publicContent,
  type Content,
  type Entry,
  type ListedCollection,
} from '../domain/content.ts';

/** Everything that whoever the site is made for may see: in a build what was checked, while it is worked on what the store holds. */
export async function getContent(): Promise<Content> {
  return handedOver()?.content ?? gather();
}

async function gather(): Promise<Content> {
  const [site, ...lists] = await Promise.all([getCollection('site'), ...listedCollections.map(getStored)]);
  const stored = new Map(listedCollections.map((name, index) => [name, lists[index]!]));
  const { contentFolder, audience } = readEnvironment();
  const pictures = await readPictures(contentFolder, (await listFiles(contentFolder)).files.filter(formatOfName));
  const all = gatherContent(site[0]!.data, (name) => stored.get(name) ?? [], pictures);
  return publicContent(all, audience);
}

async function getStored(name: ListedCollection): Promise<Entry<never>[]> {
  const entries = await getCollection<ListedCollection>(name);
  return entries.map(({ id, data, body, filePath }) => ({
    id,
    data: data as never,
    body: body ?? '',
    format: filePath?.endsWith('.mdx') ? 'mdx' : 'md',
  }));
}

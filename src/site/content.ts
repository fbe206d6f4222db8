import { getCollection } from 'astro:content';
import { readEnvironment } from '../corpus/environment.ts';
import {
  gatherContent,
  listedCollections,
  publicContent,
  type Content,
  type Entry,
  type ListedCollection,
} from '../domain/content.ts';

let gathered: Promise<Content> | undefined;

/** Everything that whoever the site is made for may see; read from the store once for all pages. */
export function getContent(): Promise<Content> {
  if (import.meta.env.DEV) return gather();
  return (gathered ??= gather());
}

async function gather(): Promise<Content> {
  const [site, ...lists] = await Promise.all([getCollection('site'), ...listedCollections.map(getStored)]);
  const stored = new Map(listedCollections.map((name, index) => [name, lists[index]!]));
  const all = gatherContent(site[0]!.data, (name) => stored.get(name) ?? []);
  return publicContent(all, readEnvironment().audience);
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

import { relative } from 'node:path';
import { readEnvironment } from '../corpus/environment.ts';
import { handedOver } from '../corpus/handover.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { References } from '../markdown/references.ts';
import { referencesOfBulletin } from '../views/references.ts';

/** What the prose of the story in `filePath` points at; for the Markdown of `.mdx` stories, which Astro compiles by itself. */
export async function storyReferences(filePath: string): Promise<References> {
  const { contentFolder } = readEnvironment();
  const content = handedOver()?.content ?? (await (loading ??= loadCorpus(contentFolder))).content;
  const id = /^stories\/(.+)\.mdx$/.exec(relative(contentFolder, filePath).replaceAll('\\', '/'))?.[1];
  const story = id === undefined ? undefined : content?.stories.get(id);
  if (!content || !story) throw new Error(`Not a story of the content folder: ${filePath}`);
  return referencesOfBulletin(content, story.data.bulletin);
}

let loading: ReturnType<typeof loadCorpus> | undefined;

import { relative } from 'node:path';
import { readEnvironment } from '../corpus/environment.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { References } from '../markdown/references.ts';
import { referencesOfBulletin } from '../views/references.ts';

let loading: ReturnType<typeof loadCorpus> | undefined;

/** What the prose of the story in `filePath` points at; for the Markdown of `.mdx` stories, which Astro compiles by itself. */
export async function storyReferences(filePath: string): Promise<References> {
  const { contentFolder } = readEnvironment();
  const { content, sources } = await (loading ??= loadCorpus(contentFolder));
  const file = relative(contentFolder, filePath).replaceAll('\\', '/');
  const source = [...sources.values()].find((one) => one.file === file);
  if (!content || source?.collection !== 'stories') throw new Error(`Not a story of the content folder: ${filePath}`);
  return referencesOfBulletin(content, content.stories.get(source.id)?.data.bulletin);
}

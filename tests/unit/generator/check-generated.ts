import { rm } from 'node:fs/promises';
import { checkFolder } from '../../../src/corpus/check.ts';
import type { Content } from '../../../src/domain/content.ts';
import { contentFolder, today } from '../../fixtures/content-folder.ts';
import type { GeneratorOptions } from '../../fixtures/generator/generate.ts';
import { writeGenerated } from '../../fixtures/generator/write.ts';

/** What was found in generated content: its problems, one line each, and how many bulletins there are. */
export interface Checked {
  content: Content;
  problems: string[];
  count: number;
}

/** Writes generated content into a folder of its own, checks it and takes the folder away. */
export async function checkGenerated(options: GeneratorOptions): Promise<Checked> {
  const folder = await contentFolder();
  try {
    await writeGenerated(folder, options);
    const { content, problems } = await checkFolder(folder, today);
    return {
      content: content!,
      problems: problems.map(({ id, severity, file, line, message }) => `${severity} ${id} ${file}:${line} ${message}`),
      count: content?.bulletins.size ?? 0,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

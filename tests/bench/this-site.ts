import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { changeTemplate, correctBulletin } from './edits.ts';
import { measureNode } from './measure.ts';
import type { Run } from './report.ts';

/** A copy of this project and the content that it is to build. */
export interface Bench {
  /** The copy. */
  project: string;
  content: string;
  output: string;
  /** Where a bulletin waits until it is published. */
  aside: string;
}

/**
 * Measures the check, and the builds that a year of publishing is made of, one after another, and gives each run when it has ended.
 * `newest` and `other` are bulletins.
 */
export async function* runThisSite(bench: Bench, newest: string, other: string): AsyncGenerator<Run> {
  const { project, content, output, aside } = bench;
  const environment = { MINHBACH_CONTENT: content, MINHBACH_OUT: output, MINHBACH_TODAY: '2026-11-21' };
  const run = async (name: string, command: 'check' | 'build'): Promise<Run> => ({
    name,
    ...(await measureNode({ script: join(project, `src/cli/${command}.ts`), folder: project, environment })),
  });
  const bulletin = join(content, 'bulletins', newest);
  await rename(bulletin, aside);
  yield await run('check', 'check');
  // What the check has remembered would make the first build faster than it is.
  await rm(join(project, '.cache'), { recursive: true });
  yield await run('cold', 'build');
  yield await run('unchanged', 'build');
  await rename(aside, bulletin);
  yield await run('one new', 'build');
  await correctBulletin(join(content, 'bulletins', other));
  yield await run('one corrected', 'build');
  await changeTemplate(project);
  yield await run('template', 'build');
}

/** The same for the plain Astro site in `folder`, without what it does not know. */
export async function* runPlainSite(folder: string, aside: string, newest: string): AsyncGenerator<Run> {
  const script = join(folder, 'node_modules/astro/bin/astro.mjs');
  const run = async (name: string): Promise<Run> => ({
    name,
    ...(await measureNode({ script, args: ['build', '--silent'], folder })),
  });
  const bulletin = join(folder, 'content/bulletins', newest);
  await rename(bulletin, aside);
  yield await run('cold');
  yield await run('unchanged');
  await rename(aside, bulletin);
  yield await run('one new');
}

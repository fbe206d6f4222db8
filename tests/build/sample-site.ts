import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the site built from `content/`. */
    sampleSite: string;
  }
}

/** Builds the project's own content once for all tests that look at it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { folder, exitCode, stderr } = await buildSite();
  if (exitCode !== 0) throw new Error(`The sample site does not build:\n${stderr}`);
  project.provide('sampleSite', folder);
  return () => rm(dirname(folder), { recursive: true, force: true });
}

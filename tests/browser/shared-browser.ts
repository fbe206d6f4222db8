import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../src/cli/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the one browser of the run is reached. */
    browserAddress: string;
  }
}

/** Starts one browser for all tests that look at pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ ...(await chromiumOptions()), host: '127.0.0.1' });
  project.provide('browserAddress', server.wsEndpoint());
  return () => server.close();
}

import { defineConfig } from 'vitest/config';

/** Three kinds of tests: of modules, of sites that are really built, and of what a browser shows. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // Most of the tests start processes of their own, which take more of a machine than its number of cores tells.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/build/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          globalSetup: ['tests/build/sample-site.ts', 'tests/browser/shared-browser.ts'],
        },
      },
    ],
  },
});

import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** Folders of modules that Node runs as they are: nothing of them is made by Astro or runs in a browser alone. */
const folders = ['vietnamese', 'domain', 'markdown', 'views', 'charts', 'outputs', 'corpus'].map((name) =>
  fileURLToPath(new URL(`../${name}/`, import.meta.url)),
);

/**
 * Lets the pages of a build import the modules that the build command has loaded itself, instead of bundling them into a second
 * set: what was worked out of the content once is there for all, and there is less to bundle.
 */
export function shareModules(): Plugin {
  return {
    name: 'minh-bach-share-modules',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || !source.endsWith('.ts')) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const isShared = found && folders.some((folder) => found.id.startsWith(folder.replaceAll(sep, '/')));
      return isShared ? { id: pathToFileURL(found.id).href, external: 'absolute' } : undefined;
    },
  };
}

import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../domain/content.ts';
import { readEnvironment } from './environment.ts';
import { handedOver } from './handover.ts';
import { readContent } from './read.ts';

let reading: ReturnType<typeof readContent> | undefined;

/**
 * Puts the entries of one collection into Astro's store; the folder is read once for all collections. A build has the content in
 * memory, and stores only what Astro itself must compile: keeping ten thousand bulletins there takes longer than checking them.
 */
export function loadCollection(name: CollectionName): Loader {
  return {
    name: `minh-bach-${name}`,
    async load({ store, parseData, config, watcher, logger }) {
      const { contentFolder } = readEnvironment();
      const root = fileURLToPath(config.root);
      const handover = handedOver();
      if (handover && name !== 'site') {
        store.clear();
        for (const { id, data, body, format } of handover.content[name].values()) {
          const filePath = relative(root, join(contentFolder, name, `${id}.mdx`));
          if (format === 'mdx') store.set({ id, data: { ...data }, body, filePath, deferredRender: true });
        }
      }
      if (handover) return;
      const fill = async (): Promise<void> => {
        const { entries } = await (reading ??= readContent(contentFolder));
        store.clear();
        for (const { collection, id, data, body, path, digest } of entries) {
          if (collection !== name) continue;
          const filePath = relative(root, path);
          const parsed = await parseData({ id, data, filePath: path }).catch((error: unknown) => {
            // While the site is worked on, what is wrong is told over the page, and the rest is shown.
            if (watcher) return undefined;
            throw error;
          });
          if (!parsed) continue;
          store.set({ id, data: parsed, body, filePath, digest, deferredRender: path.endsWith('.mdx') });
        }
      };
      await fill();
      watcher?.add(contentFolder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder)) return;
        reading = undefined;
        fill().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rendererFingerprint } from './src/cards/name.ts';
import { readEnvironment } from './src/corpus/environment.ts';
import { handedOver } from './src/corpus/handover.ts';
import { loadCorpus } from './src/corpus/load.ts';
import { checkContentInDev } from './src/integrations/check-content.ts';
import { serveCards } from './src/integrations/serve-cards.ts';
import { servePhotos } from './src/integrations/serve-photos.ts';
import { serveOutputs } from './src/integrations/serve-outputs.ts';
import { storyReferences } from './src/integrations/story-references.ts';
import { shareModules } from './src/integrations/share-modules.ts';
import { timePhases } from './src/integrations/time-phases.ts';
import { showStyleGuide } from './src/integrations/style-guide.ts';
import { mdxPlugins } from './src/markdown/plugins.ts';
import { basePath } from './src/views/address.ts';

const { contentFolder, outputFolder } = readEnvironment();
const content = handedOver()?.content ?? (await loadCorpus(contentFolder)).content;

export default defineConfig({
  site: content?.site.address,
  base: content && basePath(content.site),
  outDir: outputFolder,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, ...mdxPlugins(storyReferences) }),
  },
  integrations: [
    mdx(),
    serveCards(),
    servePhotos(),
    serveOutputs(),
    checkContentInDev(),
    showStyleGuide(),
    timePhases(),
  ],
  vite: {
    plugins: [shareModules()],
    // A build has other files there already. Scripts stay files of their own, so that no page needs to allow inline ones.
    // The style sheets are written for phones as old as cascade layers.
    build: { emptyOutDir: false, assetsInlineLimit: 0, cssTarget: ['chrome99', 'safari15.4', 'firefox97'] },
    define: { 'import.meta.env.CARD_RENDERER': JSON.stringify(await rendererFingerprint()) },
  },
});

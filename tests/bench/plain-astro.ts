import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/*
 * What somebody would write on a first day with Astro: the bulletins as a content collection, a page for each, and an endpoint
 * for each that draws an image with satori and resvg, one after another. Keyed for incremental builds as its manual says.
 */
const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ experimental: { incrementalBuild: true }, devToolbar: { enabled: false } });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
const schema = z.object({ organization: z.string(), period: z.coerce.string(), summary: z.string() });
export const collections = {
  bulletins: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content/bulletins' }), schema }),
};
`,
  'src/pages/[...id]/index.astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('bulletins');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry }, cacheKey: entry.digest }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.summary}</title>
    <meta property="og:image" content={\`/\${entry.id}/card.png\`} />
  </head>
  <body>
    <h1>{entry.data.organization}, {entry.data.period}</h1>
    <p>{entry.data.summary}</p>
    <Content />
  </body>
</html>
`,
  'src/pages/[...id]/card.png.ts': `import { getCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
const face = 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';
const data = readFileSync(join(process.cwd(), face));
export async function getStaticPaths() {
  const entries = await getCollection('bulletins');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry }, cacheKey: entry.digest }));
}
export async function GET({ props: { entry } }) {
  const { organization, period, summary } = entry.data;
  const line = (fontSize, children) => ({ type: 'div', props: { style: { fontSize }, children } });
  const style = { display: 'flex', flexDirection: 'column', width: 1200, height: 630, padding: 64, background: '#fff' };
  const children = [line(64, organization), line(40, period), line(32, summary)];
  const svg = await satori(
    { type: 'div', props: { style, children } },
    { width: 1200, height: 630, fonts: [{ name: 'Be Vietnam Pro', data, weight: 400, style: 'normal' }] },
  );
  return new Response(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
`,
};

/** Makes a plain Astro site of the bulletins of a content folder, with the packages of this project. */
export async function writePlainSite(folder: string, content: string, packages: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(packages, join(folder, 'node_modules'));
  await cp(join(content, 'bulletins'), join(folder, 'content/bulletins'), { recursive: true });
}

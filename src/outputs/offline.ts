import { bulletinsOf } from '../domain/chronology.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import { hrefOf, paths } from '../views/address.ts';
import { runOfflineWorker, type OfflineRelease } from './offline-worker.ts';
import type { Output, OutputSource } from './output.ts';

/** Most bulletins kept on a reader's device in advance. */
const mostBulletins = 12;

/** What lets the site be read without a network: the service worker, and what a phone needs to keep the site among its programs. */
export function listOffline({ content }: OutputSource): Output[] {
  // What is not published yet must not stay on a device.
  const kept = content.audience === 'public';
  const worker = {
    path: paths.offlineWorker(),
    type: 'text/javascript; charset=utf-8',
    render: () => `(${runOfflineWorker.toString()})(self, ${JSON.stringify(describeRelease(content))});\n`,
  };
  return [
    ...(kept ? [worker] : []),
    {
      path: paths.webManifest(),
      type: 'application/manifest+json; charset=utf-8',
      render: () => `${JSON.stringify(describeSite(content), null, 2)}\n`,
    },
  ];
}

/** What the service worker of this content keeps in advance: the newest bulletin of each organization that still publishes. */
export function describeRelease(content: Content): OfflineRelease {
  const newest = entriesIn(content, 'organizations')
    .filter(({ data }) => !data.ended)
    .flatMap(({ id }) => bulletinsOf(content, id).slice(0, 1))
    .slice(0, mostBulletins);
  const href = (path: string) => hrefOf(content.site, path);
  return {
    version: fingerprint(JSON.stringify([content.site, newest])),
    offline: href(paths.offline()),
    pages: [href(paths.home()), ...newest.map(({ id }) => href(paths.bulletin(id)))],
    lasting: [href('/_astro/'), href(paths.photo(''))],
  };
}

/** The web application manifest (W3C). */
function describeSite({ site }: Content): object {
  const icon = (size: number) => ({
    src: hrefOf(site, `/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    name: site.name,
    short_name: site.name,
    description: site.tagline,
    lang: 'vi',
    dir: 'ltr',
    id: hrefOf(site, paths.home()),
    start_url: hrefOf(site, paths.home()),
    scope: hrefOf(site, paths.home()),
    display: 'minimal-ui',
    theme_color: '#981b1e',
    background_color: '#fffdf8',
    icons: [icon(192), icon(512)],
  };
}

/** FNV-1a of 32 bits over UTF-16: enough to tell one release from the one before. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

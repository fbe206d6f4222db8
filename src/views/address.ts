import {
  commitmentFields,
  commitmentStatuses,
  type CommitmentField,
  type CommitmentStatus,
} from '../domain/commitment.ts';
import type { Site } from '../domain/site.ts';

/** Root-relative addresses of every public page; ASCII and permanent. {@link hrefOf} makes them usable in a page. */
export const paths = {
  home: () => '/',
  bulletin: (id: string) => `/ban-tin/${id}/`,
  notice: (bulletin: string) => `/ban-tin/${bulletin}/niem-yet/`,
  broadcast: (bulletin: string) => `/ban-tin/${bulletin}/phat-thanh.txt`,
  bulletinVersion: (id: string, version: number) => `/ban-tin/${id}/phien-ban/${version}/`,
  bulletins: () => '/ban-tin/',
  bulletinsOfYear: (year: number) => `/ban-tin/nam-${year}/`,
  organization: (id: string) => `/don-vi/${id}/`,
  series: (organization: string, section: string) => `/don-vi/${organization}/dien-bien/${section}/`,
  organizations: () => '/don-vi/',
  indicator: (id: string) => `/chi-tieu/${id}/`,
  indicators: () => '/chi-tieu/',
  story: (id: string) => `/guong-dien-hinh/${id}/`,
  stories: () => '/guong-dien-hinh/',
  storiesOfYear: (year: number) => `/guong-dien-hinh/nam/${year}/`,
  document: (id: string) => `/van-ban/${id}/`,
  documents: () => '/van-ban/',
  register: () => '/kien-nghi/',
  registerOf: (organization: string) => `/kien-nghi/${organization}/`,
  registerByStatus: (status: CommitmentStatus) => `/kien-nghi/trang-thai/${commitmentStatuses[status].slug}/`,
  registerOverdue: () => '/kien-nghi/trang-thai/qua-han/',
  registerByField: (field: CommitmentField) => `/kien-nghi/linh-vuc/${commitmentFields[field].slug}/`,
  commitment: (id: string) => `/kien-nghi/${id}/`,
  releaseCalendar: () => '/lich-cong-bo/',
  events: () => '/lich/',
  event: (id: string) => `/lich/${id}/`,
  search: () => '/tim-kiem/',
  searchIndex: (file: string) => `/tim-kiem/chi-muc/${file}`,
  ledger: () => '/so-cong-bo/',
  ledgerFile: () => '/so-cong-bo/ledger.jsonl',
  securityFile: () => '/.well-known/security.txt',
  headersFile: () => '/_headers',
  atom: (folder: string) => `${folder}atom.xml`,
  jsonFeed: (folder: string) => `${folder}feed.json`,
  eventCalendar: () => '/lich/lich.ics',
  releaseCalendarFile: () => '/lich-cong-bo/lich-cong-bo.ics',
  organizationEventCalendar: (id: string) => `/don-vi/${id}/lich.ics`,
  organizationReleaseCalendar: (id: string) => `/don-vi/${id}/lich-cong-bo.ics`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemap-${number}.xml`,
  robots: () => '/robots.txt',
  oembed: (embed: string) => `${embed}oembed.json`,
  data: () => '/du-lieu/',
  dataFile: (name: string) => `/du-lieu/${name}`,
  bulletinData: (id: string, extension: string) => `/ban-tin/${id}/so-lieu.${extension}`,
  collectionSchema: (collection: string) => `/du-lieu/luoc-do/${collection}.schema.json`,
  embeds: () => '/nhung/',
  embeddedFigure: (organization: string, rhythm: string, figure: string) =>
    `/nhung/so-lieu/${organization}/${rhythm}/${figure}/`,
  embeddedChart: (organization: string, rhythm: string, figure: string) =>
    `/nhung/bieu-do/${organization}/${rhythm}/${figure}/`,
  embeddedCommitment: (id: string) => `/nhung/kien-nghi/${id}/`,
  page: (id: string) => `/${id}/`,
  notFound: () => '/404.html',
  offline: () => '/ngoai-tuyen/',
  offlineWorker: () => '/sw.js',
  webManifest: () => '/site.webmanifest',
  photo: (fileName: string) => `/anh/${fileName}`,
  card: (fileName: string) => `/the/${fileName}`,
} as const;

/** The first parts of the addresses that the site gives out by itself, which no page of its own may be called: `tim-kiem`, `lich`. */
export const reservedPageIds: readonly string[] = [
  ...new Set(
    Object.values({ ...paths, page: paths.home })
      // What is told apart by a status or a field stands below an address that needs neither.
      .filter((path) => path !== paths.registerByStatus && path !== paths.registerByField)
      .map((path) => (path as (...parts: string[]) => string)('', '', '').split('/')[1] ?? '')
      .filter((part) => part !== ''),
  ),
];

/** Whether a root-relative address is one that other sites may show inside their own pages; everything else may not be framed. */
export function isFramable(path: string): boolean {
  return path.startsWith(paths.embeds());
}

/** The path that the site stands under, without a trailing slash: empty at the root of its host. */
export function basePath(site: Site): string {
  const known = basePaths.get(site.address);
  if (known !== undefined) return known;
  const base = new URL(site.address).pathname.replace(/\/$/, '');
  basePaths.set(site.address, base);
  return base;
}

// Every link of every page asks for it.
const basePaths = new Map<string, string>();

/** A root-relative address as a page of this site links to it. */
export function hrefOf(site: Site, path: string): string {
  return basePath(site) + path;
}

/** A root-relative address with protocol and host. */
export function absoluteAddress(site: Site, path: string): string {
  return new URL(hrefOf(site, path), site.address).href;
}

import type {
  Article,
  BreadcrumbList,
  DataDownload,
  Dataset,
  Event as EventThing,
  GovernmentOrganization,
  Organization as OrganizationThing,
  Report,
  Thing,
  WebSite,
} from 'schema-dts';
import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import { eventDay, type Event } from '../domain/event.ts';
import { bulletinChanged, contentChanged } from '../domain/last-change.ts';
import type { Organization } from '../domain/organization.ts';
import type { Story } from '../domain/story.ts';
import { toIso, type CalendarDate } from '../vietnamese/date.ts';
import { periodEnd, periodStart } from '../vietnamese/period.ts';
import { toClock, type ClockTime } from '../vietnamese/time.ts';
import { absoluteAddress, paths } from './address.ts';
import { dataTables } from './data/tables.ts';
import type { PageView } from './page.ts';

/** What a page is about, in the vocabulary of schema.org, for search engines and other programs. */
export function viewStructuredData(content: Content, page: PageView): Thing[] {
  const { path } = page;
  const [, kind, id = ''] = /^\/([a-z-]+)\/(.+)\/$/.exec(path) ?? [];
  const bulletin = kind === 'ban-tin' ? content.bulletins.get(id) : undefined;
  const organization = kind === 'don-vi' ? content.organizations.get(id) : undefined;
  const story = kind === 'guong-dien-hinh' ? content.stories.get(id) : undefined;
  const event = kind === 'lich' ? content.events.get(id) : undefined;
  return [
    ...(page.breadcrumbs.length > 0 ? [breadcrumbList(content, page)] : []),
    ...(path === paths.home() ? [webSite(content)] : []),
    ...(path === paths.data() ? [siteDataset(content)] : []),
    ...(bulletin ? [report(content, bulletin, page), bulletinDataset(content, bulletin, page)] : []),
    ...(organization ? [organizationThing(content, organization)] : []),
    ...(story ? [article(content, story, page)] : []),
    ...(event ? [eventThing(content, event, page)] : []),
  ];
}

function breadcrumbList({ site }: Content, { breadcrumbs }: PageView): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site.address).href,
    })),
  };
}

function publisher({ site }: Content): OrganizationThing {
  return {
    '@type': 'Organization',
    '@id': `${absoluteAddress(site, paths.home())}#publisher`,
    name: site.publisher.name,
  };
}

function webSite(content: Content): WebSite {
  const { site } = content;
  return {
    '@type': 'WebSite',
    '@id': absoluteAddress(site, paths.home()),
    url: absoluteAddress(site, paths.home()),
    name: site.name,
    description: site.tagline,
    inLanguage: 'vi',
    publisher: publisher(content),
  };
}

/** The identity of an organization of the site, wherever it is spoken of. */
function organizationId({ site }: Content, id: string): string {
  return `${absoluteAddress(site, paths.organization(id))}#don-vi`;
}

function referToOrganization(content: Content, id: string): OrganizationThing {
  return {
    '@type': 'Organization',
    '@id': organizationId(content, id),
    name: content.organizations.get(id)?.data.name ?? id,
    url: absoluteAddress(content.site, paths.organization(id)),
  };
}

function organizationThing(
  content: Content,
  { id, data }: Entry<Organization>,
): OrganizationThing | GovernmentOrganization {
  const isState = ['peoples-committee', 'peoples-council', 'agency'].includes(data.kind);
  return {
    '@type': isState ? 'GovernmentOrganization' : 'Organization',
    '@id': organizationId(content, id),
    name: data.name,
    url: absoluteAddress(content.site, paths.organization(id)),
    address: { '@type': 'PostalAddress', addressCountry: 'VN', addressRegion: data.place },
    ...(data.shortName && { alternateName: data.shortName }),
    ...(data.founded && { foundingDate: toIso(data.founded) }),
    ...(data.ended && { dissolutionDate: toIso(data.ended) }),
    ...(data.parent && { parentOrganization: referToOrganization(content, data.parent) }),
  };
}

function coverageOf({ period }: Bulletin): string {
  return `${toIso(periodStart(period))}/${toIso(periodEnd(period))}`;
}

function report(content: Content, { id, data }: Entry<Bulletin>, page: PageView): Report {
  const address = absoluteAddress(content.site, paths.bulletin(id));
  return {
    '@type': 'Report',
    '@id': address,
    url: address,
    name: page.title,
    headline: page.title,
    abstract: page.description,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: content.site.licence.address,
    datePublished: toIso(data.released),
    dateModified: toIso(bulletinChanged(data)),
    temporalCoverage: coverageOf(data),
    author: referToOrganization(content, data.organization),
    publisher: publisher(content),
    ...(data.number && { reportNumber: data.number }),
  };
}

function download({ site }: Content, path: string, encodingFormat: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: absoluteAddress(site, path) };
}

function bulletinDataset(content: Content, { id, data }: Entry<Bulletin>, page: PageView): Dataset {
  const address = absoluteAddress(content.site, paths.bulletin(id));
  return {
    '@type': 'Dataset',
    '@id': `${address}#so-lieu`,
    name: `Số liệu: ${page.title}`,
    description: `Mọi số liệu của bản tin, mỗi dòng một giá trị. ${page.description}`,
    license: content.site.licence.address,
    temporalCoverage: coverageOf(data),
    creator: referToOrganization(content, data.organization),
    distribution: [
      download(content, paths.bulletinData(id, 'csv'), 'text/csv'),
      download(content, paths.bulletinData(id, 'json'), 'application/json'),
    ],
  };
}

function siteDataset(content: Content): Dataset {
  const { site } = content;
  const changed = contentChanged(content);
  return {
    '@type': 'Dataset',
    '@id': absoluteAddress(site, paths.data()),
    name: `${site.name}: dữ liệu mở`,
    description:
      'Mọi số liệu của các bản tin công khai, giải trình, kèm danh mục đơn vị, chỉ tiêu, kiến nghị, lịch công bố.',
    url: absoluteAddress(site, paths.data()),
    license: site.licence.address,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    creator: publisher(content),
    ...(changed && { dateModified: toIso(changed) }),
    distribution: dataTables.map(({ name, title }) => ({
      ...download(content, paths.dataFile(`${name}.csv`), 'text/csv'),
      name: title,
    })),
  };
}

function article(content: Content, { id, data }: Entry<Story>, page: PageView): Article {
  const address = absoluteAddress(content.site, paths.story(id));
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: data.title,
    abstract: page.description,
    inLanguage: 'vi',
    datePublished: toIso(data.published),
    dateModified: toIso(data.published),
    author: referToOrganization(content, data.organization),
    publisher: publisher(content),
    license: content.site.licence.address,
  };
}

const eventStatuses = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

function eventThing(content: Content, { id, data }: Entry<Event>, page: PageView): EventThing {
  const address = absoluteAddress(content.site, paths.event(id));
  const day = eventDay(data);
  const isReset = data.postponedTo !== undefined && data.state !== 'cancelled';
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: data.title,
    description: page.description,
    startDate: instantOf(day ?? data.date, data.start),
    ...(data.end && { endDate: instantOf(day ?? data.date, data.end) }),
    ...(isReset && { previousStartDate: instantOf(data.date, data.start) }),
    eventStatus: isReset ? 'https://schema.org/EventRescheduled' : eventStatuses[data.state],
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    inLanguage: 'vi',
    location: {
      '@type': 'Place',
      name: data.place,
      address: { '@type': 'PostalAddress', addressCountry: 'VN', streetAddress: data.place },
    },
    organizer: referToOrganization(content, data.organization),
  };
}

function instantOf(day: CalendarDate, time: ClockTime): string {
  return `${toIso(day)}T${toClock(time)}:00+07:00`;
}

/** The data as one JSON-LD document, safe inside a script element. */
export function writeStructuredData(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

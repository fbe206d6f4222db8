import type { Content } from '../domain/content.ts';
import { hrefOf, paths } from './address.ts';
import { listFeeds } from './feeds/feeds.ts';
import type { Link } from './link.ts';

/** Another form of a page, or what goes on where it leaves off, as its head names it. */
export interface Alternate extends Link {
  /** Media type. */
  type: string;
}

/** What the head of the page at a root-relative path names beside it: feeds to follow, its figures as data, its embed. */
export function viewAlternates(content: Content, path: string): Alternate[] {
  const { site } = content;
  const feeds = listFeeds(content)
    .filter(({ folder }) => folder === paths.home() || folder === feedFolderOf(path))
    .flatMap(({ folder, title }) => [
      { type: 'application/atom+xml', text: title, href: hrefOf(site, paths.atom(folder)) },
      { type: 'application/feed+json', text: title, href: hrefOf(site, paths.jsonFeed(folder)) },
    ]);
  const [, bulletin] = /^\/ban-tin\/([^/]+\/[^/]+)\/$/.exec(path) ?? [];
  const data =
    bulletin && content.bulletins.has(bulletin)
      ? [
          { type: 'text/csv', text: 'Số liệu (CSV)', href: hrefOf(site, paths.bulletinData(bulletin, 'csv')) },
          {
            type: 'application/json',
            text: 'Số liệu (JSON)',
            href: hrefOf(site, paths.bulletinData(bulletin, 'json')),
          },
        ]
      : [];
  const [, commitment] = /^\/kien-nghi\/([^/]+\/[^/]+)\/$/.exec(path) ?? [];
  const embed =
    commitment && content.commitments.has(commitment)
      ? [
          {
            type: 'application/json+oembed',
            text: 'Nhúng vào trang khác',
            href: hrefOf(site, paths.oembed(paths.embeddedCommitment(commitment))),
          },
        ]
      : [];
  return [...feeds, ...data, ...embed];
}

/** The folder of the feed that tells more of what a page is about: that of its organization, of stories, of corrections. */
function feedFolderOf(path: string): string {
  const [, organization] = /^\/(?:don-vi|ban-tin)\/([^/]+)\//.exec(path) ?? [];
  if (organization) return paths.organization(organization);
  return [paths.stories(), paths.ledger()].find((folder) => path.startsWith(folder)) ?? paths.home();
}

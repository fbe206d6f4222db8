import type { Content } from '../../domain/content.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import type { Feed } from '../../views/feeds/feed-view.ts';
import { writeJson } from '../data/json.ts';
import { timestampOf } from './timestamp.ts';

/** A feed as JSON Feed 1.1. */
export function writeJsonFeed({ site }: Content, { folder, title, description, entries }: Feed): string {
  return writeJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: absoluteAddress(site, folder),
    feed_url: absoluteAddress(site, paths.jsonFeed(folder)),
    language: 'vi',
    authors: [{ name: site.publisher.name, url: absoluteAddress(site, paths.home()) }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      date_published: timestampOf(entry.published),
      date_modified: timestampOf(entry.updated),
      authors: [{ name: entry.author }],
      tags: [entry.category],
    })),
  });
}

import { paths } from '../../views/address.ts';
import { listFeeds } from '../../views/feeds/feeds.ts';
import type { Output, OutputSource } from '../output.ts';
import { writeAtom } from './atom.ts';
import { writeJsonFeed } from './json-feed.ts';

/** Every feed as Atom and as JSON Feed. Written here: the libraries at hand know neither JSON Feed 1.1 nor the feed's language. */
export function listFeedFiles({ content }: OutputSource): Output[] {
  return listFeeds(content).flatMap((feed) => [
    {
      path: paths.atom(feed.folder),
      type: 'application/atom+xml; charset=utf-8',
      render: () => writeAtom(content, feed),
    },
    {
      path: paths.jsonFeed(feed.folder),
      type: 'application/feed+json; charset=utf-8',
      render: () => writeJsonFeed(content, feed),
    },
  ]);
}

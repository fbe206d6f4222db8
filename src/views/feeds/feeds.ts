import { bulletinsOf, newestBulletins, newestStories } from '../../domain/chronology.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from '../../domain/content.ts';
import type { Bulletin } from '../../domain/bulletin.ts';
import { bulletinChanged } from '../../domain/last-change.ts';
import type { Organization } from '../../domain/organization.ts';
import { compareDates } from '../../vietnamese/date.ts';
import { paths } from '../address.ts';
import { storiesOf } from '../story-view.ts';
import { bulletinEntry, correctionEntries, storyEntry, withdrawalEntry } from './entries.ts';
import type { Feed, FeedEntry } from './feed-view.ts';

const mostEntries = 50;

/** The feed of the whole site, and those of corrections, of stories and of each organization that have an entry. */
export const listFeeds = derivedOnce((content): readonly Feed[] => {
  const { name } = content.site;
  const bulletins = newestBulletins(content);
  const stories = newestStories(content);
  return [
    makeFeed(paths.home(), name, content.site.tagline, [
      ...lastChanged(bulletins).map((one) => bulletinEntry(content, one)),
      ...stories.map((one) => storyEntry(content, one)),
    ]) ?? emptyFeed(content),
    makeFeed(
      paths.ledger(),
      `${name}: đính chính, cập nhật, thu hồi`,
      'Mọi thay đổi của những gì đã công bố: số cũ, số mới và lý do.',
      [
        ...bulletins.flatMap((one) => correctionEntries(content, one)),
        ...[...content.withdrawn.values()].map((one) => withdrawalEntry(content, one)),
      ],
    ),
    makeFeed(
      paths.stories(),
      `${name}: gương điển hình`,
      'Những cách làm, tập thể và cá nhân đáng học tập.',
      stories.map((one) => storyEntry(content, one)),
    ),
    ...entriesIn(content, 'organizations').map((organization) => organizationFeed(content, organization)),
  ].filter((feed) => feed !== undefined);
});

function organizationFeed(content: Content, { id, data }: Entry<Organization>): Feed | undefined {
  return makeFeed(
    paths.organization(id),
    `${content.site.name}: ${data.name}`,
    `Bản tin, đính chính và gương điển hình của ${data.name}.`,
    [
      ...lastChanged(bulletinsOf(content, id)).map((one) => bulletinEntry(content, one)),
      ...storiesOf(content, id).map((one) => storyEntry(content, one)),
    ],
  );
}

/** The bulletins that changed last, as many as a feed can hold. */
function lastChanged(bulletins: readonly Entry<Bulletin>[]): Entry<Bulletin>[] {
  return bulletins
    .map((bulletin) => ({ bulletin, day: bulletinChanged(bulletin.data) }))
    .sort((one, other) => compareDates(other.day, one.day) || (one.bulletin.id < other.bulletin.id ? -1 : 1))
    .slice(0, mostEntries)
    .map(({ bulletin }) => bulletin);
}

/** Every page names the feed of the site, so it is there from the beginning; nothing tells a day, so it has none of ours. */
function emptyFeed({ site }: Content): Feed {
  return {
    folder: paths.home(),
    title: site.name,
    description: site.tagline,
    entries: [],
    updated: { year: 1970, month: 1, day: 1 },
  };
}

/** A feed of the newest entries; undefined without any, since it would have no day of its own. */
function makeFeed(folder: string, title: string, description: string, all: readonly FeedEntry[]): Feed | undefined {
  const entries = [...all].sort(newestFirst).slice(0, mostEntries);
  return entries[0] && { folder, title, description, entries, updated: entries[0].updated };
}

function newestFirst(one: FeedEntry, other: FeedEntry): number {
  return (
    compareDates(other.updated, one.updated) ||
    compareDates(other.published, one.published) ||
    (one.id < other.id ? -1 : 1)
  );
}

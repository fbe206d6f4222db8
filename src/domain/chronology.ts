import { comparePeriods } from '../vietnamese/period.ts';
import { toIso } from '../vietnamese/date.ts';
import type { Bulletin } from './bulletin.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from './content.ts';
import type { Story } from './story.ts';

/** The bulletins of each organization, the newest period first. */
export const bulletinsByOrganization = derivedOnce((content) => {
  const sorted = entriesIn(content, 'bulletins').sort((one, other) =>
    comparePeriods(other.data.period, one.data.period),
  );
  return Map.groupBy(sorted, ({ data }) => data.organization);
});

/** The bulletins of one organization, the newest period first. */
export function bulletinsOf(content: Content, organization: string): readonly Entry<Bulletin>[] {
  return bulletinsByOrganization(content).get(organization) ?? [];
}

/** All bulletins, the newest release first, then by identity. */
export const newestBulletins = derivedOnce((content): readonly Entry<Bulletin>[] =>
  entriesIn(content, 'bulletins').sort(newestFirst(({ released }) => toIso(released))),
);

/** All stories, the newest first, then by identity. */
export const newestStories = derivedOnce((content): readonly Entry<Story>[] =>
  entriesIn(content, 'stories').sort(newestFirst(({ published }) => toIso(published))),
);

const storiesByBulletin = derivedOnce((content) => Map.groupBy(newestStories(content), ({ data }) => data.bulletin));

/** The stories that speak of the figures of one bulletin, the newest first. */
export function storiesAbout(content: Content, bulletin: string): readonly Entry<Story>[] {
  return storiesByBulletin(content).get(bulletin) ?? [];
}

function newestFirst<Data>(dayOf: (data: Data) => string): (one: Entry<Data>, other: Entry<Data>) => number {
  return (one, other) => {
    const [day, otherDay] = [dayOf(one.data), dayOf(other.data)];
    if (day !== otherDay) return day < otherDay ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  };
}

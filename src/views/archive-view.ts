import type { Bulletin } from '../domain/bulletin.ts';
import { newestBulletins, newestStories } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Story } from '../domain/story.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { hrefOf, paths } from './address.ts';
import { viewBulletinSummary } from './bulletin-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import type { Link } from './link.ts';
import type { PageView } from './page.ts';
import { viewPlainPage } from './plain-page.ts';
import { viewStorySummary } from './story-view.ts';

/** What is kept by years: the bulletins by their release, the stories by their publication. */
export const archiveKinds = ['bulletins', 'stories'] as const;
/** What is kept by years. */
export type ArchiveKind = (typeof archiveKinds)[number];

/** A page of an archive: the newest year of its kind, an earlier year, or everything where that is little. */
export interface ArchiveView extends PageView {
  /** The year that it shows, where its title does not say it. */
  year?: number;
  /** The ways to the years, the newest first; empty where everything is on one page. */
  years: (Link & { count: number; current: boolean })[];
  entries: EntrySummary[];
}

/** Up to this many entries, an archive is one page. */
const mostOnOnePage = 30;

interface Kept {
  title: string;
  description: string;
  descriptionOf: (year: number) => string;
  entries: readonly { released: CalendarDate; view: () => EntrySummary }[];
  pathOf: (year: number) => string;
}

const kept: Record<ArchiveKind, (content: Content) => Kept> = {
  bulletins: (content) => ({
    title: 'Bản tin',
    description: 'Các bản tin công khai của từng cơ quan, đơn vị, bản mới công bố trước.',
    descriptionOf: (year) => `Các bản tin công bố trong năm ${year}, bản mới trước.`,
    entries: newestBulletins(content).map((entry: Entry<Bulletin>) => ({
      released: entry.data.released,
      view: () => viewBulletinSummary(content, entry),
    })),
    pathOf: paths.bulletinsOfYear,
  }),
  stories: (content) => ({
    title: 'Gương điển hình',
    description: 'Những cách làm, tập thể và cá nhân đáng học tập.',
    descriptionOf: (year) => `Những cách làm, tập thể và cá nhân đáng học tập, đăng trong năm ${year}.`,
    entries: newestStories(content).map((entry: Entry<Story>) => ({
      released: entry.data.published,
      view: () => viewStorySummary(content, entry),
    })),
    pathOf: paths.storiesOfYear,
  }),
};

/** The years of an archive that have a page of their own, the newest first. */
export function listArchiveYears(content: Content, kind: ArchiveKind): number[] {
  const { entries } = kept[kind](content);
  return entries.length > mostOnOnePage ? [...new Set(entries.map(({ released }) => released.year))] : [];
}

/** A page of an archive: of one year, or its front page, which shows the newest year or everything. */
export function viewArchive(content: Content, kind: ArchiveKind, year?: number): ArchiveView {
  const { title, description, descriptionOf, entries, pathOf } = kept[kind](content);
  const years = listArchiveYears(content, kind);
  const shown = year ?? years[0];
  return {
    ...viewPlainPage(content, {
      path: year === undefined ? paths[kind]() : pathOf(year),
      title: year === undefined ? title : `${title} năm ${year}`,
      description: year === undefined ? description : descriptionOf(year),
      parents: year === undefined ? [] : [[title, paths[kind]()]],
    }),
    ...(year === undefined && shown !== undefined && { year: shown }),
    years: years.map((one) => ({
      text: `Năm ${one}`,
      href: hrefOf(content.site, pathOf(one)),
      count: entries.filter(({ released }) => released.year === one).length,
      current: one === shown,
    })),
    entries: entries.filter(({ released }) => shown === undefined || released.year === shown).map(({ view }) => view()),
  };
}

/** Every page of the archives: its root-relative address, and what it shows. */
export function listArchives(content: Content): { path: string; kind: ArchiveKind; year?: number }[] {
  return archiveKinds.flatMap((kind) => [
    { path: paths[kind](), kind },
    ...listArchiveYears(content, kind).map((year) => ({ path: kept[kind](content).pathOf(year), kind, year })),
  ]);
}

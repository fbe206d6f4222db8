import { commitmentKinds } from '../domain/commitment.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import { eventKinds } from '../domain/event.ts';
import { organizationKinds } from '../domain/organization.ts';
import { storyKinds } from '../domain/story.ts';
import { formatDateLong, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod, periodEnd, periodStart } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { paths } from './address.ts';
import { bulletinTitle } from './bulletin-view.ts';
import { organizationName } from './organization-link.ts';
import { documentName } from './references.ts';

/** Kinds of pages that can be found, by the word that stands for them in an address, and as readers read them. */
export const searchKinds = {
  'ban-tin': 'Bản tin',
  'kien-nghi': 'Kiến nghị, cam kết',
  'guong-dien-hinh': 'Gương điển hình',
  lich: 'Tiếp dân, đối thoại',
  'don-vi': 'Cơ quan, đơn vị',
  'chi-tieu': 'Chỉ tiêu',
  'van-ban': 'Văn bản',
  trang: 'Về trang này',
} as const;
/** A kind of page that can be found. */
export type SearchKind = keyof typeof searchKinds;

/** A page that can be found, and what a result says of it beside the passage. */
export interface SearchEntry {
  /** Root-relative address. */
  path: string;
  kind: SearchKind;
  title: string;
  /** What exactly it is, in words: `Bản tin`, `Cá nhân điển hình`. */
  label: string;
  /** Whose it is, in words: the name of an organization, an issuer, a place. */
  about?: string;
  /** The identity of the organization that it belongs to. */
  organization?: string;
  /** Which period or day it is about, in words. */
  period?: string;
  /** Every year that it is about, the first one first. */
  years: number[];
  /** The day that it is ordered by, `2026-11-05`; absent where it is of no time. */
  date?: string;
}

/**
 * The pages that can be found: one for every entry of the content, and no list, no earlier version, nothing withdrawn; in
 * a fixed order. The content is the public one.
 */
export function listSearchEntries(content: Content): SearchEntry[] {
  const of = (organization: string) => ({ about: organizationName(content, organization), organization });
  return [
    ...entriesIn(content, 'bulletins').map(({ id, data }): SearchEntry => ({
      path: paths.bulletin(id),
      kind: 'ban-tin',
      title: bulletinTitle(data),
      label: searchKinds['ban-tin'],
      ...of(data.organization),
      period: capitalizeFirst(formatPeriod(data.period)),
      years: yearsBetween(periodStart(data.period).year, periodEnd(data.period).year),
      date: toIso(data.released),
    })),
    ...entriesIn(content, 'commitments').map(({ id, data }): SearchEntry => ({
      path: paths.commitment(id),
      kind: 'kien-nghi',
      title: data.title,
      label: commitmentKinds[data.kind],
      ...of(data.organization),
      ...on(data.received),
    })),
    ...entriesIn(content, 'stories').map(({ id, data }): SearchEntry => ({
      path: paths.story(id),
      kind: 'guong-dien-hinh',
      title: data.title,
      label: storyKinds[data.kind],
      ...of(data.organization),
      ...on(data.published),
    })),
    ...entriesIn(content, 'events').map(({ id, data }): SearchEntry => ({
      path: paths.event(id),
      kind: 'lich',
      title: data.title,
      label: eventKinds[data.kind],
      ...of(data.organization),
      ...on(data.postponedTo ?? data.date),
    })),
    ...entriesIn(content, 'organizations').map(({ id, data }): SearchEntry => ({
      path: paths.organization(id),
      kind: 'don-vi',
      title: data.name,
      label: organizationKinds[data.kind],
      about: data.place,
      organization: id,
      years: [],
    })),
    ...entriesIn(content, 'indicators').map(({ id, data }): SearchEntry => ({
      path: paths.indicator(id),
      kind: 'chi-tieu',
      title: data.name,
      label: searchKinds['chi-tieu'],
      years: [],
    })),
    ...entriesIn(content, 'documents').map(({ id, data }): SearchEntry => ({
      path: paths.document(id),
      kind: 'van-ban',
      title: documentName(data),
      label: searchKinds['van-ban'],
      ...(data.issuer && { about: data.issuer }),
      ...(data.issued ? on(data.issued) : { years: [] }),
    })),
    ...entriesIn(content, 'pages').map(({ id, data }): SearchEntry => ({
      path: paths.page(id),
      kind: 'trang',
      title: data.title,
      label: searchKinds.trang,
      years: [],
    })),
  ];
}

function on(date: CalendarDate): Pick<SearchEntry, 'period' | 'years' | 'date'> {
  return { period: capitalizeFirst(formatDateLong(date)), years: [date.year], date: toIso(date) };
}

function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

import type { CalendarDate } from '../../vietnamese/date.ts';
import type { Link } from '../link.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Its permanent identity: an absolute address, unique among all entries of the site. */
  id: string;
  title: string;
  /** Absolute address of the page that tells all of it. */
  address: string;
  published: CalendarDate;
  /** The day of its last change that readers should know of. */
  updated: CalendarDate;
  author: string;
  /** What it says in one or two sentences, as plain text. */
  summary: string;
  /** Kind of entry, in words. */
  category: string;
}

/** What a reader can follow: the same entries as Atom and as JSON Feed. */
export interface Feed {
  /** Root-relative address of the folder in which its files stand: that of the page that shows the same. */
  folder: string;
  title: string;
  description: string;
  /** The newest change first. */
  entries: readonly FeedEntry[];
  /** The day of the newest change. */
  updated: CalendarDate;
}

/** A feed as the head of a page names it. */
export type FeedLink = Link & { type: string };

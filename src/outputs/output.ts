import type { Content } from '../domain/content.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { CalendarDate } from '../vietnamese/date.ts';

/** All that files beside the pages are made of. */
export interface OutputSource {
  /** What the public may see. */
  content: Content;
  ledger: Ledger;
  asOf: CalendarDate;
  /** Whether what stands at a root-relative address is wanted; everything is, where this is absent. */
  isWanted?: (path: string) => boolean;
}

/** A text file of the site that is not a page: data, a feed, a calendar, a script to be read aloud. */
export interface Output {
  /** Root-relative address, as `paths` gives it. */
  path: string;
  /** Media type with its charset. */
  type: string;
  /** The file's text; the same for the same source, whenever and wherever it is asked for. */
  render: () => string;
  /** The same text in pieces, for one that may be too long for a single string. */
  pieces?: () => Iterable<string>;
  /** How the same text is joined from files of the site that are there before it, which takes a fraction of the time. */
  join?: JoinedText;
}

/** A text between whose beginning and end stands what other files hold. */
export interface JoinedText {
  head: string;
  /** Root-relative addresses of the files, in order. */
  from: readonly string[];
  /** What is taken of each stands after the first of this, */
  after: string;
  /** and before this, with which each ends. */
  before: string;
  /** Stands between two that are not empty. */
  between: string;
  tail: string;
}

/** A file whose text is made in pieces. */
export function inPieces(path: string, type: string, pieces: () => Iterable<string>): Output {
  return { path, type, render: () => [...pieces()].join(''), pieces };
}

/** The text of a file in pieces. */
export function piecesOf({ render, pieces }: Output): Iterable<string> {
  return pieces ? pieces() : [render()];
}

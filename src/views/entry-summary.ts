import type { Inline } from '../markdown/inline.ts';
import type { Link } from './link.ts';
import type { DateView } from './source-view.ts';

/** An entry with a day, as lists show it: a bulletin, a story, a commitment. */
export interface EntrySummary extends Link {
  /** The day it is listed by. */
  day: DateView;
  /** Whose it is and of what kind, in a few words. */
  about: string;
  summary: Inline[];
  /** Whether it is of an invented organization. */
  illustrative: boolean;
}

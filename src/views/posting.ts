import type { Bulletin } from '../domain/bulletin.ts';
import type { Site } from '../domain/site.ts';
import { addDays, type CalendarDate } from '../vietnamese/date.ts';

/** When and where a bulletin is posted. */
export interface Posting {
  from: CalendarDate;
  /** The last day. */
  until: CalendarDate;
  /** `Trụ sở UBND xã`. */
  places: readonly string[];
}

/**
 * The posting as the bulletin states it, or else from its release for as many days as the site posts; none for a bulletin made
 * later from published texts, which nobody posted.
 */
export function postingOf({ disclosure, released, sources }: Bulletin, { postingDays }: Site): Posting | undefined {
  if (sources && !disclosure?.postedFrom) return undefined;
  const from = disclosure?.postedFrom ?? released;
  return {
    from,
    until: disclosure?.postedUntil ?? addDays(from, postingDays - 1),
    places: disclosure?.places ?? [],
  };
}

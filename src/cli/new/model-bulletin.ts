import type { Bulletin } from '../../domain/bulletin.ts';
import { bulletinsOf } from '../../domain/chronology.ts';
import type { Content, Entry } from '../../domain/content.ts';
import type { Measure } from '../../domain/measure.ts';
import { reportedMeasures } from '../../domain/reported.ts';
import { addDays, compareDates } from '../../vietnamese/date.ts';
import { comparePeriods, periodEnd, periodStart, type Period } from '../../vietnamese/period.ts';

/** What a new bulletin takes over from the organization's earlier ones. */
export interface Model {
  /** The bulletin whose sections it repeats; absent for the organization's first. */
  bulletin?: Entry<Bulletin>;
  /** The measures of that bulletin by path, where it lies before the new one, so that its values are those of last time. */
  earlier: ReadonlyMap<string, Measure>;
  /** The measures of the bulletin that closes on the day before the new one begins, by path. */
  closing: ReadonlyMap<string, Measure>;
  /** The period that `closing` reports. */
  closed?: Period;
}

/**
 * Finds what the bulletin of a period repeats: the newest one before it of the same kind of period, else the newest before it, else
 * any of the same kind. Openings continue the one that ends on the eve, of the same kind where there is one; a gap breaks them.
 */
export function findModel(content: Content, organization: string, period: Period): Model {
  const bulletins = bulletinsOf(content, organization).filter(({ data }) => data.status !== 'withdrawn');
  const sameFirst = (found: readonly Entry<Bulletin>[]) =>
    found.find(({ data }) => data.period.kind === period.kind) ?? found[0];
  const before = bulletins.filter(({ data }) => comparePeriods(data.period, period) < 0);
  const bulletin = sameFirst(before) ?? bulletins.find(({ data }) => data.period.kind === period.kind);
  const eve = addDays(periodStart(period), -1);
  const closing = sameFirst(before.filter(({ data }) => compareDates(periodEnd(data.period), eve) === 0));
  const measuresOf = (one: Entry<Bulletin> | undefined) =>
    one ? reportedMeasures(one.data, content.indicators) : new Map<string, Measure>();
  return {
    ...(bulletin && { bulletin }),
    earlier: measuresOf(before.length > 0 ? bulletin : undefined),
    closing: period.kind === 'term' ? new Map() : measuresOf(closing),
    ...(closing && { closed: closing.data.period }),
  };
}

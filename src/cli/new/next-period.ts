import { bulletinsOf } from '../../domain/chronology.ts';
import { releasesOf } from '../../domain/release-calendar.ts';
import { compareDates } from '../../vietnamese/date.ts';
import { comparePeriods, nextPeriod, periodEnd, previousPeriod, type Period } from '../../vietnamese/period.ts';
import type { Surroundings } from './kind.ts';

/**
 * The period that an organization most likely reports next: of those that its schedule owes and that come after the newest bulletin
 * of their kind, drafts counted, the first that is over, else the first; without one the period after the newest bulletin;
 * without bulletins the month before `today`. A gap among older bulletins is not the next period.
 */
export function suggestPeriod({ content, today }: Surroundings, organization: string): Period {
  const bulletins = bulletinsOf(content, organization).map(({ data }) => data.period);
  const owed = releasesOf(content, organization, today)
    .map(({ period }) => period)
    .filter((period) => bulletins.every((one) => one.kind !== period.kind || comparePeriods(one, period) < 0));
  const next = owed.find((period) => compareDates(periodEnd(period), today) <= 0) ?? owed[0];
  const [newest] = bulletins;
  if (next) return next;
  return newest ? nextPeriod(newest) : previousPeriod({ kind: 'month', year: today.year, month: today.month });
}

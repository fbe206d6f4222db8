import type { Content } from '../../domain/content.ts';
import type { Release } from '../../domain/release-calendar.ts';
import { addDays, type CalendarDate } from '../../vietnamese/date.ts';
import { formatPeriod, periodStart } from '../../vietnamese/period.ts';
import { absoluteAddress, paths } from '../../views/address.ts';
import { organizationName } from '../../views/organization-link.ts';
import { describeRelease } from '../../views/release-view.ts';
import type { CalendarItem } from './calendar.ts';

/** A bulletin that is owed as an item, on the last day that holds. */
export function releaseItem(content: Content, release: Release): CalendarItem {
  const { id, organization, period, promised, released, state } = release;
  const { illustrative } = content.organizations.get(organization)!.data;
  const hasPage = released !== undefined || state === 'missing' || state === 'postponed';
  return {
    uid: `cong-bo/${id}@${new URL(content.site.address).host}`,
    day: promised,
    title: `${illustrative ? '[Minh họa] ' : ''}Hạn công bố bản tin ${formatPeriod(period)}: ${organizationName(content, organization)}`,
    description: describeRelease(release),
    address: absoluteAddress(content.site, hasPage ? paths.bulletin(id) : paths.releaseCalendar()),
    cancelled: false,
    stamp: knownSince(release),
  };
}

/** The day since which the release stands as it does. */
function knownSince({ released, state, promised, postponement, period }: Release): CalendarDate {
  if (released) return released;
  if (state === 'missing') return addDays(promised, 1);
  return postponement?.announced ?? periodStart(period);
}

import type { Content, Entry } from '../domain/content.ts';
import type { WithdrawnBulletin } from '../domain/withdrawal.ts';
import { formatDateLong, toIso } from '../vietnamese/date.ts';
import { formatPeriod, formatPeriodShort } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { bulletinTitle } from './bulletin-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate } from './plate.ts';
import type { DateView } from './source-view.ts';

/** A bulletin that was taken back, as its page says so; none of its figures is left. */
export interface WithdrawnView extends PageView {
  headline: string;
  organization: Link;
  period: string;
  released: DateView;
  withdrawn: DateView;
  reason: string;
  /** Where the withdrawal is on record. */
  ledger: string;
}

/** A bulletin that was taken back, as its page says so. */
export function viewWithdrawn(content: Content, { id, data }: Entry<WithdrawnBulletin>): WithdrawnView {
  const { withdrawal, released } = data;
  const { name, shortName, illustrative } = content.organizations.get(data.organization)!.data;
  const title = bulletinTitle(data);
  const period = capitalizeFirst(formatPeriod(data.period));
  const description = `Bản tin này đã được thu hồi ${formatDateLong(withdrawal.date)}. ${withdrawal.reason}`;
  return {
    path: paths.bulletin(id),
    title: `Đã thu hồi: ${title}, ${name}`,
    description,
    breadcrumbs: viewBreadcrumbs(content, [
      [shortName ?? name, paths.organization(data.organization)],
      [capitalizeFirst(formatPeriodShort(data.period)), paths.bulletin(id)],
    ]),
    cards: [organizationPlate(content, data.organization)],
    illustrative,
    article: false,
    headline: title,
    organization: { text: name, href: hrefOf(content.site, paths.organization(data.organization)) },
    period,
    released: { iso: toIso(released), text: formatDateLong(released) },
    withdrawn: { iso: toIso(withdrawal.date), text: formatDateLong(withdrawal.date) },
    reason: withdrawal.reason,
    ledger: hrefOf(content.site, paths.ledger()),
  };
}

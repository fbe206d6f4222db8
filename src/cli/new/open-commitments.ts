import { commitmentStatuses, type Commitment } from '../../domain/commitment.ts';
import { entriesIn, type Content, type Entry } from '../../domain/content.ts';
import { stationBy } from '../../domain/follow-up.ts';
import { compareDates, formatDate } from '../../vietnamese/date.ts';
import { periodEnd, periodStart, type Period } from '../../vietnamese/period.ts';
import type { YamlItem } from './commented-yaml.ts';

/**
 * The published commitments in an organization's register that were open on any day of a period, by code, each with what it is about
 * and how it stands at the end of the period: a bulletin that leaves one out is shown as silent about it.
 */
export function listOpenCommitments(content: Content, organization: string, period: Period): YamlItem[] {
  return entriesIn(content, 'commitments')
    .filter(({ data }) => data.organization === organization && data.status === 'published')
    .filter(({ data }) => isOpenWithin(data, period))
    .map((entry) => ({ value: entry.id.slice(entry.id.indexOf('/') + 1), comment: describe(entry, period) }));
}

function isOpenWithin(commitment: Commitment, period: Period): boolean {
  const { closed } = stationBy(commitment, periodEnd(period));
  return (
    compareDates(commitment.received, periodEnd(period)) <= 0 &&
    (!closed || compareDates(closed, periodStart(period)) >= 0)
  );
}

function describe({ data }: Entry<Commitment>, period: Period): string {
  const { status, closed } = stationBy(data, periodEnd(period));
  if (closed) return `${data.title}; ${commitmentStatuses[status].label.toLowerCase()} ngày ${formatDate(closed)}`;
  return `${data.title}; ${data.deadline ? `hạn ${formatDate(data.deadline)}` : 'chưa có hạn'}`;
}

import type { Bulletin } from '../domain/bulletin.ts';
import { commitmentStatuses, isClosing, type Commitment } from '../domain/commitment.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from '../domain/content.ts';
import { followCommitments, reportedCommitments, stationBy } from '../domain/follow-up.ts';
import { compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { periodEnd, periodStart } from '../vietnamese/period.ts';
import { hrefOf, paths } from './address.ts';
import { commitmentCode } from './commitment-view.ts';
import { viewConcerns } from './follow-up-words.ts';
import type { Link } from './link.ts';
import { viewEventsBetween, type TimelineEvent } from './timeline.ts';

/** A commitment as the bulletin of a period shows it. */
export interface MovedCommitment extends Link {
  code: string;
  /** The station it had reached at the end of the period: `Đang giải quyết`. */
  status: string;
  /** What happened to it in the period; empty where the bulletin reports it all the same. */
  events: TimelineEvent[];
  /** How often the deadline moved, and how many bulletins did not mention it, up to the as-of day. */
  concerns: string[];
  /** Whether the bulletin reports it. */
  reported: boolean;
}

const commitmentsByOrganization = derivedOnce((content) =>
  Map.groupBy(entriesIn(content, 'commitments'), ({ data }) => data.organization),
);

/** The commitments of a bulletin's organization that moved in its period, and those that it reports; by identity. */
export function viewMovedCommitments(
  content: Content,
  { data }: Entry<Bulletin>,
  asOf: CalendarDate,
): MovedCommitment[] {
  const [start, end] = [periodStart(data.period), periodEnd(data.period)];
  const reported = new Set(reportedCommitments(data));
  const alive = (commitmentsByOrganization(content).get(data.organization) ?? []).filter((entry) =>
    isAlive(entry.data, start, end),
  );
  const named = [...reported].flatMap((id) => content.commitments.get(id) ?? []);
  return [...new Set([...alive, ...named])]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => ({
      text: entry.data.title,
      href: hrefOf(content.site, paths.commitment(entry.id)),
      code: commitmentCode(entry.id),
      status: commitmentStatuses[stationBy(entry.data, end).status].label,
      events: viewEventsBetween(content, entry, start, end),
      concerns: viewConcerns(followCommitments(content, asOf).get(entry.id)!.followUp),
      reported: reported.has(entry.id),
    }))
    .filter((moved) => moved.events.length > 0 || moved.reported);
}

/** Whether anything can have happened to a commitment between the two days: it was there, and was not yet at its very end. */
function isAlive({ received, history, feedback }: Commitment, start: CalendarDate, end: CalendarDate): boolean {
  if (compareDates(received, end) > 0) return false;
  const last = history.at(-1)!;
  const ended = isClosing(last.status) && compareDates(last.date, start) < 0;
  return !ended || (feedback !== undefined && compareDates(feedback.date, start) >= 0);
}

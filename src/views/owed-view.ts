import type { Bulletin } from '../domain/bulletin.ts';
import { derivedOnce, entriesIn, type Content, type Entry } from '../domain/content.ts';
import { deadlineStanding, reportedCommitments, stationBy } from '../domain/follow-up.ts';
import { commitmentIdOf } from '../domain/commitment-reference.ts';
import { reportedMeasures } from '../domain/reported.ts';
import { formatValue, quantityOf } from '../domain/value.ts';
import { workCalendarOf } from '../domain/working-days.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { periodEnd } from '../vietnamese/period.ts';
import { formatWorkingDays } from './follow-up-words.ts';
import type { SectionView } from './section-view.ts';

const commitmentsByOrganization = derivedOnce((content) =>
  Map.groupBy(entriesIn(content, 'commitments'), ({ data }) => data.organization),
);

/** What is late, missing or not reached at the end of a bulletin's period, in sentences: what its readers are still owed. */
export function viewOwed(content: Content, entry: Entry<Bulletin>, sections: readonly SectionView[]): string[] {
  return [
    ...overdueCounts(content, entry.data),
    ...overdueCommitments(content, entry),
    ...overdueIssues(content, entry.data),
    ...missedTargets(sections),
  ];
}

/** Counts of what is overdue, where the bulletin states them. */
function overdueCounts(content: Content, bulletin: Bulletin): string[] {
  return [...reportedMeasures(bulletin, content.indicators).values()].flatMap(({ keys, spec, figure }) => {
    const quantity = quantityOf(figure.value);
    if (keys.at(-1) !== 'overdue' || quantity?.kind !== 'number' || quantity.value === 0) return [];
    const unit = quantity.unit ?? spec.unit;
    return [`${formatValue({ ...quantity, ...(unit && { unit }) })} quá hạn.`];
  });
}

/** The commitments of the organization, and those that the bulletin names, that were open and late. */
export function overdueCommitments(content: Content, { data }: Entry<Bulletin>): string[] {
  const end = periodEnd(data.period);
  const calendar = workCalendarOf(content);
  const named = reportedCommitments(data).flatMap((id) => content.commitments.get(id) ?? []);
  const own = commitmentsByOrganization(content).get(data.organization) ?? [];
  return [...new Set([...own, ...named])]
    .filter((commitment) => compareDates(commitment.data.received, end) <= 0)
    .flatMap((commitment) => {
      if (stationBy(commitment.data, end).closed) return [];
      const { deadline, overdue } = deadlineStanding(commitment.data, end, calendar);
      if (!deadline || !overdue) return [];
      return [describeLate(commitment.data.title, deadline, formatWorkingDays(overdue.days))];
    });
}

/** Pressing issues past their deadline that are not followed as commitments of their own. */
function overdueIssues(content: Content, { focusIssues, organization, period }: Bulletin): string[] {
  const end = periodEnd(period);
  return (focusIssues?.issues ?? [])
    .filter(({ status, deadline }) => status !== 'solved' && compareDates(deadline, end) < 0)
    .filter(({ commitment }) => !commitment || !content.commitments.has(commitmentIdOf(organization, commitment)))
    .map(({ title, deadline }) => describeLate(title, deadline));
}

function describeLate(title: string, deadline: CalendarDate, days?: string): string {
  return `${title.replace(/[.!?]$/u, '')}: hạn ${formatDate(deadline)}, đã quá hạn${days ? ` ${days}` : ''}.`;
}

/** Figures that miss what was promised. */
function missedTargets(sections: readonly SectionView[]): string[] {
  return sections
    .flatMap(({ groups }) => groups.flatMap(({ figures }) => figures))
    .filter(({ target }) => target?.outcome === 'missed')
    .map(({ label, value, unit, target }) =>
      [`${label}: ${value}`, unit && ` ${unit}`, `, chưa đạt mục tiêu ${target!.text}.`].filter(Boolean).join(''),
    );
}

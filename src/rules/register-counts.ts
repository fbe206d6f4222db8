import { commitmentFieldKeys, isClosing } from '../domain/commitment.ts';
import { entriesIn, type Content } from '../domain/content.ts';
import { followCommitments, type FollowedCommitment } from '../domain/follow-up.ts';
import { reportedMeasures } from '../domain/reported.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { addDays, compareDates, type CalendarDate } from '../vietnamese/date.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { periodEnd, periodStart, type Period } from '../vietnamese/period.ts';
import type { Finding } from './finding.ts';

/**
 * Holds the petition counts of a bulletin against the register, where the organization says (`registerSince`) that the register
 * is complete for the whole period. Counts that a bulletin does not report, or only approximately, are not compared; nor is the
 * count of overdue ones where the working days of the period are not all known.
 */
export function checkRegisterCounts(content: Content): Finding[] {
  return entriesIn(content, 'bulletins').flatMap(({ id, data }) => {
    const since = content.organizations.get(data.organization)?.data.registerSince;
    if (!since || compareDates(since, periodStart(data.period)) > 0) return [];
    const measures = reportedMeasures(data, content.indicators);
    return countRegister(content, data.organization, data.period).flatMap(([key, count]): Finding[] => {
      const measure = measures.get(`petitions.${key}`);
      const stated = quantityOf(measure?.figure.value);
      if (!measure || stated?.kind !== 'number' || !isExact(stated) || stated.value === count) return [];
      const number = (value: number) => formatNumber({ value, decimals: 0 });
      return [
        {
          id: 'register-mismatch',
          severity: 'warning',
          collection: 'bulletins',
          entry: id,
          keys: measure.keys,
          message: `Bản tin ghi “${measure.spec.label}” là ${number(stated.value)}, nhưng sổ theo dõi kiến nghị cho ${number(count)}.`,
          hint: `Bổ sung kiến nghị còn thiếu vào sổ, hoặc sửa thành: ${String(measure.keys.at(-1))}: ${number(count)}`,
        },
      ];
    });
  });
}

/** The published petitions of an organization in a period, counted as a bulletin counts them, by the key of the measure. */
function countRegister(content: Content, organization: string, period: Period): [key: string, count: number][] {
  const [start, end] = [periodStart(period), periodEnd(period)];
  const petitionsBy = (day: CalendarDate) =>
    [...followCommitments(content, day).values()].filter(
      ({ entry: { data } }) =>
        data.organization === organization &&
        data.kind === 'petition' &&
        data.status === 'published' &&
        compareDates(data.received, day) <= 0,
    );
  const isOpen = ({ followUp }: FollowedCommitment) => !isClosing(followUp.status);
  const known = petitionsBy(end);
  const pending = known.filter(isOpen);
  const received = known.filter(({ entry }) => compareDates(entry.data.received, start) >= 0);
  const told = known.filter(
    ({ entry: { data }, followUp }) => followUp.feedbackGiven && compareDates(data.feedback!.date, start) >= 0,
  );
  const closedAs = (status: string) =>
    known.filter(
      ({ followUp: { status: reached, closed } }) => reached === status && closed && compareDates(closed, start) >= 0,
    );
  const overdue = pending.filter(({ followUp }) => followUp.overdue);
  const daysKnown = overdue.every(({ followUp }) => followUp.overdue?.known);
  return [
    ['opening', petitionsBy(addDays(start, -1)).filter(isOpen).length],
    ['received', received.length],
    ...['solved', 'answered', 'refused', 'transferred', 'withdrawn'].map((status): [string, number] => [
      status,
      closedAs(status).length,
    ]),
    ['pending', pending.length],
    ...(daysKnown ? [['overdue', overdue.length] satisfies [string, number]] : []),
    ['feedbackGiven', told.length],
    ...commitmentFieldKeys.map((field): [string, number] => [
      `byField.${field}`,
      received.filter(({ entry }) => entry.data.field === field).length,
    ]),
  ];
}

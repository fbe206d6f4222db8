import { beforeAll, describe, expect, test } from 'vitest';
import { bulletinsOf } from '../../../src/domain/chronology.ts';
import type { Content } from '../../../src/domain/content.ts';
import { reportedMeasures } from '../../../src/domain/reported.ts';
import { quantityOf } from '../../../src/domain/value.ts';
import { amountOf } from '../../../src/vietnamese/quantity.ts';
import { comparePeriods, monthsOf, periodId, type Period } from '../../../src/vietnamese/period.ts';
import { checkGenerated } from './check-generated.ts';

let content: Content;
beforeAll(async () => {
  ({ content } = await checkGenerated({ seed: 11, organizations: 2 }));
});

/** The amounts of one organization's bulletins by period and path. */
function amountsOf(organization: string): Map<string, { period: Period; amounts: Map<string, number> }> {
  const bulletins = bulletinsOf(content, organization).map(({ data }) => {
    const measures = [...reportedMeasures(data, content.indicators)];
    const amounts = new Map(measures.map(([path, { figure }]) => [path, amountOf(quantityOf(figure.value)!)]));
    return [periodId(data.period), { period: data.period, amounts }] as const;
  });
  return new Map(bulletins.sort(([, one], [, other]) => comparePeriods(one.period, other.period)));
}

const flows = [
  'petitions.received',
  'petitions.solved',
  'petitions.answered',
  'petitions.byField.land',
  'dialogues.reception.attendees',
  'householdAssignment.visits',
  'emulation.commendations',
  'inspection.planned.members',
  'discipline.membersByForm.reprimand',
  'cellMeetings.byRating.good',
  'membership.admitted',
];
const stocks = [
  'petitions.pending',
  'petitions.overdue',
  'membership.members',
  'cellMeetings.cells',
  'focusIssues.total',
];

describe('figures of a longer period follow from its months', () => {
  test.each(['2025-q1', '2025-q4', '2025-6t', '2026-9t', '2025'])('%s', (id) => {
    for (const organization of content.organizations.keys()) {
      const all = amountsOf(organization);
      const { period, amounts } = all.get(id)!;
      const months = monthsOf(period).map((month) => all.get(periodId(month))!.amounts);
      for (const path of flows)
        expect([path, amounts.get(path)]).toEqual([path, months.reduce((sum, month) => sum + month.get(path)!, 0)]);
      for (const path of stocks) expect([path, amounts.get(path)]).toEqual([path, months.at(-1)!.get(path)]);
      expect(amounts.get('petitions.opening')).toBe(months[0]!.get('petitions.opening'));
    }
  });

  test('the budget of a half-year is that of its two quarters', () => {
    const all = amountsOf('xa-mau-an');
    for (const path of ['budget.revenue.actual', 'budget.spending.lines.1.actual']) {
      const sum = ['2025-q1', '2025-q2'].reduce((total, id) => total + all.get(id)!.amounts.get(path)!, 0);
      expect(all.get('2025-6t')!.amounts.get(path)).toBe(sum);
    }
  });
});

describe('figures of the months follow one another', () => {
  test('a month begins with the petitions that the month before left', () => {
    const months = [...amountsOf('xa-mau-binh').values()].filter(({ period }) => period.kind === 'month');
    for (const [index, { amounts }] of months.slice(1).entries())
      expect(amounts.get('petitions.opening')).toBe(months[index]!.amounts.get('petitions.pending'));
  });

  test('figures vary from month to month', () => {
    const months = [...amountsOf('xa-mau-an').values()].filter(({ period }) => period.kind === 'month');
    expect(new Set(months.map(({ amounts }) => amounts.get('petitions.received'))).size).toBeGreaterThan(8);
  });
});

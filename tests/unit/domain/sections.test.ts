import { describe, expect, test } from 'vitest';
import { bulletinSchema } from '../../../src/domain/bulletin.ts';
import { sectionKeys, sectionTitles } from '../../../src/domain/sections.ts';
import { checkArithmetic } from '../../../src/rules/arithmetic.ts';
import { checkBudgetLines } from '../../../src/rules/budget-lines.ts';
import { checkStatedShares } from '../../../src/rules/stated-shares.ts';
import { checkSuppression } from '../../../src/rules/suppression.ts';
import { contentWith, practiceFiles, readFields, readPractice } from '../../fixtures/practices/read-practices.ts';

/** What is wrong with a bulletin of the fixtures: `id path`, from the schema or, where that accepts it, from the rules. */
function faultsOf(name: string): string[] {
  const parsed = bulletinSchema.safeParse(readFields(`${name}.md`));
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, ...issue }) => {
      const { id } = ('params' in issue ? issue.params : undefined) ?? { id: issue.code };
      return `${id as string} ${path.join('.')}`;
    });
  }
  const content = contentWith(parsed.data);
  const rules = [checkArithmetic, checkBudgetLines, checkStatedShares, () => checkSuppression(content, 5)];
  return rules.flatMap((rule) => rule(content)).map(({ id, keys }) => `${id} ${keys.join('.')}`);
}

const good = practiceFiles.filter((name) => !name.endsWith('.refused'));

describe('a bulletin of each practice', () => {
  test.each(good)('%s fits the schema and every rule', (name) => {
    expect(faultsOf(name)).toEqual([]);
  });

  test.each([
    ['petitions', 'sum-mismatch petitions.received'],
    ['accountability', 'number-kind accountability.0.amount.value'],
    ['self-review', 'sum-mismatch selfReview.persons.withSigns'],
    ['focus-issues', 'sum-mismatch focusIssues.total'],
    ['dialogues', 'sum-mismatch dialogues.reception.raised'],
    ['household-visits', 'part-exceeds-whole householdAssignment.visited'],
    ['cell-meetings', 'sum-mismatch cellMeetings.rated'],
    ['inspection-discipline', 'sum-mismatch discipline.members'],
    ['confidence-vote', 'sum-mismatch confidenceVote.valid'],
    ['classification', 'sum-mismatch classification.members.total'],
    ['membership', 'sum-mismatch membership.members'],
    ['targets', 'sum-mismatch targets.total'],
    ['budget', 'sum-mismatch budget.revenue.actual.value'],
    ['emulation', 'sum-mismatch emulation.commendations'],
    ['term-review', 'part-exceeds-whole targets.met'],
    ['disclosure', 'part-exceeds-whole disclosure.broadcastDays'],
  ])('%s is refused where its figures contradict each other', (name, fault) => {
    expect(faultsOf(`${name}.refused`)).toContain(fault);
  });

  test('has a refused counterpart for each of the sixteen practices', () => {
    expect(practiceFiles.filter((name) => name.endsWith('.refused'))).toHaveLength(16);
  });

  test('uses every section between them', () => {
    const used = new Set(good.flatMap((name) => Object.keys(readPractice(name))));
    expect(sectionKeys.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('a section', () => {
  const parse = (fields: Record<string, unknown>) =>
    bulletinSchema.safeParse({
      organization: 'xa-mau',
      period: '2026-10',
      summary: 'x',
      released: '05/11/2026',
      ...fields,
    });
  const issuesOf = (fields: Record<string, unknown>) =>
    parse(fields).error?.issues.map(({ path, ...issue }) => [
      ('params' in issue && issue.params?.['id']) || issue.code,
      path.join('.'),
    ]);

  test('has a title of its own, so that its anchor is unique', () => {
    const titles = sectionKeys.map((key) => sectionTitles[key]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('refuses more listed issues of a state than were counted', () => {
    const issue = { title: 'Đường hỏng', owner: 'Ủy ban nhân dân xã', deadline: '30/09/2026', status: 'solved' };
    expect(issuesOf({ focusIssues: { solved: '0', issues: [issue] } })).toEqual([
      ['part-exceeds-whole', 'focusIssues.solved'],
    ]);
    expect(issuesOf({ focusIssues: { solved: '3', issues: [issue] } })).toBeUndefined();
    expect(issuesOf({ focusIssues: { solved: 'chưa báo cáo', issues: [issue] } })).toBeUndefined();
  });

  test('refuses an issue without an owner or a deadline', () => {
    const issues = [{ title: 'Đường hỏng', status: 'open' }];
    expect(issuesOf({ focusIssues: { issues } })?.map(([, path]) => path)).toEqual([
      'focusIssues.issues.0.owner',
      'focusIssues.issues.0.deadline',
    ]);
  });

  test('refuses a posting that ends before it begins', () => {
    const disclosure = { postedFrom: '05/11/2026', postedUntil: '04/11/2026' };
    expect(issuesOf({ disclosure })).toEqual([['dates-reversed', 'disclosure.postedUntil']]);
  });

  test('refuses an area of accountability that is not one of the seven', () => {
    expect(issuesOf({ accountability: [{ area: 'weather', statement: 'Mưa.' }] })).toEqual([
      ['invalid_value', 'accountability.0.area'],
    ]);
  });

  test('refuses a threshold of votes that is not a percentage', () => {
    const bands = [{ label: 'Thấp', vote: 'low', from: '50', persons: '0' }];
    expect(issuesOf({ confidenceVote: { bands } })).toEqual([['number-kind', 'confidenceVote.bands.0.from']]);
  });

  test('has no field for the name of a person who reviewed themselves', () => {
    expect(issuesOf({ selfReview: { persons: { assessed: '9', name: 'x' } } })?.[0]?.[0]).toBe('unrecognized_keys');
  });
});

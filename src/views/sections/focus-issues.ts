import type { Bulletin } from '../../domain/bulletin.ts';
import { commitmentIdOf } from '../../domain/commitment-reference.ts';
import type { Content } from '../../domain/content.ts';
import { focusIssueStates, type FocusIssue } from '../../domain/sections/focus-issues.ts';
import { resolveInline } from '../../markdown/inline.ts';
import { compareDates, formatDate, type CalendarDate } from '../../vietnamese/date.ts';
import { periodEnd } from '../../vietnamese/period.ts';
import { hrefOf, paths } from '../address.ts';
import type { Link } from '../link.ts';
import type { RecordView, SectionContext, ViewExtras } from '../record-view.ts';

/** Shows each issue as a record with its owner, its deadline and how far it had come at the end of the period. */
export const viewFocusIssues: ViewExtras = (context) => {
  const issues = context.bulletin.focusIssues?.issues ?? [];
  if (issues.length === 0) return {};
  const items = issues.map((issue, index) => viewIssue(issue, index, context));
  return { records: [{ id: 'tung-van-de', title: 'Từng vấn đề', items }] };
};

function viewIssue(issue: FocusIssue, index: number, { bulletin, content, references }: SectionContext): RecordView {
  return {
    id: `van-de-${index + 1}`,
    title: issue.title,
    text: issue.result ? resolveInline(issue.result, references) : [],
    absent: false,
    facts: [
      { label: 'Chịu trách nhiệm', text: issue.owner },
      { label: 'Thời hạn', text: formatDate(issue.deadline) },
      { label: 'Tình trạng', text: describeState(issue, periodEnd(bulletin.period)) },
    ],
    links: linkCommitment(issue.commitment, bulletin, content),
  };
}

/** An issue is overdue where it is not solved and its last day lies before the end of the period. */
function describeState({ status, deadline }: FocusIssue, end: CalendarDate): string {
  const overdue = status !== 'solved' && compareDates(deadline, end) < 0;
  return focusIssueStates[status] + (overdue ? ', đã quá hạn' : '');
}

function linkCommitment(reference: string | undefined, { organization }: Bulletin, content: Content): Link[] {
  const id = reference && commitmentIdOf(organization, reference);
  if (!id || !content.commitments.has(id)) return [];
  return [{ text: 'Theo dõi từng bước giải quyết', href: hrefOf(content.site, paths.commitment(id)) }];
}

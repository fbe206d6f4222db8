import { join } from 'node:path';
import { severityNames, type Problem, type Severity } from '../domain/problem.ts';
import { pathOf, sortProblems, type Report } from '../reporters/report.ts';
import { reportAsText, summarize } from '../reporters/text.ts';
import { showUnseen } from '../reporters/visible-text.ts';

/** What the browser's overlay shows of an error (Vite's `ErrorPayload`, with what Astro's overlay adds to it). */
export interface OverlayError {
  name: string;
  title: string;
  /** HTML, because Astro's overlay takes it for that. */
  message: string;
  /** Plain text. */
  stack: string;
  plugin: string;
  loc?: { file: string; line: number; column: number };
}

const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** Every problem of the content for the overlay, the grave ones first: place, message and mend, and below them the source lines. */
export function explainInOverlay(report: Report, contentFolder: string): OverlayError {
  const problems = gravity.flatMap((severity) =>
    sortProblems(report.problems).filter((problem) => problem.severity === severity),
  );
  const [first] = problems;
  return {
    name: 'Kiểm tra nội dung',
    title: summarize(problems),
    message: problems.map((problem) => explainProblem(report, problem)).join('<br><br>'),
    stack: reportAsText(report),
    plugin: 'minh-bach',
    ...(first?.file && { loc: { file: join(contentFolder, first.file), line: first.line, column: first.column } }),
  };
}

function explainProblem(report: Report, problem: Problem): string {
  const { severity, line, column, message, hint } = problem;
  const path = pathOf(report, problem);
  const place = path === '' ? '' : `${path}:${line}:${column} — `;
  const [head, mend] = [`${place}${severityNames[severity]}: ${message}`, `→ ${hint}`].map(showUnseen);
  return `<b>${escapeHtml(head!)}</b><br>${escapeHtml(mend!)}`;
}

/** The text as HTML that says the same; a colon is written so that the overlay makes no link of an address. */
function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => names[character]!).replaceAll('://', '&#58;//');
}

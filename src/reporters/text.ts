import { severityNames, type Problem, type Severity } from '../domain/problem.ts';
import { problemPath } from '../views/guide-path.ts';
import { frameLine } from './code-frame.ts';
import { paint, type Style } from './colours.ts';
import { pathOf, sortProblems, type Report } from './report.ts';
import { showUnseen } from './visible-text.ts';

const severityStyles: Record<Severity, Style> = { error: 'red', warning: 'yellow', note: 'cyan' };

/**
 * The problems for a terminal, grouped by file: place, message and mend, the source line with a caret, then how many there are
 * and where each kind is explained.
 */
export function reportAsText(report: Report, isColoured = false): string {
  const problems = sortProblems(report.problems);
  const groups = Map.groupBy(problems, (problem) => pathOf(report, problem));
  const blocks = [...groups].map(([path, found]) =>
    [
      paint('bold', showUnseen(path || 'Thư mục nội dung'), isColoured),
      ...found.flatMap((problem) => describe(problem, report, isColoured)),
    ].join('\n'),
  );
  return `${[...blocks, summarize(problems), ...readMore(problems)].join('\n\n')}\n`;
}

/** How many problems of each gravity there are. */
export function summarize(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Không có vấn đề nào.';
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} lưu ý.`;
}

function describe(problem: Problem, { sources }: Report, isColoured: boolean): string[] {
  const { id, severity, file, line, column, field, message, hint } = problem;
  const name = paint(severityStyles[severity], `${severityNames[severity]} [${id}]`, isColoured);
  const text = sources.get(file);
  const frame = text === undefined ? undefined : frameLine(text, problem);
  return [
    `  ${line}:${column}  ${name}${field ? `  ${showUnseen(field)}` : ''}`,
    `    ${showUnseen(message)}`,
    ...hint.split('\n').map((row, index) => `    ${index === 0 ? '→' : ' '} ${showUnseen(row)}`),
    ...(frame ?? []).map((row) => `      ${paint('dim', row, isColoured)}`),
  ];
}

function readMore(problems: readonly Problem[]): string[] {
  const kinds = [...new Set(problems.map(({ id }) => id))].sort();
  if (kinds.length === 0) return [];
  return [['Đọc thêm, có ví dụ sai và đúng:', ...kinds.map((id) => `  ${problemPath(id)}`)].join('\n')];
}

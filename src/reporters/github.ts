import { problemKinds } from '../domain/problem-kinds.ts';
import type { Problem, Severity } from '../domain/problem.ts';
import { pathOf, sortProblems, type Report } from './report.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * The problems as workflow commands of GitHub Actions, one a line, which GitHub shows at the changed lines
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function reportForGithub(report: Report): string {
  return sortProblems(report.problems)
    .map((problem) => `${annotate(report, problem)}\n`)
    .join('');
}

function annotate(report: Report, problem: Problem): string {
  const { id, severity, line, column, message, hint } = problem;
  const path = pathOf(report, problem);
  const properties = [
    ...(path === ''
      ? []
      : [
          ['file', path],
          ['line', String(line)],
          ['col', String(column)],
        ]),
    ['title', `${problemKinds[id].title} [${id}]`],
  ];
  const written = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',');
  return `::${commands[severity]} ${written}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import type { Problem, Severity } from '../domain/problem.ts';

const severityNames: Record<Severity, string> = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' };

/** Writes problems for a terminal, grouped by file, with a closing line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const groups = files.map((file) =>
    [file, ...problems.filter((problem) => problem.file === file).map(formatProblem)].join('\n'),
  );
  return [...groups, countProblems(problems)].join('\n\n');
}

function formatProblem({ id, severity, file, line, column, field, message, hint }: Problem): string {
  const place = `  ${file}:${line}:${column}${field ? `  ${field}` : ''}`;
  return [place, `    ${severityNames[severity]} [${id}]: ${message}`, `    → ${hint}`].join('\n');
}

function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return `${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('note')} lưu ý.`;
}

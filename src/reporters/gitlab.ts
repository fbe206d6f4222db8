import { createHash } from 'node:crypto';
import type { Problem, Severity } from '../domain/problem.ts';
import { pathOf, sortProblems, type Report } from './report.ts';

const severities: Record<Severity, string> = { error: 'major', warning: 'minor', note: 'info' };

/**
 * The problems as a Code Quality report of GitLab (docs.gitlab.com, "Code Quality report format"). A fingerprint does not
 * depend on the line, so that GitLab knows a problem again when the text above it grows; equal problems of a file are numbered.
 */
export function reportForGitlab(report: Report): string {
  const seen = new Map<string, number>();
  const rows = sortProblems(report.problems).map((problem) => {
    const { id, severity, line, message, hint } = problem;
    const identity = identify(problem);
    const ordinal = seen.get(identity) ?? 0;
    seen.set(identity, ordinal + 1);
    return {
      description: `${message} → ${hint}`,
      check_name: id,
      fingerprint: createHash('sha256').update(`${identity}\0${ordinal}`).digest('hex'),
      severity: severities[severity],
      location: { path: pathOf(report, problem) || '.', lines: { begin: line } },
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function identify({ id, file, field, message }: Problem): string {
  return [id, file, field, message].join('\0');
}

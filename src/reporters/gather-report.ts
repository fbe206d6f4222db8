import { isAbsolute, relative } from 'node:path';
import { readSource } from '../corpus/source.ts';
import { privacyProblems } from '../domain/problem-kinds/privacy.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from './report.ts';

/** What reporters need beside the problems: how files are called from `workingFolder`, and the source lines that may be shown. */
export async function gatherReport(
  problems: readonly Problem[],
  contentFolder: string,
  workingFolder: string,
): Promise<Report> {
  return {
    problems,
    prefix: prefixOf(contentFolder, workingFolder),
    sources: await readShownSources(problems, contentFolder),
  };
}

function prefixOf(contentFolder: string, workingFolder: string): string {
  const path = relative(workingFolder, contentFolder).replaceAll('\\', '/');
  if (path === '') return '';
  return path.startsWith('..') || isAbsolute(path) ? `${contentFolder}/` : `${path}/`;
}

/** A report is kept in logs, so no line of a file that holds personal data is repeated in it, whichever problem stands there. */
async function readShownSources(problems: readonly Problem[], folder: string): Promise<Map<string, string>> {
  const secret = new Set(problems.filter(({ id }) => Object.hasOwn(privacyProblems, id)).map(({ file }) => file));
  const files = [...new Set(problems.map(({ file }) => file))].filter((file) => file !== '' && !secret.has(file));
  const sources = new Map<string, string>();
  for (const file of files) {
    const source = readSource(folder, file);
    if (source?.ok) sources.set(file, source.value.text);
  }
  return sources;
}

import type { Content } from '../domain/content.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import { checkContent } from '../rules/check-content.ts';
import type { Finding } from '../rules/finding.ts';
import { checkLedger } from '../rules/ledger.ts';
import { maskProblem } from '../rules/personal-data/mask.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { checkAssets, findUnusedPhotos } from './check-assets.ts';
import { checkPageNames } from './check-page-names.ts';
import { checkPersonalDataOf } from './check-personal-data.ts';
import { problemOfLine, readLedger } from './ledger-file.ts';
import { noMemory, type CheckMemory } from './memory.ts';
import { rememberFindings } from './remember-findings.ts';
import { loadCorpus, sourceKey, type Corpus } from './load.ts';
import { locateBody, locateField } from './positions.ts';

/** The content and everything wrong with it. */
export interface CheckedContent {
  /** Undefined without a valid `site.yaml`. */
  content: Content | undefined;
  /** What was published so far. */
  ledger: Ledger;
  /** All problems, by file, line and column. */
  problems: Problem[];
}

/**
 * Reads the content folder and applies every rule, as of `today`. What the memory knows changes how long this takes, and nothing
 * else.
 */
export async function checkFolder(
  folder: string,
  today: CalendarDate,
  memory: CheckMemory = noMemory,
): Promise<CheckedContent> {
  const [corpus, { ledger, problems: unreadable }] = await Promise.all([
    loadCorpus(folder, memory),
    readLedger(folder),
  ]);
  const { content } = corpus;
  const sealed = content && checkLedger(content, ledger, today, faultyBulletins(corpus));
  const remembered = rememberFindings(corpus, today, memory);
  const findings = content ? [...checkContent(content, today, remembered.findInPart), ...sealed!.findings] : [];
  const personal = checkPersonalDataOf(corpus);
  const told = findings.filter((finding) => !followsFrom(corpus, finding));
  const problems = [
    ...corpus.problems,
    ...told.map((finding) => locateFinding(corpus, finding)),
    ...unreadable,
    ...(sealed?.lines ?? []).map(problemOfLine),
    ...personal.problems,
    ...(await checkAssets(folder, corpus.assets)),
    ...(content ? [...checkPageNames(content), ...findUnusedPhotos(content)] : []),
  ];
  await memory.keep(personal.readings, remembered.used);
  return {
    content,
    ledger,
    problems: problems.sort(compareProblems).map((problem) => maskProblem(problem, personal.found.get(problem.file))),
  };
}

/** Bulletins whose files are there, but so faulty that they cannot be held against what was published. */
function faultyBulletins({ problems }: Corpus): Set<string> {
  const files = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return new Set(files.flatMap((file) => /^bulletins\/(.+)\.md$/.exec(file)?.[1] ?? []));
}

/** Whether the problems stop publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether a finding is only the consequence of a fault in a file, which is told already. */
function followsFrom({ sources, standIns }: Corpus, { collection, entry, keys, missing }: Finding): boolean {
  if (missing && sources.has(sourceKey(missing.collection, missing.id))) return true;
  const fields = standIns.get(sourceKey(collection, entry)) ?? [];
  return fields.some((field) => field.every((key, index) => keys[index] === key));
}

function locateFinding(
  corpus: Corpus,
  { collection, entry, bodyOffset, keys, missing: _missing, ...finding }: Finding,
): Problem {
  const source = corpus.sources.get(sourceKey(collection, entry))!;
  const position = bodyOffset === undefined ? locateField(source, keys, 'value') : locateBody(source, bodyOffset);
  return { ...finding, file: source.file, ...position, field: keys.join('.') };
}

function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.id < other.id ? -1 : 1);
}

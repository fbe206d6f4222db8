import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ask, Asked } from '../../../src/cli/new/answer-questions.ts';
import { runNew } from '../../../src/cli/new/run.ts';
import { checkFolder } from '../../../src/corpus/check.ts';
import { checkPersonalData } from '../../../src/corpus/check-personal-data.ts';
import type { CalendarDate } from '../../../src/vietnamese/date.ts';
import { today, writeContent, type Files } from '../../fixtures/content-folder.ts';

/** What a run of the command left behind. */
export interface Outcome {
  folder: string;
  status: number;
  said: string;
  complained: string;
}

/** Where a run takes place; the small site as of {@link today} unless told otherwise. */
export interface Setting {
  files?: Files;
  folder?: string;
  today?: CalendarDate;
  ask?: Ask;
}

/** Runs the command in a content folder of its own, or in `folder`. */
export async function runIn(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const folder = setting.folder ?? (await writeContent(setting.files));
  const [said, complained]: [string[], string[]] = [[], []];
  const status = await runNew(args, {
    contentFolder: folder,
    today: setting.today ?? today,
    ...(setting.ask && { ask: setting.ask }),
    installHook: () => Promise.resolve({ outcome: 'installed', message: 'Đã cài hook.' }),
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
  });
  return { folder, status, said: said.join('\n'), complained: complained.join('\n') };
}

/** Runs the command and gives the text of the file that it must have written, after holding it against every rule. */
export async function makeFile(args: readonly string[], file: string, setting: Setting = {}) {
  const outcome = await runIn(args, setting);
  if (outcome.status !== 0) throw new Error(outcome.complained);
  const text = await readFile(join(outcome.folder, file), 'utf8');
  const { content, problems } = await checkFolder(outcome.folder, setting.today ?? today);
  const personal = checkPersonalData([{ file, text }], []).problems;
  const found = [...problems.filter((problem) => problem.file === file), ...personal];
  return { ...outcome, text, content: content!, problems: found.map(({ severity, id }) => `${severity} ${id}`) };
}

/** Answers questions in their order, and keeps what was asked. */
export function answering(...answers: readonly (string | undefined)[]): { ask: Ask; asked: Asked[] } {
  const asked: Asked[] = [];
  return { asked, ask: (question) => Promise.resolve(answers[asked.push(question) - 1]) };
}

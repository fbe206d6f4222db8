import { listChoices, proposeChoice, type Choice } from '../../domain/choice.ts';
import { accept, refuse, type Parsed } from '../../vietnamese/parsed.ts';
import type { Answers, Question, Surroundings } from './kind.ts';

/** A question as it is put to a person. */
export interface Asked {
  ask: string;
  example: string;
  /** The only answers there are; any text where left out. */
  choices?: readonly Choice[];
  suggestion?: string;
  /** Whether the answer may stay blank. */
  mayBeBlank: boolean;
  /** Why an answer is refused, in Vietnamese; undefined for a good one. */
  complain: (text: string) => string | undefined;
}

/** Puts a question to a person and gives the answer; blank where it was left so, undefined where the person has gone away. */
export type Ask = (question: Asked) => Promise<string | undefined>;

/** Answers to all questions; or what is missing or wrong, in Vietnamese; or nothing, where the person has gone away. */
export type Answered = { ok: true; answers: Answers } | { ok: false; message?: string };

/**
 * Answers questions from options, then by asking, then by what is likely. Without `ask`, every required answer that is not given is
 * refused, and so is in any case an option that cannot be right or whose question does not arise; all of them at once.
 */
export async function answerQuestions(
  questions: readonly Question[],
  options: Readonly<Record<string, string>>,
  surroundings: Surroundings,
  ask?: Ask,
): Promise<Answered> {
  const answers: Record<string, string | undefined> = {};
  const faults: string[] = [];
  for (const question of questions) {
    const { option, need } = question;
    let text = options[option];
    if (question.when?.(answers) === false) {
      if (text !== undefined) faults.push(`--${option} không dùng được ở đây.`);
      continue;
    }
    const read = (answer: string) => readAnswer(question, answer, surroundings);
    // What is likely rests on the answers before, which are not whole any more after a fault.
    const suggestion = faults.length === 0 ? question.suggest?.(surroundings, answers) : undefined;
    if (text === undefined && ask && need !== 'silent' && faults.length === 0) {
      text = await ask(pose(question, surroundings, suggestion, read));
      if (text === undefined) return { ok: false };
    }
    if (!text?.trim()) text = need === 'default' ? suggestion : undefined;
    if (text === undefined && need === 'required') faults.push(explainMissing(question, suggestion, surroundings));
    const answer = text === undefined ? undefined : read(text);
    if (answer?.ok === false) faults.push(`--${option}: ${answer.message} ${answer.hint}`);
    else answers[option] = answer?.value;
  }
  return faults.length > 0 ? { ok: false, message: faults.join('\n') } : { ok: true, answers };
}

function readAnswer({ read, choices }: Question, text: string, surroundings: Surroundings): Parsed<string> {
  const known = choices?.(surroundings);
  if (!known) return read ? read(text) : accept(text);
  const word = text.trim();
  if (known.some(({ value }) => value === word)) return accept(word);
  return refuse(`Không có “${word}”.`, known.length > 0 ? proposeChoice(word, known) : 'Chưa có mục nào để chọn.');
}

function pose(
  { ask, example, choices, need }: Question,
  surroundings: Surroundings,
  suggestion: string | undefined,
  read: (text: string) => Parsed<string>,
): Asked {
  const mayBeBlank = need === 'optional';
  return {
    ask,
    example,
    ...(choices && { choices: choices(surroundings) }),
    ...(suggestion !== undefined && { suggestion }),
    mayBeBlank,
    complain: (text) => {
      if (mayBeBlank && text.trim() === '') return undefined;
      const answer = read(text);
      return answer.ok ? undefined : `${answer.message} ${answer.hint}`;
    },
  };
}

function explainMissing(
  { option, ask, example, choices }: Question,
  suggestion: string | undefined,
  surroundings: Surroundings,
): string {
  const known = choices?.(surroundings) ?? [];
  const hint = known.length > 0 ? ` ${listChoices(known)}` : '';
  return `Thiếu --${option} (${ask.replace(/\?.*$/, '').toLowerCase()}).${hint} Ví dụ: --${option} ${quoteArgument(suggestion ?? known[0]?.value ?? example)}`;
}

function quoteArgument(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `"${text}"`;
}

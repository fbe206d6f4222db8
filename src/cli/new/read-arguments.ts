import { parseArgs } from 'node:util';
import { nearestOf } from '../../vietnamese/nearest.ts';
import type { Question } from './kind.ts';
import { kinds, type KindName } from './kinds.ts';

/** What a command line asks for, or why it cannot be understood. */
export type Command =
  | { ask: 'help' }
  | { ask: 'hooks' }
  /** Without a kind, it must be asked for. */
  | { ask: 'entry'; kind?: KindName; options: Readonly<Record<string, string>> }
  | { ask: 'refused'; message: string };

/** Words of the command, in the order in which they are shown. */
export const words: readonly string[] = [...Object.keys(kinds), 'hooks'];

/** Reads what follows `npm run new --`. */
export function readArguments(args: readonly string[]): Command {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: stringOptions() });
  const options: Record<string, string> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help' || token.name === 'h') return { ask: 'help' };
    if (token.value === undefined || token.value.trim() === '')
      return refuse(
        known().has(token.name) ? `${token.rawName} chưa có giá trị.` : explainUnknown(token.rawName, [...known()]),
      );
    options[token.name] = token.value;
  }
  const [word, extra] = positionals;
  if (extra !== undefined)
    return refuse(`Thừa “${extra}”. Giá trị có dấu cách thì đặt trong ngoặc kép; nhớ viết “--” sau “npm run new”.`);
  if (word === undefined) return { ask: 'entry', options };
  if (word !== 'hooks' && !isKind(word)) return refuse(`Không biết tạo “${word}”. ${suggest(word, words)}`);
  const unknown = explainUnknownOptions(word === 'hooks' ? [] : kinds[word].questions, options);
  if (unknown) return refuse(unknown);
  return word === 'hooks' ? { ask: 'hooks' } : { ask: 'entry', kind: word, options };
}

/** Why some of the options belong to none of the questions, with the nearest that does; undefined where all belong. */
export function explainUnknownOptions(
  questions: readonly Question[],
  options: Readonly<Record<string, string>>,
): string | undefined {
  const allowed = questions.map(({ option }) => option);
  const unknown = Object.keys(options).filter((option) => !allowed.includes(option));
  return unknown.length === 0 ? undefined : unknown.map((option) => explainUnknown(`--${option}`, allowed)).join('\n');
}

/** Whether a word names something that can be made. */
export function isKind(word: string): word is KindName {
  return Object.hasOwn(kinds, word);
}

function known(): Set<string> {
  return new Set(Object.values(kinds).flatMap(({ questions }) => questions.map(({ option }) => option)));
}

function stringOptions(): Record<string, { type: 'string' }> {
  return Object.fromEntries([...known()].map((option) => [option, { type: 'string' as const }]));
}

function explainUnknown(option: string, allowed: readonly string[]): string {
  return `Không có tùy chọn “${option}”. ${suggest(
    option,
    allowed.map((name) => `--${name}`),
  )}`;
}

function suggest(word: string, candidates: readonly string[]): string {
  const nearest = nearestOf(word, candidates);
  if (nearest) return `Có phải bạn định viết “${nearest}”?`;
  return candidates.length > 0 ? `Chọn một trong: ${candidates.join(', ')}.` : 'Lệnh này không có tùy chọn nào.';
}

function refuse(message: string): Command {
  return { ask: 'refused', message };
}

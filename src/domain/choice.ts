import { z } from 'zod';
import { foldText } from '../vietnamese/folding.ts';
import { nearestOf } from '../vietnamese/nearest.ts';

/** One of the words that a field knows, with what it means in Vietnamese. */
export interface Choice {
  value: string;
  label: string;
}

const labels = z.registry<{ labels: Readonly<Record<string, string>> }>();

/** A field that holds one of a few words; `named` tells what each of them means, and messages tell it to editors. */
export function choiceField<const Word extends string>(named: Readonly<Record<Word, string>>) {
  const field = z.enum(Object.keys(named) as Word[]);
  labels.add(field, { labels: named });
  return field;
}

/** The labels of a table that tells more of each word than its meaning. */
export function labelsIn<Word extends string>(table: Readonly<Record<Word, { label: string }>>): Record<Word, string> {
  const entries = Object.entries(table) as [Word, { label: string }][];
  return Object.fromEntries(entries.map(([word, { label }]) => [word, label])) as Record<Word, string>;
}

/** The words of a field with their meanings; without a meaning where its schema names none. */
export function choicesOf(field: z.ZodType | undefined, words: readonly string[]): Choice[] {
  const named = (field && labels.get(field)?.labels) ?? {};
  return words.map((value) => ({ value, label: named[value] ?? '' }));
}

/** As many choices are told beside the one that was probably meant. */
const mostBeside = 12;

/** What to write instead of a word that is none of the choices: the one that it nearly is, or whose meaning it is; and all, where not too many. */
export function proposeChoice(word: string, choices: readonly Choice[]): string {
  const meant =
    findByMeaning(word, choices) ??
    nearestOf(
      word,
      choices.map(({ value }) => value),
    );
  if (meant === undefined) return listChoices(choices);
  const question = `Có phải bạn định viết “${meant}”?`;
  return choices.length > mostBeside ? question : `${question} ${listChoices(choices)}`;
}

/** The choices as a sentence: `Chọn một trong: draft (bản nháp), published (công bố).` */
export function listChoices(choices: readonly Choice[]): string {
  return `Chọn một trong: ${choices.map(({ value, label }) => (label === '' || label === value ? value : `${value} (${label})`)).join(', ')}.`;
}

/** The only choice whose meaning has the words in it, as where an editor writes `đã duyệt` for `published`. */
function findByMeaning(word: string, choices: readonly Choice[]): string | undefined {
  const folded = foldText(word);
  if (folded.length < 4) return undefined;
  const found = choices.filter(({ label }) => ` ${foldText(label)} `.replaceAll(',', ' ').includes(` ${folded} `));
  return found.length === 1 ? found[0]!.value : undefined;
}

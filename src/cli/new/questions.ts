import type { Choice } from '../../domain/choice.ts';
import { entriesIn } from '../../domain/content.ts';
import { compareDates, formatDate } from '../../vietnamese/date.ts';
import { readDate, readLine, readName, readPeriod } from './answer-readers.ts';
import type { Answers, Question, Surroundings } from './kind.ts';

/** Which organization an entry belongs to; where only one is still there, that one is likely. */
export const organizationQuestion: Question = {
  option: 'organization',
  ask: 'Của đơn vị nào?',
  example: 'xa-mau',
  need: 'required',
  choices: ({ content }) =>
    entriesIn(content, 'organizations').map(({ id, data }) => ({ value: id, label: data.name })),
  suggest: ({ content, today }) => {
    const present = entriesIn(content, 'organizations').filter(
      ({ data }) => !data.ended || compareDates(data.ended, today) >= 0,
    );
    return present.length === 1 ? present[0]!.id : undefined;
  },
};

/** Choices of an enumeration, in its own order. */
export function choicesOf(labels: Readonly<Record<string, string>>): () => Choice[] {
  return () => Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** Which of several kinds; the first one is likely. */
export function kindQuestion(ask: string, labels: Readonly<Record<string, string>>): Question {
  const [likely] = Object.keys(labels);
  return { option: 'kind', ask, example: likely!, need: 'required', choices: choicesOf(labels), suggest: () => likely };
}

/** A text of one line that cannot be left out. */
export function lineQuestion(option: string, ask: string, example: string, most = 200): Question {
  return { option, ask, example, need: 'required', read: readLine(most) };
}

/** A day that is today unless told otherwise. */
export function dayQuestion(option: string, ask: string): Question {
  return {
    option,
    ask,
    example: '05/11/2026',
    need: 'default',
    suggest: ({ today }) => formatDate(today),
    read: readDate,
  };
}

/** The name of the file, part of a permanent address; `suggest` makes it from what is known. */
export function nameQuestion(suggest?: (surroundings: Surroundings, answers: Answers) => string): Question {
  const question: Question = {
    option: 'id',
    ask: 'Mã của mục (tên tệp, không đuôi)?',
    example: 'xa-mau',
    need: 'silent',
    read: readName,
  };
  return suggest ? { ...question, need: 'default', suggest } : question;
}

/** The headline. */
export function titleQuestion(most: number): Question {
  return lineQuestion('title', 'Tiêu đề?', 'Sửa đường liên ấp 2, ấp 3', most);
}

/** The period that an entry is about. */
export const periodQuestion: Question = {
  option: 'period',
  ask: 'Kỳ nào? (2026-10, 2026-q3, 2026-6t, 2026-9t, 2026, 2020-2025)',
  example: '2026-10',
  need: 'required',
  read: readPeriod,
};

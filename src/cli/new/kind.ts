import type { Choice } from '../../domain/choice.ts';
import type { Content } from '../../domain/content.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import type { Parsed } from '../../vietnamese/parsed.ts';

/** What skeletons are made from. */
export interface Surroundings {
  /** Everything that can be understood of the content folder, drafts among it. */
  content: Content;
  /** Paths of all files of the content folder, whether or not they can be understood. */
  files: ReadonlySet<string>;
  /** The as-of date. */
  today: CalendarDate;
}

/** A file to be written. */
export interface Skeleton {
  /** Path from the content folder, with forward slashes. */
  file: string;
  text: string;
}

/** What an editor answered, by the name of the option, each as the option's `read` gave it back. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** Something that a skeleton must know: an option of the command, asked for where a person is there to answer. */
export interface Question {
  /** Name of the option, without dashes. */
  option: string;
  /** The question, in Vietnamese. */
  ask: string;
  /** An answer, for those who do not know what to write. */
  example: string;
  /**
   * `required`: asked for, refused where nobody can be asked. `default`: asked for, else what `suggest` gives. `optional`: asked for,
   * may stay blank. `silent`: never asked for.
   */
  need: 'required' | 'default' | 'optional' | 'silent';
  /** The only answers there are, in their order. */
  choices?: (surroundings: Surroundings) => readonly Choice[];
  /** The likely answer. */
  suggest?: (surroundings: Surroundings, answers: Answers) => string | undefined;
  /** Checks an answer and gives it as it is written in a file. */
  read?: (text: string) => Parsed<string>;
  /** Whether the question arises, after the answers before it; always where left out. */
  when?: (answers: Answers) => boolean;
}

/** A kind of entry that can be made. */
export interface Kind {
  /** What it is called. */
  label: string;
  /** In the order in which they are asked. */
  questions: readonly Question[];
  /** Makes the file from the answers to all required questions. */
  make: (surroundings: Surroundings, answers: Answers) => Skeleton;
}

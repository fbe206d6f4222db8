import type { Measure } from '../domain/measure.ts';
import type { Quantity } from '../vietnamese/quantity.ts';
import type { Reporter } from './continuity-timeline.ts';
import type { Sentence } from './prose-numbers-text.ts';
import { plainWords, type TypedNumber } from './prose-numbers-tokens.ts';
import { isStatedOf, speaksOfOther, wordingOf, type Wording } from './prose-numbers-wording.ts';

/** A measure with the words that name it. */
export interface NamedMeasure {
  measure: Measure;
  wording: Wording;
  /** The heading that it stands under, which the sentence must name too; empty where the label says enough. */
  heading: string;
}

/** The measures of a bulletin whose labels are telling enough to be found in prose. */
export function nameMeasures({ groups, measures }: Reporter): NamedMeasure[] {
  const headings = new Map(
    groups.flatMap((group) => {
      const heading = plainWords(group.spec.label.split(',')[0]!);
      return group.measures.map((measure) => [measure, heading] as const);
    }),
  );
  return [...measures.values()]
    .map((measure) => ({ measure, wording: wordingOf(measure.spec), heading: headings.get(measure) ?? '' }))
    .filter(({ wording }) => wording.cores.length > 0);
}

/** Those measures whose label and heading a sentence, in plain words, contains. */
export function measuresIn(named: readonly NamedMeasure[], words: string): NamedMeasure[] {
  return named.filter(
    ({ wording, heading }) => wording.cores.some((core) => words.includes(core)) && words.includes(heading),
  );
}

/** The one measure of `named` that a number is said to be, by the longest label that its clause consists of. */
export function measureSaid(
  named: readonly NamedMeasure[],
  { period }: Reporter,
  sentence: Sentence,
  words: string,
  number: TypedNumber,
): Measure | undefined {
  const said = named.flatMap(({ measure, wording: { cores, unit } }) =>
    cores
      .filter((core) => typedAs(measure, number) !== undefined && isStatedOf(core, unit, number, words))
      .filter((core) => !speaksOfOther(sentence.written, core, period))
      .map((core) => ({ measure, length: core.length })),
  );
  const longest = Math.max(...said.map(({ length }) => length));
  const best = new Set(said.filter(({ length }) => length === longest).map(({ measure }) => measure));
  return best.size === 1 ? [...best][0] : undefined;
}

/** A typed number as the kind of quantity that a measure takes: of `31/34`, a count takes the first number. */
export function typedAs({ spec }: Measure, { quantity, of }: TypedNumber): Quantity | undefined {
  if (spec.kind !== 'ratio') return quantity.kind === spec.kind ? quantity : undefined;
  return quantity.kind === 'number' && of ? { kind: 'ratio', numerator: quantity.value, denominator: of } : undefined;
}

import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { formatValue, isExact, quantityOf } from '../domain/value.ts';
import { amountOf, type Quantity } from '../vietnamese/quantity.ts';
import { findingIn, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { saysTheSame, statedIn, type Stated, type Verdict } from './prose-numbers-figures.ts';
import { findDifference } from './prose-numbers-points.ts';
import { sentencesWithNumbers, type Sentence } from './prose-numbers-text.ts';
import { plainWords, typedNumbers, type TypedNumber } from './prose-numbers-tokens.ts';
import { isStatedOf, speaksOfOther, wordingOf, type Wording } from './prose-numbers-wording.ts';
import { isSuppressible } from './suppression.ts';

/**
 * Looks for numbers that editors typed into prose instead of pointing at a figure. A warning where the words around it name a
 * figure that has another value, a note where it is a figure's value. Cautious on purpose: the clause must hold nothing but the
 * words of the figure's label and the number, and the sentence must not speak of another time, place or part.
 */
export function checkProseNumbers(content: Content, timeline: Timeline): Finding[] {
  const { suppressBelow } = content.site;
  return timeline.reporters.flatMap((reporter) => {
    const typed = sentencesWithNumbers(reporter.entry).flatMap((sentence) =>
      typedNumbers(sentence).map((number) => ({ sentence, number })),
    );
    if (typed.length === 0) return [];
    const known = knowFigures(reporter);
    return typed.flatMap(({ sentence, number }): Finding[] => {
      const said = measureSaid(known, sentence, number);
      const found =
        findRevealed(said, number, suppressBelow) ??
        findMismatch(known, said, number) ??
        findDifference(reporter, timeline.before(reporter), known.stated, sentence, number) ??
        findTyped(known, sentence, number);
      return found ? [findingIn(reporter, { ...placeOf(reporter, sentence, number), ...found })] : [];
    });
  });
}

/** A measure with the words that name it. */
interface Named {
  measure: Measure;
  wording: Wording;
  /** The heading that it stands under, which the sentence must name too; empty where the label says enough. */
  heading: string;
}

interface Known {
  reporter: Reporter;
  stated: readonly Stated[];
  named: readonly Named[];
}

function knowFigures(reporter: Reporter): Known {
  const headings = new Map(
    reporter.groups.flatMap(({ measures, spec }) =>
      measures.map((measure) => [measure, plainWords(spec.label.split(',')[0]!)] as const),
    ),
  );
  const named = [...reporter.measures.values()].map((measure) => ({
    measure,
    wording: wordingOf(measure.spec),
    heading: headings.get(measure) ?? '',
  }));
  return { reporter, stated: statedIn(reporter), named: named.filter(({ wording }) => wording.cores.length > 0) };
}

function placeOf({ entry }: Reporter, { keys, offset }: Sentence, number: TypedNumber) {
  const inBody = keys.length === 0 && entry.body !== '';
  return { keys, ...(inBody && { bodyOffset: offset + number.offset }) };
}

/** The one measure that a number is said to be, by the longest label that its clause consists of. */
function measureSaid({ named, reporter }: Known, sentence: Sentence, number: TypedNumber): Measure | undefined {
  const words = plainWords(sentence.text);
  const said = named.flatMap(({ measure, wording: { cores, unit }, heading }) =>
    cores
      .filter((core) => typedAs(measure, number) !== undefined && words.includes(core) && words.includes(heading))
      .filter((core) => isStatedOf(core, unit, number, sentence.text))
      .filter((core) => !speaksOfOther(sentence.written, core, reporter.period))
      .map((core) => ({ measure, length: core.length })),
  );
  const longest = Math.max(...said.map(({ length }) => length));
  const best = new Set(said.filter(({ length }) => length === longest).map(({ measure }) => measure));
  return best.size === 1 ? [...best][0] : undefined;
}

/** A typed number as the kind of quantity that a measure takes: of `31/34`, a count takes the first number. */
function typedAs({ spec }: Measure, { quantity, of }: TypedNumber): Quantity | undefined {
  if (spec.kind !== 'ratio') return quantity.kind === spec.kind ? quantity : undefined;
  return quantity.kind === 'number' && of ? { kind: 'ratio', numerator: quantity.value, denominator: of } : undefined;
}

function findMismatch({ stated }: Known, said: Measure | undefined, number: TypedNumber): Verdict | undefined {
  const value = quantityOf(said?.figure.value);
  const typed = said && typedAs(said, number);
  if (!said || !typed || !value || !isExact(value)) return undefined;
  const unit = plainWords(said.spec.unit);
  if (stated.some((one) => saysTheSame(typed, one.quantity) && unitOf(one) === unit)) return undefined;
  return {
    id: 'prose-number-mismatch',
    severity: 'warning',
    message: `Câu văn ghi “${formatValue(typed)}” cho “${said.spec.label}”, nhưng số liệu của bản tin là ${formatValue(value)}.`,
    hint: `Thay số gõ tay bằng :so[${said.path}] để câu văn luôn khớp số liệu; nếu là số khác, nói rõ đó là số gì.`,
  };
}

/** A count that the bulletin does not publish, told in its prose. The message never repeats it. */
function findRevealed(
  said: Measure | undefined,
  { quantity }: TypedNumber,
  suppressBelow: number,
): Verdict | undefined {
  const value = said?.figure.value;
  const isSuppressed = value?.kind === 'absent' && value.absence === 'suppressed';
  if (!said || !isSuppressed || !isSuppressible(quantity, suppressBelow)) return undefined;
  return {
    id: 'prose-number-reveals',
    severity: 'error',
    message: `Câu văn nêu con số của “${said.spec.label}”, trong khi số liệu này ghi “không công bố”.`,
    hint: `Bỏ con số khỏi câu văn, hoặc thay bằng :so[${said.path}].`,
  };
}

/** A typed number that is a figure's, where it is telling enough not to be a coincidence. */
function findTyped({ stated }: Known, sentence: Sentence, number: TypedNumber): Verdict | undefined {
  if (number.of !== undefined || !isTelling(number.quantity)) return undefined;
  const words = plainWords(sentence.text);
  const same = stated.filter(
    (one) =>
      one.path !== undefined && formatValue(one.quantity) === formatValue(number.quantity) && isUnitNear(one, number),
  );
  const named = same.find(({ measure }) => wordingOf(measure.spec).cores.some((core) => words.includes(core)));
  const found = named ?? same[0];
  if (!found) return undefined;
  return {
    id: 'prose-number-typed',
    severity: 'note',
    message: `“${number.text}” được gõ tay, trong khi bản tin đã có số này ở “${found.measure.spec.label}”.`,
    hint: `Thay bằng :so[${found.path}] để hai nơi không bao giờ lệch nhau.`,
  };
}

function isTelling(quantity: Quantity): boolean {
  if (quantity.kind === 'ratio') return false;
  return quantity.kind === 'number' ? amountOf(quantity) >= 100 : quantity.kind === 'money' || quantity.decimals > 0;
}

function isUnitNear(one: Stated, { quantity, after }: TypedNumber): boolean {
  if (quantity.kind !== 'number') return true;
  const unit = unitOf(one);
  return unit !== '' && (after === unit || after.startsWith(`${unit} `));
}

function unitOf({ quantity, measure }: Stated): string {
  return plainWords((quantity.kind === 'number' ? quantity.unit : undefined) ?? measure.spec.unit);
}

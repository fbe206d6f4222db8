import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { formatValue, isExact, quantityOf } from '../domain/value.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { findingIn, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { measureSaid, measuresIn, nameMeasures, typedAs, type NamedMeasure } from './prose-numbers-claims.ts';
import { saysTheSame, statedIn, type Stated, type Verdict } from './prose-numbers-figures.ts';
import { findDifference } from './prose-numbers-points.ts';
import { sentencesWithNumbers, type Sentence } from './prose-numbers-text.ts';
import { plainWords, typedNumbers, type TypedNumber } from './prose-numbers-tokens.ts';
import { isSuppressible } from './suppression.ts';

/**
 * Looks for numbers that editors typed into prose instead of pointing at a figure. A warning where the words around it name a
 * figure that has another value, a note where it is a figure's value. Cautious on purpose: the clause must hold nothing but the
 * words of the figure's label and the number, and the sentence must not speak of another time, place or part.
 */
export function checkProseNumbers(content: Content, timeline: Timeline): Finding[] {
  return timeline.reporters.flatMap((reporter) => {
    const typed = sentencesWithNumbers(reporter.entry).map((sentence) => ({
      sentence,
      numbers: typedNumbers(sentence),
    }));
    if (typed.every(({ numbers }) => numbers.length === 0)) return [];
    const stated = statedIn(reporter);
    const named = nameMeasures(reporter);
    return typed.flatMap(({ sentence, numbers }) => {
      const words = plainWords(sentence.text);
      const meant = measuresIn(named, words);
      return numbers.flatMap((number): Finding[] => {
        const said = measureSaid(meant, reporter, sentence, words, number);
        const found =
          findRevealed(said, number, content.site.suppressBelow) ??
          findMismatch(stated, said, number) ??
          findDifference(reporter, timeline.before(reporter), stated, words, number) ??
          findTyped(stated, meant, number);
        return found ? [findingIn(reporter, { ...placeOf(reporter, sentence, number), ...found })] : [];
      });
    });
  });
}

function placeOf({ entry }: Reporter, { keys, offset }: Sentence, number: TypedNumber) {
  const inBody = keys.length === 0 && entry.body !== '';
  return { keys, ...(inBody && { bodyOffset: offset + number.offset }) };
}

function findMismatch(stated: readonly Stated[], said: Measure | undefined, number: TypedNumber): Verdict | undefined {
  const value = quantityOf(said?.figure.value);
  const typed = said && typedAs(said, number);
  if (!said || !typed || !value || !isExact(value)) return undefined;
  const unit = plainWords(said.spec.unit);
  if (stated.some((one) => saysTheSame(typed, one.quantity) && one.unit === unit)) return undefined;
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
function findTyped(
  stated: readonly Stated[],
  meant: readonly NamedMeasure[],
  number: TypedNumber,
): Verdict | undefined {
  if (number.of !== undefined || !isTelling(number.quantity)) return undefined;
  const text = formatQuantity(number.quantity);
  const same = stated.filter((one) => one.path !== undefined && one.text === text && isUnitNear(one, number));
  const found = same.find(({ measure }) => meant.some((one) => one.measure === measure)) ?? same[0];
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

function isUnitNear({ unit }: Stated, { quantity, after }: TypedNumber): boolean {
  return quantity.kind !== 'number' || (unit !== '' && (after === unit || after.startsWith(`${unit} `)));
}

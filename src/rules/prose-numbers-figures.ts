import { derivedShares } from '../domain/derived-share.ts';
import type { Part } from '../domain/figure.ts';
import type { Measure } from '../domain/measure.ts';
import { shareOf } from '../domain/reported.ts';
import { quantityOf } from '../domain/value.ts';
import { formatNumber, roundTo } from '../vietnamese/number.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import type { Reporter } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { plainWords } from './prose-numbers-tokens.ts';

/** What a number in prose turned out to be. */
export type Verdict = Pick<Finding, 'id' | 'severity' | 'message' | 'hint'>;

/** A quantity that a bulletin states somewhere in its fields. */
export interface Stated {
  quantity: Quantity;
  /** The measure that it belongs to. */
  measure: Measure;
  /** As officials write it, a count without its unit. */
  text: string;
  /** Its unit in plain words; empty for what is not counted. */
  unit: string;
  /** How prose points at it; undefined for a part of a figure, or for what was corrected. */
  path?: string;
}

const aspects = ['baseline', 'target', 'attainment', 'numerator', 'denominator'] as const;

/** Everything that a bulletin states in numbers, its shares of wholes and its derived percentages among it. */
export function statedIn(reporter: Reporter): Stated[] {
  const { measures, groups, entry } = reporter;
  const own = [...measures.values()].flatMap((measure): Stated[] => {
    const { figure, path } = measure;
    return [
      ...at(measure, quantityOf(figure.value), path),
      ...aspects.flatMap((aspect) => at(measure, quantityOf(figure[aspect]), `${path}.${aspect}`)),
      ...partsOf([...(figure.parts ?? []), ...(figure.including ?? [])]).flatMap((quantity) => at(measure, quantity)),
    ];
  });
  const shares = groups.flatMap((group) =>
    group.measures.flatMap((measure) => {
      const whole = measure.spec.of && group.measures.find(({ keys }) => keys.at(-1) === measure.spec.of);
      return whole ? at(measure, shareOf(measure, whole), `${measure.path}/${measure.spec.of}`) : [];
    }),
  );
  const derived = groups.flatMap(derivedShares).flatMap((measure) => at(measure, quantityOf(measure.figure.value)));
  const corrected = (entry.data.corrections ?? []).flatMap(({ figure, old }) => {
    const measure = measures.get(figure);
    return measure ? at(measure, quantityOf(old)) : [];
  });
  return [...own, ...shares, ...derived, ...corrected];
}

function at(measure: Measure, quantity: Quantity | undefined, path?: string): Stated[] {
  if (!quantity) return [];
  const unit = plainWords((quantity.kind === 'number' ? quantity.unit : undefined) ?? measure.spec.unit);
  const isPlain = quantity.kind === 'number' && !quantity.qualifier;
  const text = isPlain ? formatNumber(quantity) : formatQuantity(quantity);
  return [{ quantity, measure, text, unit, ...(path !== undefined && { path }) }];
}

function partsOf(parts: readonly Part[]): Quantity[] {
  return parts.flatMap(({ value, parts: inner = [], including = [] }) => {
    const quantity = quantityOf(value);
    return [...(quantity ? [quantity] : []), ...partsOf([...inner, ...including])];
  });
}

/** Whether a typed amount is a stated one, at the precision that it was typed with. A fraction may be typed in percent. */
export function saysTheSame(typed: Quantity, stated: Quantity): boolean {
  if (typed.kind === 'ratio')
    return stated.kind === 'ratio' && typed.numerator === stated.numerator && typed.denominator === stated.denominator;
  if (typed.kind === 'percent' && stated.kind === 'ratio')
    return roundTo(100 * amountOf(stated), typed.decimals) === typed.value;
  if (typed.kind !== stated.kind) return false;
  if (typed.kind === 'money' && stated.kind === 'money' && typed.scale !== stated.scale)
    return amountOf(typed) === amountOf(stated);
  return roundTo(stated.value, typed.decimals) === typed.value;
}

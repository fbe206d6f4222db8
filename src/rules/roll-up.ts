import type { Measure } from '../domain/measure.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { compareDates } from '../vietnamese/date.ts';
import { shiftPoint } from '../vietnamese/number.ts';
import {
  formatPeriod,
  formatPeriodShort,
  monthsOf,
  periodEnd,
  periodStart,
  type Period,
} from '../vietnamese/period.ts';
import { moneyPowers } from '../vietnamese/quantity-kinds.ts';
import { formatQuantity, qualifierWords, type Quantity } from '../vietnamese/quantity.ts';
import { eveOf, findingIn, nameOf, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';
import { addRanges, areApart, isCount, rangeOf, type Range } from './roll-up-ranges.ts';

/**
 * Holds a bulletin of several months against those of its months, or of its quarters: what adds up must be their sum, where all
 * of them report it, and at least the sum of those that do; a state must be that of the last one; what it begins with must be
 * that of the first one. Rounding and words such as `gần` and `trên` are respected; figures of indicators are left out,
 * because nothing tells whether these add up.
 */
export function checkRollUp(timeline: Timeline): Finding[] {
  return timeline.reporters
    .filter(({ period }) => period.kind !== 'month' && period.kind !== 'term')
    .flatMap((reporter) => {
      const tilings = tilingsOf(reporter.period).map((tiles) => tiles.map((tile) => timeline.of(tile)));
      const last = lastOf(timeline, reporter);
      const first = timeline.endingOn(eveOf(reporter.period)).length === 0 ? tilings[0]?.[0] : undefined;
      const findings: Finding[] = [];
      for (const [key, measure] of reporter.named) {
        const { accumulation, continuity } = measure.spec;
        if (continuity === 'recounted') continue;
        if (continuity) findings.push(...checkSame(reporter, measure, first, first?.named.get(key)));
        else if (accumulation === 'flow') findings.push(...checkSum(reporter, key, measure, tilings));
        else findings.push(...checkSame(reporter, measure, last, last?.named.get(key)));
      }
      return findings;
    });
}

/** The ways to divide a period: into months, and into quarters where it is made of several. */
function tilingsOf(period: Period): Period[][] {
  const months = monthsOf(period);
  const isPartOfYear = period.kind === 'six-months' || period.kind === 'nine-months' || period.kind === 'year';
  if (!isPartOfYear) return [months];
  const quarters = Array.from({ length: months.length / 3 }, (_, index): Period => ({
    kind: 'quarter',
    year: period.year,
    quarter: index + 1,
  }));
  return [months, quarters];
}

/** The shortest bulletin that ends on the same day and begins later. */
function lastOf(timeline: Timeline, { period }: Reporter): Reporter | undefined {
  const later = timeline
    .endingOn(periodEnd(period))
    .filter((one) => compareDates(periodStart(one.period), periodStart(period)) > 0);
  return later.toSorted((one, other) => compareDates(periodStart(other.period), periodStart(one.period)))[0];
}

type Tiles = readonly (Reporter | undefined)[];

function checkSum(reporter: Reporter, key: string, measure: Measure, tilings: readonly Tiles[]): Finding[] {
  const stated = quantityOf(measure.figure.value);
  if (stated?.kind !== 'number' && stated?.kind !== 'money') return [];
  if (addsUp(stated, key, tilings[0]!)) return [];
  const divisions = tilings.map((tiles) => tiles.map((tile) => tile?.named.get(key)));
  const complete = divisions.find((terms) => terms.every((term) => isExactLike(term, stated)));
  if (complete)
    return compareSum(reporter, measure, stated, complete as Measure[], tilings[divisions.indexOf(complete)]!);
  return comparePart(reporter, measure, stated, divisions[0]!, tilings[0]!);
}

/** The common case, fast: exact counts of every month whose sum is the count stated. */
function addsUp(stated: Quantity, key: string, tiles: Tiles): boolean {
  if (stated.kind !== 'number' || !isExact(stated)) return false;
  let sum = 0;
  for (const tile of tiles) {
    const value = tile?.named.get(key)?.figure.value;
    if (value?.kind !== 'number' || !isExact(value)) return false;
    sum += value.value;
  }
  return sum === stated.value;
}

function isExactLike(term: Measure | undefined, stated: Quantity): boolean {
  const quantity = quantityOf(term?.figure.value);
  return quantity !== undefined && isExact(quantity) && quantity.kind === stated.kind;
}

function compareSum(
  reporter: Reporter,
  measure: Measure,
  stated: Quantity,
  terms: readonly Measure[],
  tiles: Tiles,
): Finding[] {
  const sum = addRanges(terms.map(({ figure }) => rangeOf(figure.value)));
  if (!areApart(sum, rangeOf(stated))) return [];
  const value = writeLike(stated, (sum.least + sum.most) / 2);
  return [
    findingIn(reporter, {
      id: 'roll-up-mismatch',
      severity: 'warning',
      keys: measure.keys,
      message: `“${measure.spec.label}” của ${formatPeriod(reporter.period)} ghi ${formatQuantity(stated)}, nhưng cộng ${terms.length} bản tin ${kindOf(tiles)} được ${value} (${listTerms(terms, tiles)}).`,
      hint: `Nếu các bản tin ${kindOf(tiles)} đúng, sửa thành: ${String(measure.keys.at(-1))}: ${value}; nếu không, đính chính bản tin ${kindOf(tiles)} có số sai.`,
    }),
  ];
}

/** Where some months do not report it, or only approximately, their sum still bounds the whole. */
function comparePart(
  reporter: Reporter,
  measure: Measure,
  stated: Quantity,
  terms: readonly (Measure | undefined)[],
  tiles: Tiles,
): Finding[] {
  const unknown: Range = { least: isCount(stated) ? 0 : Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  const isStated = (term: Measure | undefined) => quantityOf(term?.figure.value)?.kind === stated.kind;
  const sum = addRanges(terms.map((term) => (term && isStated(term) ? rangeOf(term.figure.value) : unknown)));
  if (!areApart(sum, rangeOf(stated))) return [];
  const isLess = sum.least > rangeOf(stated).most;
  const bound = `${isLess ? 'ít nhất' : 'nhiều nhất'} ${writeLike(stated, isLess ? sum.least : sum.most)}`;
  return [
    findingIn(reporter, {
      id: 'roll-up-mismatch',
      severity: 'warning',
      keys: measure.keys,
      message: `“${measure.spec.label}” của ${formatPeriod(reporter.period)} ghi ${formatQuantity(stated)}, nhưng riêng các bản tin tháng đã có số cộng lại ${bound} (${listTerms(terms, tiles)}).`,
      hint: `Ghi ${String(measure.keys.at(-1))} ${bound}, hoặc đính chính bản tin tháng có số sai.`,
    }),
  ];
}

function checkSame(
  reporter: Reporter,
  measure: Measure,
  other: Reporter | undefined,
  same: Measure | undefined,
): Finding[] {
  if (!other || !same) return [];
  const stated = quantityOf(measure.figure.value);
  const known = quantityOf(same.figure.value);
  if (!stated || !known || stated.kind !== known.kind || !areApart(rangeOf(stated), rangeOf(known))) return [];
  const moment = measure.spec.continuity ? 'đầu' : 'cuối';
  return [
    findingIn(reporter, {
      id: 'roll-up-mismatch',
      severity: 'warning',
      keys: measure.keys,
      message: `“${measure.spec.label}” ${moment} ${formatPeriod(reporter.period)} ghi ${formatQuantity(stated)}, nhưng cùng thời điểm đó ${nameOf(other)} ghi ${formatQuantity(known)}.`,
      hint: `Nếu bản tin ${formatPeriod(other.period)} đúng, sửa thành: ${String(measure.keys.at(-1))}: ${formatQuantity(known)}; nếu không, đính chính bản tin ấy.`,
    }),
  ];
}

/** An amount in the unit of `amountOf`, written with the scale and the decimals of another quantity. */
function writeLike(stated: Quantity, amount: number): string {
  if (stated.kind === 'ratio') return formatQuantity(stated);
  const value = stated.kind === 'money' ? shiftPoint(amount, -moneyPowers[stated.scale]) : amount;
  const printed = formatQuantity({ ...stated, value });
  return stated.qualifier ? printed.slice(qualifierWords[stated.qualifier].length + 1) : printed;
}

function kindOf(tiles: Tiles): string {
  return tiles.some((tile) => tile?.period.kind === 'quarter') ? 'quý' : 'tháng';
}

function listTerms(terms: readonly (Measure | undefined)[], tiles: Tiles): string {
  return terms
    .flatMap((term, index) => {
      const quantity = quantityOf(term?.figure.value);
      return quantity ? [`${formatPeriodShort(tiles[index]!.period)}: ${formatQuantity(quantity)}`] : [];
    })
    .join('; ');
}

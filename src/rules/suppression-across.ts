import type { Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { compareDates } from '../vietnamese/date.ts';
import { formatPeriod, monthsOf, type Period } from '../vietnamese/period.ts';
import { findingIn, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/** A count in a sum across bulletins. */
interface Term {
  reporter: Reporter;
  measure: Measure;
  /** How often it enters the sum of all terms, which is zero. */
  sign: 1 | -1;
}

/**
 * Finds suppressed counts of persons that a reader can compute from other bulletins of the organization: of what adds up, that of a
 * month from the quarter and its other months, that of a quarter from the year and the others, and those of a longer period from what
 * it is made of. Told at the bulletin that was released last, which gives the missing term away.
 */
export function checkRecoveryAcross({ site: { suppressBelow } }: Content, timeline: Timeline): Finding[] {
  return timeline.reporters
    .filter(({ period }) => period.kind !== 'month' && period.kind !== 'term')
    .flatMap((whole) =>
      divisionsOf(whole.period).flatMap((parts) => {
        const tiles = parts.flatMap((part) => timeline.of(part) ?? []);
        return tiles.length < parts.length ? [] : checkDivision(whole, tiles, suppressBelow);
      }),
    );
}

/** The ways to put a period together from shorter ones that have bulletins of their own. */
function divisionsOf(period: Period): Period[][] {
  const divisions: Period[][] = [monthsOf(period)];
  if (period.kind !== 'six-months' && period.kind !== 'nine-months' && period.kind !== 'year') return divisions;
  const { year } = period;
  const quarter = (number: number): Period => ({ kind: 'quarter', year, quarter: number });
  const count = monthsOf(period).length / 3;
  divisions.push(Array.from({ length: count }, (_, index) => quarter(index + 1)));
  if (count > 2) divisions.push([{ kind: 'six-months', year }, ...[3, 4].slice(0, count - 2).map(quarter)]);
  if (count > 3) divisions.push([{ kind: 'nine-months', year }, quarter(4)]);
  return divisions;
}

function checkDivision(whole: Reporter, tiles: readonly Reporter[], suppressBelow: number): Finding[] {
  return [...whole.named].flatMap(([key, measure]) => {
    const { sensitive, accumulation, continuity } = measure.spec;
    if (!sensitive || accumulation !== 'flow' || continuity) return [];
    const terms = tiles.flatMap((reporter): Term[] => {
      const part = reporter.named.get(key);
      return part ? [{ reporter, measure: part, sign: 1 }] : [];
    });
    if (terms.length < tiles.length) return [];
    return recover([{ reporter: whole, measure, sign: -1 }, ...terms], suppressBelow);
  });
}

function recover(terms: readonly Term[], suppressBelow: number): Finding[] {
  const unknown = terms.filter(({ measure }) => countOf(measure) === undefined);
  const [hidden] = unknown;
  const value = hidden?.measure.figure.value;
  if (!hidden || unknown.length > 1 || value?.kind !== 'absent' || value.absence !== 'suppressed') return [];
  const sum = terms.reduce((total, { measure, sign }) => total + sign * (countOf(measure) ?? 0), 0);
  const count = -hidden.sign * sum;
  if (count < 1 || count >= suppressBelow) return [];
  const last = terms.toSorted((one, other) => compareDates(released(other), released(one)))[0]!;
  const label = hidden.measure.spec.label;
  return [
    findingIn(last.reporter, {
      id: 'suppressed-recoverable-across',
      severity: 'error',
      keys: [...last.measure.keys, 'value'],
      message: `“${label}” của ${formatPeriod(hidden.reporter.period)} ghi không công bố, nhưng người đọc tính lại được từ các bản tin ${listPeriods(terms.filter((term) => term !== hidden))}.`,
      hint:
        last === hidden
          ? 'Ghi “không công bố” cho số này ở thêm một bản tin chưa công bố, hoặc gộp số này vào kỳ dài hơn.'
          : 'Ghi “không công bố” cho số này.',
    }),
  ];
}

const released = ({ reporter }: Term) => reporter.entry.data.released;

const listPeriods = (terms: readonly Term[]) => terms.map(({ reporter }) => formatPeriod(reporter.period)).join(', ');

function countOf({ figure }: Measure): number | undefined {
  const quantity = quantityOf(figure.value);
  return quantity?.kind === 'number' && isExact(quantity) ? quantity.value : undefined;
}

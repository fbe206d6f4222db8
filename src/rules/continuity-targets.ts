import { derivedOnce, entriesIn, type Content } from '../domain/content.ts';
import { outcomeOf } from '../domain/change.ts';
import type { Measure } from '../domain/measure.ts';
import type { Term, TermTarget } from '../domain/term.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { compareDates } from '../vietnamese/date.ts';
import { periodEnd, periodStart, type Period } from '../vietnamese/period.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { joinList } from '../vietnamese/words.ts';
import { findingIn, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/** A figure of an indicator that the term of its bulletin has a target for. */
interface Promised {
  measure: Measure;
  /** Its target in every term that the period lies in: two in the year of a congress. */
  promises: readonly { term: Term; target: TermTarget }[];
}

/**
 * Holds the targets that a bulletin names against those of its term, and the count of targets met, exceeded and missed against
 * the figures themselves. Within a term another target may be that of the year: a note on the figure says so.
 */
export function checkTermTargets(content: Content, timeline: Timeline): Finding[] {
  const terms = termsByOrganization(content).get(timeline.organization) ?? [];
  if (terms.length === 0) return [];
  return timeline.reporters.flatMap((reporter) => {
    const promised = promisedFigures(reporter, terms);
    return [...promised.flatMap((one) => checkTarget(reporter, one)), ...checkCounts(reporter, promised)];
  });
}

const termsByOrganization = derivedOnce((content) =>
  Map.groupBy(
    entriesIn(content, 'terms').map(({ data }) => data),
    ({ organization }) => organization,
  ),
);

function promisedFigures({ measures, period }: Reporter, terms: readonly Term[]): Promised[] {
  const promised = new Map<Measure, { term: Term; target: TermTarget }[]>();
  for (const term of terms) {
    if (!isWithin(period, term.period)) continue;
    for (const target of term.targets ?? []) {
      const measure = measures.get(`figures.${target.indicator}`);
      if (measure) promised.set(measure, [...(promised.get(measure) ?? []), { term, target }]);
    }
  }
  return [...promised].map(([measure, promises]) => ({ measure, promises }));
}

function checkTarget(reporter: Reporter, { measure, promises }: Promised): Finding[] {
  const { spec, figure, keys } = measure;
  const isWholeTerm = reporter.period.kind === 'term';
  if (!isWholeTerm && (figure.note ?? figure.break)) return [];
  return (['target', 'baseline'] as const).flatMap((field) => {
    const stated = quantityOf(figure[field]);
    const known = promises.filter(({ target }) => target[field]);
    if (!stated || known.length === 0 || (field === 'baseline' && !isWholeTerm)) return [];
    if (known.some(({ target }) => isSame(target[field]!, stated))) return [];
    const { term, target } = known[0]!;
    const value = formatQuantity(target[field]!);
    const what = field === 'target' ? 'Mục tiêu' : 'Số đầu kỳ';
    const mend = `Sửa thành: ${field}: ${value}`;
    return [
      findingIn(reporter, {
        id: field === 'target' ? 'target-differs' : 'baseline-differs',
        severity: 'warning',
        keys: [...keys, field],
        message: `${what} của “${spec.label}” ghi ${formatQuantity(stated)}, nhưng “${term.name}” ghi ${value}.`,
        hint: isWholeTerm
          ? `${mend} — hoặc sửa tệp của nhiệm kỳ.`
          : `${mend}; nếu đây là mục tiêu riêng của kỳ này, thêm “note: …” nói rõ.`,
      }),
    ];
  });
}

/** The figures cannot show more targets missed, or exceeded, than the bulletin counts. */
function checkCounts(reporter: Reporter, promised: readonly Promised[]): Finding[] {
  const count = (key: string) => exactOf(reporter.measures.get(`targets.${key}`));
  const shown = (wanted: string) =>
    promised.filter(({ measure: { figure, spec }, promises }) => {
      const value = quantityOf(figure.value);
      return value && promises.every(({ target }) => outcomeOf(value, target.target, spec.direction) === wanted);
    });
  const [total, met, exceeded] = [count('total'), count('met'), count('exceeded')];
  const notMet = total !== undefined && met !== undefined ? total - met : undefined;
  return [
    ...overCount(reporter, 'met', shown('missed'), notMet, 'không đạt'),
    ...overCount(reporter, 'exceeded', shown('exceeded'), exceeded, 'vượt'),
  ];
}

function overCount(
  reporter: Reporter,
  key: string,
  shown: readonly Promised[],
  counted: number | undefined,
  outcome: string,
): Finding[] {
  const counter = reporter.measures.get(`targets.${key}`);
  if (!counter || counted === undefined || shown.length <= counted) return [];
  const names = joinList(shown.map(({ measure }) => `“${measure.spec.label}”`));
  return [
    findingIn(reporter, {
      id: 'targets-miscounted',
      severity: 'warning',
      keys: counter.keys,
      message: `Theo các con số trong bản tin, ${shown.length} chỉ tiêu của nhiệm kỳ ${outcome} (${names}), nhưng mục “targets” chỉ tính ${counted}.`,
      hint: `Xem lại “${counter.spec.label}” (${key}) và từng chỉ tiêu đã nêu, rồi sửa số sai.`,
    }),
  ];
}

function exactOf(measure: Measure | undefined): number | undefined {
  const quantity = quantityOf(measure?.figure.value);
  return quantity && isExact(quantity) ? amountOf(quantity) : undefined;
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.qualifier === other.qualifier && amountOf(one) === amountOf(other);
}

function isWithin(period: Period, term: Period): boolean {
  return (
    compareDates(periodStart(period), periodStart(term)) >= 0 && compareDates(periodEnd(period), periodEnd(term)) <= 0
  );
}

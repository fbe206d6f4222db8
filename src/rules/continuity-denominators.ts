import { entriesIn, type Content } from '../domain/content.ts';
import type { Measure } from '../domain/measure.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { formatNumber } from '../vietnamese/number.ts';
import { periodEnd } from '../vietnamese/period.ts';
import { amountOf } from '../vietnamese/quantity.ts';
import { findingIn, nameOf, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/** Persons and households come and go, so that their number changes without anything to explain. */
const changing = ['đảng viên', 'người', 'cá nhân', 'hộ'];

/** A number that shares are taken of. */
interface Whole {
  measure: Measure;
  value: number;
  /** Whether the bulletin says a word about it. */
  isNoted: boolean;
}

/**
 * Warns where the whole that shares are taken of is another one than in the bulletin of the same kind before, without a word on
 * why: the denominator of a fraction, or the number of organizations, cells or targets at the end of the period. Terms are not
 * compared with each other, and a new term has new targets.
 */
export function checkChangedDenominators(content: Content, timeline: Timeline): Finding[] {
  const wholes = new Map(timeline.reporters.map((reporter) => [reporter, wholesOf(reporter)]));
  return timeline.reporters.flatMap((reporter) => {
    const before = timeline.before(reporter);
    if (!before || reporter.period.kind === 'term') return [];
    return [...wholes.get(reporter)!].flatMap(([key, { measure, value, isNoted }]): Finding[] => {
      const earlier = wholes.get(before)!.get(key)?.value;
      if (earlier === undefined || earlier === value || isNoted) return [];
      if (key.startsWith('targets.') && beginsTerm(content, before, reporter)) return [];
      const [from, to] = [earlier, value].map((number) => formatNumber({ value: number, decimals: 0 }));
      return [
        findingIn(reporter, {
          id: 'denominator-changed',
          severity: 'warning',
          keys: [...measure.keys, 'value'],
          message: `${measure.spec.kind === 'ratio' ? 'Mẫu số của ' : ''}“${measure.spec.label}” là ${to}, trong khi ở ${nameOf(before)} là ${from}, mà không có ghi chú giải thích.`,
          hint: `Nếu vẫn là ${from}, sửa lại con số này; nếu đúng là ${to}, thêm “note: …” vào số liệu, nói vì sao thay đổi.`,
        }),
      ];
    });
  });
}

/** The wholes of a bulletin by what they are in every bulletin. */
function wholesOf({ named, measures, groups }: Reporter): Map<string, Whole> {
  const divided = new Set<Measure>();
  const noted = new Set<Measure>();
  for (const group of groups)
    for (const measure of group.measures) {
      if (group.note) noted.add(measure);
      const whole = measure.spec.of && group.measures.find(({ keys }) => keys.at(-1) === measure.spec.of);
      if (whole) divided.add(whole);
    }
  const wholes = new Map<string, Whole>();
  const add = (key: string, measure: Measure) => {
    const value = wholeOf(measure, divided);
    const { note, break: broken } = measure.figure;
    if (value !== undefined)
      wholes.set(key, { measure, value, isNoted: Boolean(note ?? broken) || noted.has(measure) });
  };
  for (const [key, measure] of named) add(key, measure);
  for (const [path, measure] of measures) if (measure.keys[0] === 'figures') add(path, measure);
  return wholes;
}

function wholeOf(measure: Measure, divided: ReadonlySet<Measure>): number | undefined {
  const { spec, figure } = measure;
  const isFraction = figure.value.kind === 'ratio';
  const isSteady = divided.has(measure) && spec.accumulation === 'stock' && spec.direction === 'none';
  if (!isFraction && (!isSteady || spec.continuity || changing.includes(spec.unit))) return undefined;
  const quantity = quantityOf(figure.value);
  if (!quantity || !isExact(quantity)) return undefined;
  return quantity.kind === 'ratio' ? quantity.denominator : amountOf(quantity);
}

/** Whether a term of the organization begins in one of the years between two bulletins: congresses fall within a year. */
function beginsTerm(content: Content, before: Reporter, after: Reporter): boolean {
  const [from, to] = [periodEnd(before.period).year, periodEnd(after.period).year];
  return entriesIn(content, 'terms').some(
    ({ data: { organization, period } }) =>
      organization === after.entry.data.organization &&
      period.kind === 'term' &&
      period.from >= from &&
      period.from <= to,
  );
}

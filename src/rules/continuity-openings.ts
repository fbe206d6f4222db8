import type { Measure } from '../domain/measure.ts';
import { isExact, quantityOf } from '../domain/value.ts';
import { compareDates, formatDate } from '../vietnamese/date.ts';
import { formatPeriod, periodEnd } from '../vietnamese/period.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { eveOf, fileOf, findingIn, nameOf, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/**
 * Holds what a period begins with against what the period before it ended with, measure by measure as `opens` in its
 * specification says. The other end is the bulletin to the day before, of the same kind of period where there is one. Where
 * there is none, though earlier ones report it, a note says that the chain is interrupted. A term has no day to begin on.
 */
export function checkOpenings(timeline: Timeline): Finding[] {
  const findings: Finding[] = [];
  for (const reporter of timeline.reporters) {
    if (reporter.period.kind === 'term') continue;
    for (const measure of reporter.measures.values()) {
      const opens = openedBy(measure);
      const stated = opens === undefined ? undefined : exactOf(measure);
      if (opens !== undefined && stated) findings.push(...checkOpening(timeline, reporter, measure, opens, stated));
    }
  }
  return findings;
}

/** Key of the sibling whose value at the end of the period before a measure begins with. */
export function openedBy({ spec: { continuity } }: Measure): string | undefined {
  return typeof continuity === 'object' ? continuity.opens : undefined;
}

function checkOpening(
  timeline: Timeline,
  reporter: Reporter,
  opening: Measure,
  opens: string,
  stated: Quantity,
): Finding[] {
  const path = closingPath(opening, opens);
  const eve = eveOf(reporter.period);
  const before = preferKind(timeline.endingOn(eve), reporter);
  const closing = before.map((one) => ({ one, measure: one.measures.get(path) })).find(({ measure }) => measure);
  const keys = opening.keys;
  const key = String(keys.at(-1));
  if (!closing?.measure) {
    const earlier = timeline.reporters.findLast(
      (one) => one.measures.has(path) && compareDates(periodEnd(one.period), eve) <= 0,
    );
    if (!earlier || before.length > 0 || (opening.figure.note ?? opening.figure.break)) return [];
    return [
      findingIn(reporter, {
        id: 'chain-interrupted',
        severity: 'note',
        keys,
        message: `Chưa có bản tin nào chốt số liệu đến ngày ${formatDate(eve)} (gần nhất là ${formatPeriod(earlier.period)}), nên “${opening.spec.label}” ${formatQuantity(stated)} chưa đối chiếu được.`,
        hint: `Bổ sung bản tin của kỳ còn thiếu; nếu không thể, ghi “${key}: { value: …, note: … }” nói rõ lý do.`,
      }),
    ];
  }
  const left = exactOf(closing.measure);
  if (!left || amountOf(left) === amountOf(stated)) return [];
  const [from, value] = [closing.one, formatQuantity(left)];
  return [
    findingIn(reporter, {
      id: 'opening-mismatch',
      severity: 'warning',
      keys,
      message: `“${opening.spec.label}” của ${fileOf(reporter.entry)} là ${formatQuantity(stated)}, nhưng “${closing.measure.spec.label}” cuối kỳ trước ở ${nameOf(from)} là ${value}.`,
      hint: `Nếu ${formatPeriod(from.period)} đúng, sửa thành: ${key}: ${value}; nếu không, đính chính “${path}” của ${fileOf(from.entry)}.`,
    }),
  ];
}

/** The path of what `opening` begins with: a sibling of it. */
function closingPath({ path }: Measure, opens: string): string {
  return path.replace(/[^.]+$/, opens);
}

/** The bulletins in order, those of the same kind of period as `reporter` first. */
function preferKind(found: readonly Reporter[], { period }: Reporter): Reporter[] {
  const isSame = (one: Reporter) => one.period.kind === period.kind;
  return [...found.filter(isSame), ...found.filter((one) => !isSame(one))];
}

function exactOf({ figure }: Measure): Quantity | undefined {
  const quantity = quantityOf(figure.value);
  return quantity && isExact(quantity) ? quantity : undefined;
}

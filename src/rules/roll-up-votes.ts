import type { ConfidenceBand } from '../domain/sections/confidence-vote.ts';
import { confidenceLevels } from '../domain/sections/confidence-vote.ts';
import { isExact, quantityOf, type Value } from '../domain/value.ts';
import { amountOf, formatQuantity, type Quantity } from '../vietnamese/quantity.ts';
import { findingIn, type Reporter, type Timeline } from './continuity-timeline.ts';
import type { Finding } from './finding.ts';

/** From this share of the votes on, `lowHalfOrMore` counts a person. */
const half = 50;

/**
 * Checks the bands of a confidence vote: each begins below its end, those of one answer do not overlap, and the persons in those
 * of low confidence from 50% on are the persons that `lowHalfOrMore` counts.
 */
export function checkVoteBands(timeline: Timeline): Finding[] {
  return timeline.reporters.flatMap((reporter) => {
    const bands = reporter.entry.data.confidenceVote?.bands ?? [];
    if (bands.length === 0) return [];
    return [...checkThresholds(reporter, bands), ...checkHalf(reporter, bands)];
  });
}

function checkThresholds(reporter: Reporter, bands: readonly ConfidenceBand[]): Finding[] {
  return bands.flatMap((band, index) => {
    const keys = ['confidenceVote', 'bands', index];
    if (startOf(band) >= endOf(band))
      return [
        findingIn(reporter, {
          id: 'band-reversed',
          severity: 'warning',
          keys: [...keys, 'from'],
          message: `Mức “${band.label}” bắt đầu từ ${show(band.from)} nhưng lại dưới ${show(band.below)}.`,
          hint: `Có thể đã ghi ngược: from: ${show(band.below)}, below: ${show(band.from)}`,
        }),
      ];
    const other = bands
      .slice(0, index)
      .find((one) => one.vote === band.vote && startOf(one) < endOf(band) && startOf(band) < endOf(one));
    if (!other) return [];
    return [
      findingIn(reporter, {
        id: 'bands-overlap',
        severity: 'warning',
        keys,
        message: `Mức “${band.label}” và mức “${other.label}” chồng lên nhau, nên một người có thể bị tính hai lần (${confidenceLevels[band.vote]}).`,
        hint: 'Ghi “from” và “below” sao cho mức này kết thúc ở nơi mức kia bắt đầu.',
      }),
    ];
  });
}

function checkHalf(reporter: Reporter, bands: readonly ConfidenceBand[]): Finding[] {
  const counter = reporter.measures.get('confidenceVote.lowHalfOrMore');
  const stated = countOf(counter?.figure.value);
  const low = bands.filter(({ vote }) => vote === 'low');
  const counted = low.filter((band) => startOf(band) >= half);
  const counts = counted.map(({ persons }) => countOf(persons?.value));
  if (!counter || stated === undefined || counted.length === 0 || counts.includes(undefined)) return [];
  const sum = counts.reduce<number>((all, count) => all + count!, 0);
  if (coversFromHalf(counted) ? sum === stated : sum <= stated) return [];
  return [
    findingIn(reporter, {
      id: 'roll-up-mismatch',
      severity: 'warning',
      keys: counter.keys,
      message: `“${counter.spec.label}” ghi ${stated}, nhưng các mức tín nhiệm thấp từ 50% trở lên cộng lại là ${sum}.`,
      hint: `Nếu các mức đúng, sửa thành: lowHalfOrMore: ${sum}`,
    }),
  ];
}

/** Whether bands without a gap reach from 50% to the top, so that nobody with such a share is outside of them. */
function coversFromHalf(bands: readonly ConfidenceBand[]): boolean {
  const ends = [half, ...bands.map(endOf)];
  return (
    ends.every((end) => end === Number.POSITIVE_INFINITY || bands.some((band) => startOf(band) === end)) &&
    ends.includes(Number.POSITIVE_INFINITY)
  );
}

const startOf = ({ from }: ConfidenceBand) => (from ? amountOf(from) : 0);
const endOf = ({ below }: ConfidenceBand) => (below ? amountOf(below) : Number.POSITIVE_INFINITY);
const show = (threshold: Quantity | undefined) => (threshold ? formatQuantity(threshold) : '0%');

function countOf(value: Value | undefined): number | undefined {
  const quantity = quantityOf(value);
  return quantity?.kind === 'number' && isExact(quantity) ? quantity.value : undefined;
}

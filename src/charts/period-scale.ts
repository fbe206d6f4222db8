import { roundCoordinate, type Percent } from './coordinate.ts';

/** The name of a period under an axis. */
export interface PeriodLabel {
  x: Percent;
  text: string;
  /** Which end of the text stands at `x`. */
  anchor: 'start' | 'middle' | 'end';
}

/** Letters of names that stand side by side on a phone. */
const lettersAcross = 26;

/** Where the middle of each of `count` periods of one width stands. */
export function placePeriod(index: number, count: number): Percent {
  return roundCoordinate(((index + 0.5) / count) * 100);
}

/** The names of as many periods as a phone has room for, at equal distances, the last always among them. */
export function labelPeriods(periods: readonly string[]): PeriodLabel[] {
  const longest = Math.max(1, ...periods.map((text) => text.length));
  const step = Math.ceil(periods.length / Math.max(2, Math.floor(lettersAcross / longest)));
  return periods.flatMap((text, index) => {
    if ((periods.length - 1 - index) % step !== 0) return [];
    const x = placePeriod(index, periods.length);
    return [{ x, text, anchor: x > 88 ? ('end' as const) : x < 12 ? ('start' as const) : ('middle' as const) }];
  });
}

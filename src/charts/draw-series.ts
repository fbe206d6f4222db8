import { curveStepAfter, line } from 'd3-shape';
import type { ChartPoint, SeriesChart } from '../views/chart.ts';
import type { Percent } from './coordinate.ts';
import { labelPeriods, placePeriod, type PeriodLabel } from './period-scale.ts';
import { scaleValues, type ValueScale } from './value-scale.ts';

/** A series as shapes in a square of 100 by 100 that may be stretched; texts stand beside it unstretched. */
export interface SeriesDrawing {
  ticks: ValueScale['ticks'];
  cut: boolean;
  periods: PeriodLabel[];
  /** Path of the line, interrupted at gaps and breaks. */
  line: string;
  /** Path of strokes without length, to be drawn with round ends: one dot for each number. */
  dots: string;
  /** Path from what was first published to what holds now. */
  revisions: string;
  /** What was first published. */
  published: { x: Percent; y: Percent }[];
  /** Path of upright lines where comparability ends. */
  breaks: string;
  /** Path of the target's steps; empty without one. */
  target: string;
  /** Where the newest target and the newest number stand. */
  targetAt?: Percent;
  lastAt?: { x: Percent; y: Percent };
  /** Where the name of the newest number stands clear of the line before it. */
  lastNameAt?: Percent;
}

/** How much of the width the name of a number takes on a phone. */
const nameWidth = 25;

/** Draws a series; a point without a number leaves no mark and has no part in the scale. */
export function drawSeries({ points, suffix }: SeriesChart): SeriesDrawing {
  const shown = points.filter((point) => point.value !== null);
  const scale = scaleValues(
    shown.flatMap(({ value, published, target }) => [value!, published ?? value!, target ?? value!]),
    suffix,
  );
  const x = (index: number) => placePeriod(index, points.length);
  const places = points.map((point, index) => ({ ...point, x: x(index) }));
  const numbered = places.filter(({ value }) => value !== null);
  const revised = numbered.flatMap(({ x: at, value, published }) =>
    published === undefined ? [] : [{ x: at, y: scale.place(published), now: scale.place(value!) }],
  );
  const targets = numbered.filter(({ target }) => target !== undefined);
  const last = numbered.at(-1);
  const near = numbered.filter(({ x: at }) => last && last.x - at < nameWidth);
  return {
    ticks: scale.ticks,
    cut: scale.cut,
    periods: labelPeriods(points.map(({ period }) => period)),
    line: splitAtBreaks(places)
      .map((part) => drawLine(part, scale))
      .join(''),
    dots: numbered.map(({ x: at, value }) => `M${at} ${scale.place(value!)}h0`).join(''),
    revisions: revised.map(({ x: at, y, now }) => `M${at} ${y}V${now}`).join(''),
    published: revised.map(({ x: at, y }) => ({ x: at, y })),
    breaks: points.flatMap(({ broken }, index) => (broken ? `M${edge(index, points.length)} 0V100` : [])).join(''),
    target: drawTarget(targets, scale),
    ...(targets.length > 0 && { targetAt: scale.place(targets.at(-1)!.target!) }),
    ...(last && { lastAt: { x: last.x, y: scale.place(last.value!) } }),
    ...(last && { lastNameAt: Math.min(...near.map(({ value }) => scale.place(value!))) }),
  };
}

type Placed = ChartPoint & { x: Percent };

function splitAtBreaks(places: readonly Placed[]): Placed[][] {
  const starts = [0, ...places.flatMap(({ broken }, index) => (broken && index > 0 ? [index] : []))];
  return starts.map((start, part) => places.slice(start, starts[part + 1]));
}

function drawLine(places: readonly Placed[], scale: ValueScale): string {
  const draw = line<Placed>()
    .defined(({ value }) => value !== null)
    .x(({ x }) => x)
    .y(({ value }) => scale.place(value!))
    .digits(1);
  // A lone point is a dot already.
  return (draw(places) ?? '').replace(/M[^ML]*Z/g, '');
}

function drawTarget(targets: readonly Placed[], scale: ValueScale): string {
  if (targets.length === 0) return '';
  const y = ({ target }: Placed) => scale.place(target!);
  const steps = line<Placed>()
    .curve(curveStepAfter)
    .x(({ x }) => x)
    .y(y)
    .digits(1)(targets);
  // A target holds for all of its period, and the first for what came before it in the drawing.
  return targets.every((one) => y(one) === y(targets[0]!)) ? `M0 ${y(targets[0]!)}H100` : (steps ?? '');
}

/** The left edge of a period, where what came before it ends. */
function edge(index: number, count: number): Percent {
  return placePeriod(index - 0.5, count);
}

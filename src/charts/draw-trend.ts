import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { roundCoordinate } from './coordinate.ts';

/** A line without axes. */
export interface TrendDrawing {
  /** Path of the line, interrupted where there is no number. */
  line: string;
  /** Path of strokes without length, to be drawn with round ends: numbers between gaps. */
  dots: string;
  /** The newest number. */
  last?: { x: number; y: number };
}

/** Draws values over a box of `width` by `height`, the smallest at its bottom and the largest at its top; equal ones on its middle. */
export function drawTrend(values: readonly (number | null)[], width: number, height: number): TrendDrawing {
  const numbers = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const y = scaleLinear([least, most], [height, 0]);
  const points = values.map((value, index) => ({
    x: roundCoordinate(values.length > 1 ? (index / (values.length - 1)) * width : width / 2),
    y: value === null ? null : roundCoordinate(least === most ? height / 2 : y(value)),
  }));
  const draw = line<(typeof points)[number]>()
    .defined((point) => point.y !== null)
    .x((point) => point.x)
    .y((point) => point.y!)
    .digits(1);
  const lone = points.filter(
    (point, index) => point.y !== null && isGap(points[index - 1]) && isGap(points[index + 1]),
  );
  const last = points.findLast((point) => point.y !== null);
  return {
    line: (draw(points) ?? '').replace(/M[^ML]*Z/g, ''),
    dots: lone.map((point) => `M${point.x} ${point.y}h0`).join(''),
    ...(last && { last: { x: last.x, y: last.y! } }),
  };
}

function isGap(point: { y: number | null } | undefined): boolean {
  return point?.y === undefined || point.y === null;
}

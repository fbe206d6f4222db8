import { stack } from 'd3-shape';
import type { StatusChart } from '../views/chart.ts';
import { roundCoordinate } from './coordinate.ts';
import { labelPeriods, type PeriodLabel } from './period-scale.ts';
import { scaleValues, type ValueScale } from './value-scale.ts';

/** Columns of parts as shapes in a square of 100 by 100 that may be stretched. */
export interface StatusDrawing {
  ticks: ValueScale['ticks'];
  periods: PeriodLabel[];
  /** One path for each band, in the order of bands. */
  bands: string[];
}

/** How much of a period's width its column takes. */
const fill = 0.72;

/** Draws columns of parts; of a column with a part that has no number nothing is drawn, so that none can be measured from the rest. */
export function drawStatus({ bands, columns }: StatusChart): StatusDrawing {
  const known = columns.flatMap(({ values }, index) => (values ? [{ index, values }] : []));
  const scale = scaleValues([0, ...known.map(({ values }) => values.reduce((sum, value) => sum + value, 0))]);
  const layers = stack<unknown, (typeof known)[number], number>()
    .keys(bands.keys())
    .value(({ values }, band) => values[band] ?? 0)(known);
  const step = 100 / columns.length;
  const width = roundCoordinate(step * fill);
  return {
    ticks: scale.ticks,
    periods: labelPeriods(columns.map(({ period }) => period)),
    bands: layers.map((layer) =>
      layer
        .filter(([from, to]) => to > from)
        .map((part) => {
          const x = roundCoordinate((part.data.index + (1 - fill) / 2) * step);
          return `M${x} ${scale.place(part[0])}h${width}V${scale.place(part[1])}h-${width}z`;
        })
        .join(''),
    ),
  };
}

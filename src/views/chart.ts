/** One period of a series as a chart shows it. */
export interface ChartPoint {
  /** The period in short: `10/2026`. */
  period: string;
  /** Magnitude in the unit of the axis; null where there is no number, which leaves a gap. */
  value: number | null;
  /** What was first published, where a correction changed it. */
  published?: number;
  /** What was promised. */
  target?: number;
  /** Whether it cannot be compared with the points before it. */
  broken?: true;
}

/** The values of one measure over time, with its target, gaps and breaks. */
export interface SeriesChart {
  kind: 'series';
  /** ASCII anchor, unique on its page. */
  id: string;
  /** What it shows: `Đã giải quyết xong, 24 tháng (kiến nghị)`. */
  title: string;
  /** The same told in words: extremes, last value, trend, target, gaps. */
  description: string;
  /** What is written after the numbers of the axis: `%`, or nothing. */
  suffix: string;
  /** Every period from the first to the last, the missing ones too. */
  points: readonly ChartPoint[];
  /** The last value as officials write it. */
  last: string;
  /** The newest target as officials write it. */
  target?: string;
  /** Where its table is, if not right below. */
  table?: string;
}

/** One part of a whole. */
export interface ChartPart {
  label: string;
  /** The value as officials write it. */
  text: string;
  /** Magnitude; null where there is no number. */
  value: number | null;
  /** Its share of the whole: `39%`. */
  share?: string;
}

/** How a whole divides into parts. */
export interface CompositionChart {
  kind: 'composition';
  id: string;
  title: string;
  description: string;
  parts: readonly ChartPart[];
  /** What the length of the longest possible bar stands for. */
  full: number;
  table?: string;
}

/** How wholes divide into the same parts period after period. */
export interface StatusChart {
  kind: 'status';
  id: string;
  title: string;
  description: string;
  /** From the bottom of a column to its top, with the newest value. */
  bands: readonly { label: string; text: string }[];
  /** Every period; null where a part has no number, so that nothing of the column is drawn. */
  columns: readonly { period: string; values: readonly number[] | null }[];
  table?: string;
}

/** Any chart of a page. */
export type ChartView = SeriesChart | CompositionChart | StatusChart;

/** A line without axes beside a figure. */
export interface TrendView {
  /** One for each period, the earliest first; null where there is no number. */
  values: readonly (number | null)[];
  /** The same in words: `12 tháng qua: thấp nhất 3, cao nhất 17`. */
  text: string;
  /** The chart with its table. */
  href: string;
}

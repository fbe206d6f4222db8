import type { Bulletin } from '../../domain/bulletin.ts';
import { bulletinsOf } from '../../domain/chronology.ts';
import { derivedOnce, type Content, type Entry } from '../../domain/content.ts';
import { reportedMeasures } from '../../domain/reported.ts';
import { seriesOf } from '../../domain/series.ts';
import { slugify } from '../../vietnamese/folding.ts';
import type { Period } from '../../vietnamese/period.ts';
import { paths } from '../address.ts';
import type { SeriesChart } from '../chart.ts';
import { selectFigure, viewKeyFigures, type KeyFigureView } from '../key-figures.ts';
import { viewSeriesChart } from '../series-chart.ts';
import { viewSections } from '../section-view.ts';

/** A key figure of an organization that other sites may show; it always tells the newest bulletin of its rhythm. */
export interface EmbeddedFigure {
  /** Root-relative address; permanent, since a figure that was once a key figure stays one here. */
  path: string;
  organization: string;
  /** The newest bulletin of the rhythm that reports it. */
  bulletin: Entry<Bulletin>;
  figure: KeyFigureView;
  /** How it developed, where there is enough to draw. */
  chart?: EmbeddedChart;
}

/** How a key figure developed, as a chart that other sites may show. */
export interface EmbeddedChart {
  /** Root-relative address. */
  path: string;
  chart: SeriesChart;
}

/** How often the bulletins come that a figure is taken from, as part of an address. */
const rhythmSlugs: Readonly<Record<Period['kind'], string>> = {
  month: 'thang',
  quarter: 'quy',
  'six-months': '6-thang',
  'nine-months': '9-thang',
  year: 'nam',
  span: 'giai-doan',
  term: 'nhiem-ky',
};

/**
 * Every embedded figure of an organization: what any of its bulletins names as key figure, and, where none names any, what the newest shows
 * as such. One page for a measure and not for a bulletin, so that there are few and none goes out of date.
 */
export function embeddedFigures(content: Content, organization: string): readonly EmbeddedFigure[] {
  const known = figuresByOrganization(content);
  const rhythms = Map.groupBy(bulletinsOf(content, organization), ({ data }) => data.period.kind);
  const figures =
    known.get(organization) ??
    [...rhythms.values()].flatMap((bulletins) => figuresOf(content, organization, bulletins));
  known.set(organization, figures);
  return figures;
}

const figuresByOrganization = derivedOnce(() => new Map<string, readonly EmbeddedFigure[]>());

/** `bulletins` are those of one rhythm, the newest first. */
function figuresOf(content: Content, organization: string, bulletins: readonly Entry<Bulletin>[]): EmbeddedFigure[] {
  const named = [...new Set(bulletins.flatMap(({ data }) => data.keyFigures ?? []))];
  const pointers =
    named.length > 0
      ? named
      : bulletins
          .slice(0, 1)
          .flatMap((one) => viewKeyFigures(content, one.data, viewSections(one.data, content)).map(({ path }) => path));
  return pointers.filter(isLasting).flatMap((pointer) => {
    const measure = pointer.split('/')[0]!;
    const bulletin = bulletins.find(({ data }) => reportedMeasures(data, content.indicators).has(measure));
    const figure = bulletin && selectFigure(content, bulletin.data, viewSections(bulletin.data, content), pointer);
    const kind = bulletins[0]!.data.period.kind;
    const rhythm = rhythmSlugs[kind];
    if (!figure) return [];
    const path = paths.embeddedFigure(organization, rhythm, slugOf(pointer));
    const own = reportedMeasures(bulletin.data, content.indicators).get(measure)!;
    const series = seriesOf(content, organization, kind, own);
    const chart = series && viewSeriesChart(series);
    const chartPath = paths.embeddedChart(organization, rhythm, slugOf(measure));
    return [{ path, organization, bulletin, figure, ...(chart && { chart: { path: chartPath, chart } }) }];
  });
}

/** Every embedded chart of an organization with the figure that it belongs to; several figures of one measure share a chart. */
export function embeddedCharts(content: Content, organization: string): (EmbeddedFigure & { chart: EmbeddedChart })[] {
  const figures = embeddedFigures(content, organization);
  const drawn = figures.flatMap((one) => (one.chart ? [{ ...one, chart: one.chart }] : []));
  return [...new Map(drawn.map((one) => [one.chart.path, one])).values()];
}

/** Whether a pointer means the same in every bulletin; positions in lists do not. */
function isLasting(pointer: string): boolean {
  return !/\.\d+\./.test(pointer);
}

function slugOf(pointer: string): string {
  return slugify(pointer.replace(/[./]/g, ' '));
}

import { entriesIn, type Content, type Entry } from '../domain/content.ts';
import type { Indicator } from '../domain/indicator.ts';
import { reportedIndicators } from '../domain/reported.ts';
import { seriesOfOrganization } from '../domain/series.ts';
import { comparePeriods, formatPeriod } from '../vietnamese/period.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { organizationName } from './organization-link.ts';
import type { SeriesChart } from './chart.ts';
import { viewFigure, type FigureView } from './figure-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import { viewSeriesChart } from './series-chart.ts';
import { seriesPath } from './series-view.ts';

/** One value of an indicator, as a bulletin published it. */
export interface IndicatorValueView {
  organization: Link;
  bulletin: Link;
  figure: FigureView;
}

/** An indicator as its page shows it: what it means, and its values across bulletins. */
export interface IndicatorView extends PageView {
  unit: string;
  direction: string;
  definition: string;
  source?: string;
  values: IndicatorValueView[];
  /** How the values of each organization developed, where there are enough of them. */
  charts: SeriesChart[];
}

const directionWords = {
  up: 'Càng cao càng tốt',
  down: 'Càng thấp càng tốt',
  none: 'Cao hay thấp đều không phải là tốt hơn',
};
const kindUnits: Partial<Record<Indicator['kind'], string>> = {
  percent: '%',
  points: 'điểm %',
  money: 'đồng',
  ratio: 'phân số',
};

/** Indicators as their list shows them, by name. */
export function viewIndicators(content: Content): (Link & { definition: string })[] {
  return [...content.indicators.values()]
    .map(({ id, data }) => ({
      text: data.name,
      href: hrefOf(content.site, paths.indicator(id)),
      definition: data.definition,
    }))
    .sort((one, other) => compareVietnamese(one.text, other.text));
}

/** An indicator as its page shows it. */
export function viewIndicator(content: Content, { id, data }: Entry<Indicator>): IndicatorView {
  const values = viewValues(content, id);
  return {
    path: paths.indicator(id),
    title: data.name,
    description: data.definition,
    breadcrumbs: viewBreadcrumbs(content, [
      ['Chỉ tiêu', paths.indicators()],
      [data.name, paths.indicator(id)],
    ]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    unit: data.unit ?? kindUnits[data.kind] ?? '',
    direction: directionWords[data.direction],
    definition: data.definition,
    ...(data.source && { source: data.source }),
    values,
    charts: viewIndicatorCharts(content, id),
  };
}

function viewValues(content: Content, indicator: string): IndicatorValueView[] {
  return [...content.bulletins.values()]
    .filter(({ data }) => data.figures?.some((figure) => figure.indicator === indicator))
    .sort((one, other) => comparePeriods(other.data.period, one.data.period) || (one.id < other.id ? -1 : 1))
    .flatMap(({ id, data }) =>
      reportedIndicators(data, content.indicators)
        .filter((measure) => measure.path === `figures.${indicator}`)
        .map((measure) => ({
          organization: {
            text: organizationName(content, data.organization),
            href: hrefOf(content.site, paths.organization(data.organization)),
          },
          bulletin: {
            text: capitalizeFirst(formatPeriod(data.period)),
            href: hrefOf(content.site, paths.bulletin(id)),
          },
          figure: viewFigure(measure, [], content, data),
        })),
    );
}

function viewIndicatorCharts(content: Content, indicator: string): SeriesChart[] {
  return entriesIn(content, 'organizations').flatMap(({ id, data }) =>
    seriesOfOrganization(content, id)
      .filter(({ path }) => path === `figures.${indicator}`)
      .flatMap((series) => viewSeriesChart(series) ?? [])
      .map((chart) => ({
        ...chart,
        id: `${chart.id}-${id}`,
        title: `${data.shortName ?? data.name}: ${chart.title}`,
        table: hrefOf(content.site, `${seriesPath({ organization: id, section: 'figures' })}#${chart.id}`),
      })),
  );
}

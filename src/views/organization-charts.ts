import type { Content } from '../domain/content.ts';
import { seriesOfOrganization, type Series } from '../domain/series.ts';
import { hrefOf } from './address.ts';
import type { ChartView, SeriesChart } from './chart.ts';
import { viewPetitionStatus } from './petition-charts.ts';
import { viewSeriesChart } from './series-chart.ts';
import { seriesPath, type SeriesSelection } from './series-view.ts';

/** Most charts of measures on the page of an organization. */
const most = 2;

/** How what an organization answers for developed: what became of petitions, else its first measures that are better one way. */
export function viewOrganizationCharts(content: Content, organization: string): ChartView[] {
  const status = viewPetitionStatus(content, organization);
  if (status) return [status];
  return seriesOfOrganization(content, organization)
    .filter(({ spec }) => spec.direction !== 'none')
    .flatMap((series) => viewLinkedChart(content, organization, series) ?? [])
    .slice(0, most);
}

function viewLinkedChart(content: Content, organization: string, series: Series): SeriesChart | undefined {
  const chart = viewSeriesChart(series);
  const section = series.path.split('.', 1)[0] as SeriesSelection['section'];
  return chart && { ...chart, table: hrefOf(content.site, `${seriesPath({ organization, section })}#${chart.id}`) };
}

import { derivedOnce, entriesIn, type Content } from '../domain/content.ts';
import { compareWithLastYear, compareWithPrevious, seriesOfOrganization, type Series } from '../domain/series.ts';
import { sectionKeys, sectionTitles, type SectionKey } from '../domain/sections.ts';
import { formatValue } from '../domain/value.ts';
import { slugify } from '../vietnamese/folding.ts';
import { formatPeriod, type Period } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import type { SeriesChart } from './chart.ts';
import { seriesAnchor, viewSeriesChart } from './series-chart.ts';
import { viewComparison, type ChangeView } from './change-view.ts';
import type { Link } from './link.ts';
import { organizationLink } from './organization-link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate } from './plate.ts';

/** One period's value in a series. */
export interface PointView {
  bulletin: Link;
  /** The value that holds now. */
  value: string;
  absent: boolean;
  /** What was first published, where a correction changed it. */
  published?: string;
  /** Against the period before. */
  previous?: ChangeView;
  /** Against the same period of the year before. */
  lastYear?: ChangeView;
  /** Why it cannot be compared with earlier periods. */
  break?: string;
}

/** The values of one measure over periods of one kind, the newest first. */
export interface SeriesView {
  /** ASCII anchor, unique on its page. */
  id: string;
  title: string;
  unit: string;
  points: PointView[];
  /** Where there are numbers enough. */
  chart?: SeriesChart;
}

/** How the measures of one section of an organization developed. */
export interface SeriesPageView extends PageView {
  /** Its title without the organization's name. */
  headline: string;
  organization: Link;
  /** By kind of period, the months first. */
  rhythms: { id: string; title: string; series: SeriesView[] }[];
}

const rhythms: readonly (readonly [Period['kind'], string])[] = [
  ['month', 'Theo tháng'],
  ['quarter', 'Theo quý'],
  ['six-months', '6 tháng đầu năm'],
  ['nine-months', '9 tháng đầu năm'],
  ['year', 'Theo năm'],
];

/** Titles of what has series: the sections, and the figures of indicators. */
const seriesTitles: Record<SectionKey | 'figures', string> = { ...sectionTitles, figures: 'Các chỉ tiêu' };
const seriesKeys = [...sectionKeys, 'figures'] as const;

/** A section of an organization whose measures were reported for two periods or more. */
export interface SeriesSelection {
  organization: string;
  section: SectionKey | 'figures';
}

/** Every page of series that there is, by organization and in the order of sections. */
export const listSeriesPages = derivedOnce((content): readonly SeriesSelection[] =>
  entriesIn(content, 'organizations').flatMap(({ id: organization }) => {
    const told = new Set(seriesOfOrganization(content, organization).filter(isTelling).map(sectionOf));
    return seriesKeys.filter((section) => told.has(section)).map((section) => ({ organization, section }));
  }),
);

/** Root-relative address of a page of series. */
export function seriesPath({ organization, section }: SeriesSelection): string {
  return paths.series(organization, slugify(seriesTitles[section]));
}

/** Ways to the pages of series of an organization. */
export function seriesLinks(content: Content, organization: string): Link[] {
  return listSeriesPages(content)
    .filter((page) => page.organization === organization)
    .map((page) => ({ text: seriesTitles[page.section], href: hrefOf(content.site, seriesPath(page)) }));
}

function isTelling(series: Series): boolean {
  return series.points.length > 1 && rhythms.some(([kind]) => kind === series.points[0]!.period.kind);
}

function sectionOf({ path }: Series): string {
  return path.split('.', 1)[0]!;
}

/** How the measures of one section of an organization developed. */
export function viewSeriesPage(content: Content, selection: SeriesSelection): SeriesPageView {
  const { organization, section } = selection;
  const { name, shortName, illustrative } = content.organizations.get(organization)!.data;
  const title = `${seriesTitles[section]}: diễn biến qua các kỳ`;
  const all = seriesOfOrganization(content, organization).filter(
    (series) => isTelling(series) && sectionOf(series) === section,
  );
  return {
    path: seriesPath(selection),
    title: `${title}, ${name}`,
    description: `${name}: ${seriesTitles[section].toLowerCase()} qua các kỳ báo cáo, so với kỳ trước và cùng kỳ năm trước.`,
    breadcrumbs: viewBreadcrumbs(content, [
      [shortName ?? name, paths.organization(organization)],
      [seriesTitles[section], seriesPath(selection)],
    ]),
    cards: [organizationPlate(content, organization)],
    illustrative,
    article: false,
    headline: seriesTitles[section],
    organization: organizationLink(content, organization),
    rhythms: rhythms.flatMap(([kind, heading]) => {
      const series = all.filter(({ points }) => points[0]!.period.kind === kind);
      return series.length === 0
        ? []
        : [{ id: slugify(kind), title: heading, series: series.map((one) => viewSeries(content, one)) }];
    }),
  };
}

function viewSeries(content: Content, series: Series): SeriesView {
  const { spec, points } = series;
  const chart = viewSeriesChart(series);
  return {
    id: seriesAnchor(series),
    title: series.title,
    unit: spec.unit,
    ...(chart && { chart }),
    points: points.toReversed().map(({ period, bulletin, published, current, break: cause }) => {
      const [previous, lastYear] = [compareWithPrevious(series, period), compareWithLastYear(series, period)];
      const [first, now] = [formatValue(published), formatValue(current)];
      return {
        bulletin: { text: capitalizeFirst(formatPeriod(period)), href: hrefOf(content.site, paths.bulletin(bulletin)) },
        value: now,
        absent: current.kind === 'absent',
        ...(first !== now && { published: first }),
        ...(previous && { previous: viewComparison(previous, spec) }),
        ...(lastYear && { lastYear: viewComparison(lastYear, spec) }),
        ...(cause && { break: cause }),
      };
    }),
  };
}

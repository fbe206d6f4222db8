import type { Bulletin } from '../domain/bulletin.ts';
import { bulletinsOf } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import { followCommitments } from '../domain/follow-up.ts';
import { organizationKinds, type Organization } from '../domain/organization.ts';
import type { Term } from '../domain/term.ts';
import { formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { formatQuantity } from '../vietnamese/quantity.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { viewBulletin, viewBulletinSummary, type BulletinSummary } from './bulletin-view.ts';
import { viewSource, type SourceView } from './source-view.ts';
import { viewCommitmentSummary, type CommitmentSummary } from './commitment-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import type { EventSummary } from './event-summary.ts';
import { viewEventsOf } from './event-view.ts';
import type { ChartView } from './chart.ts';
import type { KeyFigureView } from './key-figures.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationPlate } from './plate.ts';
import { viewReform, type ReformView } from './reform-view.ts';
import { viewServiceRecord, type ServiceRecordView } from './release-view.ts';
import { viewOrganizationCharts } from './organization-charts.ts';
import { seriesLinks } from './series-view.ts';
import { documentName } from './references.ts';
import { storiesOf, viewStorySummary } from './story-view.ts';

/** An organization as lists show it. */
export interface OrganizationSummary extends Link {
  place: string;
  /** `01/01/1999 – 30/06/2025`; empty where neither day is known. */
  lifetime: string;
  bulletins: number;
  illustrative: boolean;
}

/** A term of an organization, with the targets that the site follows. */
export interface TermView {
  name: string;
  period: string;
  resolution?: Link;
  targets: { label: string; href: string; baseline?: string; target: string; note?: string }[];
}

/** A catalogue of an organization. */
export interface CatalogueView {
  name: string;
  size: number;
  description?: string;
}

/** An organization as its page shows it: a record of service. */
export interface OrganizationView extends PageView {
  kind: string;
  level: string;
  place: string;
  lifetime: string;
  ended: boolean;
  ending?: string;
  summary?: string;
  parent?: Link;
  successors: Link[];
  latest?: BulletinSummary;
  latestFigures: KeyFigureView[];
  /** The newest bulletins. */
  bulletins: EntrySummary[];
  /** The others by the year of their release, the newest first. */
  earlier: { year: number; bulletins: EntrySummary[] }[];
  /** Dialogues and receptions of citizens: those to come, then the last ones. */
  events: EventSummary[];
  /** Whether it publishes when it promised to; absent where it promised nothing. */
  record?: ServiceRecordView;
  /** How what it answers for developed. */
  charts: ChartView[];
  /** Ways to how its measures developed. */
  series: Link[];
  /** What it is following up: open commitments, the overdue first. */
  commitments: CommitmentSummary[];
  /** The way to its register of commitments, where it keeps one. */
  register?: Link;
  reform?: ReformView;
  terms: TermView[];
  catalogues: CatalogueView[];
  stories: EntrySummary[];
  sources: SourceView[];
}

const mostRecent = 6;

function linkToOrganization(content: Content, id: string): Link[] {
  const found = content.organizations.get(id);
  return found ? [{ text: found.data.name, href: hrefOf(content.site, paths.organization(id)) }] : [];
}

function describeLifetime({ founded, ended }: Organization): string {
  if (founded && ended) return `Từ ${formatDate(founded)} đến ${formatDate(ended)}`;
  if (founded) return `Từ ${formatDate(founded)}`;
  return ended ? `Hoạt động đến ${formatDate(ended)}` : '';
}

/** An organization as lists show it. */
export function viewOrganizationSummary(content: Content, { id, data }: Entry<Organization>): OrganizationSummary {
  return {
    text: data.name,
    href: hrefOf(content.site, paths.organization(id)),
    place: data.place,
    lifetime: describeLifetime(data),
    bulletins: bulletinsOf(content, id).length,
    illustrative: data.illustrative,
  };
}

/** An organization as its page shows it. */
export function viewOrganization(content: Content, entry: Entry<Organization>, asOf: CalendarDate): OrganizationView {
  const { id, data } = entry;
  const bulletins = bulletinsOf(content, id);
  const latest = bulletins[0] && viewBulletin(content, bulletins[0], asOf);
  const record = viewServiceRecord(content, id, asOf);
  const reform = viewReform(content, entry);
  const followed = [...followCommitments(content, asOf).values()].filter((one) => one.entry.data.organization === id);
  const summarize = (one: Entry<Bulletin>): EntrySummary => {
    const summary = viewBulletinSummary(content, one);
    return { ...summary, about: one.data.title ? summary.period : '' };
  };
  const description = data.description ?? `Các bản tin công khai của ${data.name}, ${data.place}.`;
  return {
    path: paths.organization(id),
    title: data.name,
    description,
    breadcrumbs: viewBreadcrumbs(content, [
      ['Cơ quan, đơn vị', paths.organizations()],
      [data.shortName ?? data.name, paths.organization(id)],
    ]),
    cards: [organizationPlate(content, id)],
    illustrative: data.illustrative,
    article: false,
    kind: organizationKinds[data.kind],
    level: data.level,
    place: data.place,
    lifetime: describeLifetime(data),
    ended: data.ended !== undefined,
    ...(data.ending && { ending: data.ending }),
    ...(data.description && { summary: data.description }),
    ...(data.parent && { parent: linkToOrganization(content, data.parent)[0]! }),
    successors: (data.successors ?? []).flatMap((successor) => linkToOrganization(content, successor)),
    ...(bulletins[0] && { latest: viewBulletinSummary(content, bulletins[0]) }),
    latestFigures: latest?.keyFigures ?? [],
    bulletins: bulletins.slice(0, mostRecent).map(summarize),
    earlier: [...Map.groupBy(bulletins.slice(mostRecent), (one) => one.data.released.year)].map(([year, ofYear]) => ({
      year,
      bulletins: ofYear.map(summarize),
    })),
    events: viewEventsOf(content, id, asOf),
    ...(record && { record }),
    charts: viewOrganizationCharts(content, id),
    series: seriesLinks(content, id),
    commitments: followed
      .filter(({ followUp }) => !followUp.closed)
      .sort((one, other) => (other.followUp.overdue?.days ?? 0) - (one.followUp.overdue?.days ?? 0))
      .slice(0, 5)
      .map((one) => viewCommitmentSummary(content, one)),
    ...(followed.length > 0 && {
      register: { text: `Xem cả ${followed.length} việc trong sổ`, href: hrefOf(content.site, paths.registerOf(id)) },
    }),
    ...(reform && { reform }),
    terms: [...content.terms.values()]
      .filter((term) => term.data.organization === id)
      .map((term) => viewTerm(content, term.data)),
    catalogues: [...content.catalogues.values()]
      .filter((catalogue) => catalogue.data.organization === id)
      .map(({ data: { name, size, description: about } }) => ({ name, size, ...(about && { description: about }) })),
    stories: storiesOf(content, id).map((story) => viewStorySummary(content, story)),
    sources: (data.sources ?? []).map(viewSource),
  };
}

function viewTerm(content: Content, term: Term): TermView {
  const resolution = term.resolution === undefined ? undefined : content.documents.get(term.resolution);
  return {
    name: term.name,
    period: capitalizeFirst(formatPeriod(term.period)),
    ...(resolution && {
      resolution: { text: documentName(resolution.data), href: hrefOf(content.site, paths.document(resolution.id)) },
    }),
    targets: (term.targets ?? []).flatMap(({ indicator, target, baseline, note }) => {
      const found = content.indicators.get(indicator);
      if (!found) return [];
      return [
        {
          label: found.data.name,
          href: hrefOf(content.site, paths.indicator(indicator)),
          target: formatQuantity(target),
          ...(baseline && { baseline: formatQuantity(baseline) }),
          ...(note && { note }),
        },
      ];
    }),
  };
}

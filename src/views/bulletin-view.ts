import type { Bulletin } from '../domain/bulletin.ts';
import { bulletinsOf, storiesAbout } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import { releasesOf } from '../domain/release-calendar.ts';
import { inlineText, resolveInline, type Inline } from '../markdown/inline.ts';
import { formatDateLong, toIso, type CalendarDate } from '../vietnamese/date.ts';
import { slugify } from '../vietnamese/folding.ts';
import { formatPeriod, formatPeriodShort } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { bulletinNotice } from './bulletin-notice.ts';
import { squareCard, viewCard, viewCardFigure } from './card-view.ts';
import { viewCorrection, type CorrectionView } from './figure-view.ts';
import { findFigureName } from './figure-names.ts';
import { viewKeyFigures, type KeyFigureView } from './key-figures.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationLink, organizationName } from './organization-link.ts';
import { viewMovedCommitments, type MovedCommitment } from './moved-commitments.ts';
import { documentName, referencesOfBulletin } from './references.ts';
import { viewDate, viewSource, type DateView, type SourceView } from './source-view.ts';
import { viewStorySummary, type StorySummary } from './story-view.ts';
import { viewSections, type GroupView, type SectionView } from './section-view.ts';

/** A bulletin as lists show it. */
export interface BulletinSummary extends Link {
  organization: string;
  period: string;
  released: DateView;
  summary: Inline[];
}

/** A bulletin as its page shows it. */
export interface BulletinView extends PageView {
  /** Its title without the organization's name. */
  headline: string;
  organization: Link;
  period: string;
  number?: string;
  released: DateView;
  /** When the next bulletin of the same rhythm is due, for the newest one. */
  nextRelease?: DateView;
  /** `latest` of its organization, or `superseded` by a newer one. */
  standing: 'latest' | 'superseded';
  /** The organization's newest bulletin, where this is not it. */
  latest?: Link;
  summary: Inline[];
  mainPoints: Inline[][];
  keyFigures: KeyFigureView[];
  sections: SectionView[];
  /** Commitments that moved in the period. */
  commitments: MovedCommitment[];
  /** Stories that speak of its figures. */
  stories: StorySummary[];
  /** Changes of figures since the release, the newest first. */
  corrections: (CorrectionView & { label: string })[];
  basis: { text: string; href: string; title: string }[];
  sources: SourceView[];
  method?: string;
  previous?: Link;
  next?: Link;
}

/** What a bulletin is called. */
export function bulletinTitle(bulletin: Pick<Bulletin, 'title' | 'period'>): string {
  return bulletin.title ?? `Bản tin ${formatPeriod(bulletin.period)}`;
}

/** A bulletin as lists show it. */
export function viewBulletinSummary(content: Content, { id, data }: Entry<Bulletin>): BulletinSummary {
  return {
    text: bulletinTitle(data),
    href: hrefOf(content.site, paths.bulletin(id)),
    organization: organizationName(content, data.organization),
    period: capitalizeFirst(formatPeriod(data.period)),
    released: viewDate(data.released),
    summary: resolveInline(data.summary, referencesOfBulletin(content, id)),
  };
}

/** A bulletin as its page shows it. */
export function viewBulletin(content: Content, entry: Entry<Bulletin>, asOf: CalendarDate): BulletinView {
  const { id, data } = entry;
  const organization = content.organizations.get(data.organization)!;
  const references = referencesOfBulletin(content, id);
  const summary = resolveInline(data.summary, references);
  const sections = viewSections(data, content);
  const siblings = bulletinsOf(content, data.organization);
  const position = siblings.findIndex((other) => other.id === id);
  const linkTo = (other: Entry<Bulletin> | undefined): Link | undefined =>
    other && {
      text: capitalizeFirst(formatPeriod(other.data.period)),
      href: hrefOf(content.site, paths.bulletin(other.id)),
    };
  const previous = linkTo(siblings[position + 1]);
  const next = position > 0 ? linkTo(siblings[position - 1]) : undefined;
  const latest = position > 0 ? linkTo(siblings[0]) : undefined;
  const nextDue = latest ? undefined : nextDueDay(content, data, asOf);
  const keyFigures = viewKeyFigures(content, data, sections);
  const period = capitalizeFirst(formatPeriod(data.period));
  const title = bulletinTitle(data);
  const illustrative = organization.data.illustrative;
  const notice = bulletinNotice(data, illustrative);
  const card = viewCard(content.site, {
    name: `ban-tin-${slugify(id)}`,
    kicker: 'Bản tin',
    title,
    organization: organization.data.name,
    period,
    figures: keyFigures.map(viewCardFigure),
    lead: inlineText(summary),
    ...(notice && { notice }),
  });
  return {
    path: paths.bulletin(id),
    title: `${title}: ${organization.data.name}`,
    description: inlineText(summary),
    breadcrumbs: viewBreadcrumbs(content, [
      [organization.data.shortName ?? organization.data.name, paths.organization(organization.id)],
      [capitalizeFirst(formatPeriodShort(data.period)), paths.bulletin(id)],
    ]),
    cards: position < content.site.squareCards ? [card, squareCard(card)] : [card],
    illustrative,
    article: true,
    headline: title,
    organization: organizationLink(content, organization.id),
    period,
    ...(data.number && { number: data.number }),
    released: { iso: toIso(data.released), text: formatDateLong(data.released) },
    ...(nextDue && { nextRelease: { iso: toIso(nextDue), text: formatDateLong(nextDue) } }),
    standing: latest ? 'superseded' : 'latest',
    ...(latest && { latest }),
    summary,
    mainPoints: (data.mainPoints ?? []).map((point) => resolveInline(point, references)),
    keyFigures,
    sections,
    commitments: viewMovedCommitments(content, entry, asOf),
    stories: storiesAbout(content, id).map((story) => viewStorySummary(content, story)),
    corrections: (data.corrections ?? []).toReversed().map((correction) => ({
      ...viewCorrection(correction),
      label: findFigureName(content, data, correction.figure).label,
    })),
    basis: (data.basis ?? []).flatMap((document) => {
      const found = content.documents.get(document);
      return found
        ? [
            {
              text: documentName(found.data),
              href: hrefOf(content.site, paths.document(document)),
              title: found.data.title,
            },
          ]
        : [];
    }),
    sources: (data.sources ?? []).map(viewSource),
    ...(data.method && { method: data.method }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** The day by which the organization owes its next bulletin for a period of the same kind. */
function nextDueDay(
  content: Content,
  { organization, period }: Bulletin,
  asOf: CalendarDate,
): CalendarDate | undefined {
  return releasesOf(content, organization, asOf).find(
    (release) => release.period.kind === period.kind && release.state === 'upcoming',
  )?.due;
}

/** The ids that the page of a bulletin uses, which its prose must keep clear of. */
export function listAnchors({ sections }: BulletinView): string[] {
  const inGroup = ({ id, figures, groups }: GroupView): string[] => [
    id,
    ...figures.map((figure) => figure.id),
    ...groups.flatMap(inGroup),
  ];
  return [
    ...fixedAnchors,
    ...sections.flatMap(({ id, records, groups, charts }) => [
      id,
      ...charts.map((chart) => chart.id),
      ...records.flatMap((list) => [list.id, ...list.items.map((item) => item.id)]),
      ...groups.flatMap(inGroup),
    ]),
  ];
}

const fixedAnchors = [
  'noi-dung',
  'muc-luc',
  'diem-chinh',
  'so-lieu-noi-bat',
  'kien-nghi-trong-ky',
  'guong-trong-ky',
  'cach-lap-so-lieu',
  'dinh-chinh',
  'nguon-so-lieu',
  'can-cu',
];

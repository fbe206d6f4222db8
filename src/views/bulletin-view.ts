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
import { viewForms } from './bulletin-forms.ts';
import { bulletinNotice } from './bulletin-notice.ts';
import { viewRhythm, type RhythmView } from './bulletin-rhythm.ts';
import { viewTrust, type TrustView } from './bulletin-trust.ts';
import { squareCard, viewCard, viewCardFigure } from './card-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import { viewCorrection, type CorrectionView, type FigureView } from './figure-view.ts';
import { findFigureName } from './figure-names.ts';
import { tellingFigure, viewKeyFigures, type KeyFigureView } from './key-figures.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { organizationLink, organizationName } from './organization-link.ts';
import { viewMovedCommitments, type MovedCommitment } from './moved-commitments.ts';
import { viewPublication } from './publication-view.ts';
import { documentName, referencesOfBulletin } from './references.ts';
import { viewDate, viewSource, type DateView, type SourceView } from './source-view.ts';
import { viewStorySummary } from './story-view.ts';
import { viewSections, type GroupView, type SectionView } from './section-view.ts';

/** A bulletin as lists show it. */
export interface BulletinSummary extends EntrySummary {
  organization: string;
  period: string;
}

/** A section as the page of its bulletin shows it. */
export interface BulletinSectionView extends SectionView {
  /** What stays in sight where the section is folded. */
  lead?: FigureView;
}

/** A bulletin as its page shows it. */
export interface BulletinView extends PageView {
  /** Its title without the organization's name. */
  headline: string;
  organization: Link;
  period: string;
  number?: string;
  released: DateView;
  /** Who approved it, and when. */
  approval?: string;
  /** When the next bulletin of the same rhythm is due, for the newest one. */
  nextRelease?: DateView;
  /** Whether a newer one of its kind supersedes it, and the ways to those around it. */
  rhythm: RhythmView;
  summary: Inline[];
  mainPoints: Inline[][];
  keyFigures: KeyFigureView[];
  sections: BulletinSectionView[];
  /** Whether there are so many sections that each is folded under its heading. */
  folded: boolean;
  /** Its other forms: for the wall, for the ear, for machines. */
  forms: Link[];
  /** What vouches for it. */
  trust: TrustView;
  /** Commitments that moved in the period. */
  commitments: MovedCommitment[];
  /** Stories that speak of its figures. */
  stories: EntrySummary[];
  /** Changes of figures since the release, the newest first. */
  corrections: (CorrectionView & { label: string })[];
  basis: { text: string; href: string; title: string }[];
  sources: SourceView[];
  /** Where the script is that the page reads aloud. */
  script: string;
  previous?: Link;
  next?: Link;
}

const mostUnfolded = 4;

/** What a bulletin is called. */
export function bulletinTitle(bulletin: Pick<Bulletin, 'title' | 'period'>): string {
  return bulletin.title ?? `Bản tin ${formatPeriod(bulletin.period)}`;
}

/** A bulletin as lists show it. */
export function viewBulletinSummary(content: Content, { id, data }: Entry<Bulletin>): BulletinSummary {
  const organization = organizationName(content, data.organization);
  const period = capitalizeFirst(formatPeriod(data.period));
  return {
    text: bulletinTitle(data),
    href: hrefOf(content.site, paths.bulletin(id)),
    organization,
    period,
    day: viewDate(data.released),
    // A title made of the period has said it.
    about: data.title ? `${organization} · ${period}` : organization,
    summary: resolveInline(data.summary, referencesOfBulletin(content, id)),
    illustrative: content.organizations.get(data.organization)?.data.illustrative ?? false,
  };
}

/** A bulletin as its page shows it. */
export function viewBulletin(content: Content, entry: Entry<Bulletin>, asOf: CalendarDate): BulletinView {
  const { id, data } = entry;
  const organization = content.organizations.get(data.organization)!;
  const references = referencesOfBulletin(content, id);
  const summary = resolveInline(data.summary, references);
  const sections = viewSections(data, content);
  const position = bulletinsOf(content, data.organization).findIndex((other) => other.id === id);
  const rhythm = viewRhythm(content, entry, asOf);
  const nextDue = rhythm.latest ? undefined : nextDueDay(content, data, asOf);
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
    ...viewPublication(data),
    headline: title,
    organization: organizationLink(content, organization.id),
    period,
    ...(data.number && { number: data.number }),
    released: { iso: toIso(data.released), text: formatDateLong(data.released) },
    ...(nextDue && { nextRelease: { iso: toIso(nextDue), text: formatDateLong(nextDue) } }),
    rhythm,
    summary,
    mainPoints: (data.mainPoints ?? []).map((point) => resolveInline(point, references)),
    keyFigures,
    sections: sections.map(leadSection),
    folded: sections.length > mostUnfolded,
    forms: viewForms(content, entry),
    trust: viewTrust(content, entry, { title, rhythm }, asOf),
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
    script: hrefOf(content.site, paths.broadcast(id)),
  };
}

/** A section with what stays in sight of it: a figure that is better or worse, or where little is told in words, any. */
function leadSection(section: SectionView): BulletinSectionView {
  const lead = tellingFigure(section);
  return lead && (lead.directed || section.records.length === 0) ? { ...section, lead } : section;
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
  've-ban-tin',
  'trich-dan',
  'chia-se',
  'dia-chi-trang',
  'chu-tren-anh',
  'dinh-chinh',
  'nguon-so-lieu',
  'can-cu',
];

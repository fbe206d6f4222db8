import type { Bulletin } from '../domain/bulletin.ts';
import { bulletinsOf } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Source } from '../domain/fields.ts';
import { reportedMeasures, pointAt } from '../domain/reported.ts';
import { inlineText, resolveInline, type Inline } from '../markdown/inline.ts';
import { formatDate, formatDateLong, toIso } from '../vietnamese/date.ts';
import { slugify } from '../vietnamese/folding.ts';
import { formatPeriod, formatPeriodShort } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { hrefOf, paths } from './address.ts';
import { squareCard, viewCard, viewCardFigure } from './card-view.ts';
import type { FigureView } from './figure-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { documentName, referencesOfBulletin } from './references.ts';
import { viewSections, type GroupView, type SectionView } from './section-view.ts';

/** A date in the two forms that a page needs. */
export interface DateView {
  /** `2020-09-16`. */
  iso: string;
  /** `16/09/2020`. */
  text: string;
}

/** A published text that facts come from. */
export interface SourceView {
  title: string;
  publisher?: string;
  published: DateView;
  address?: string;
}

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
  /** `latest` of its organization, or `superseded` by a newer one. */
  standing: 'latest' | 'superseded';
  /** The organization's newest bulletin, where this is not it. */
  latest?: Link;
  summary: Inline[];
  mainPoints: Inline[][];
  keyFigures: FigureView[];
  sections: SectionView[];
  basis: { text: string; href: string; title: string }[];
  sources: SourceView[];
  method?: string;
  previous?: Link;
  next?: Link;
}

/** A date in the two forms that a page needs. */
export function viewDate(date: Bulletin['released']): DateView {
  return { iso: toIso(date), text: formatDate(date) };
}

/** A published text as a page names it. */
export function viewSource({ title, publisher, published, address }: Source): SourceView {
  return {
    title,
    published: viewDate(published),
    ...(publisher && { publisher }),
    ...(address && { address }),
  };
}

/** What a bulletin is called. */
export function bulletinTitle(bulletin: Bulletin): string {
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

/** The full name of an organization. */
export function organizationName(content: Content, id: string): string {
  return content.organizations.get(id)?.data.name ?? id;
}

/** A bulletin as its page shows it. */
export function viewBulletin(content: Content, entry: Entry<Bulletin>): BulletinView {
  const { id, data } = entry;
  const organization = content.organizations.get(data.organization)!;
  const references = referencesOfBulletin(content, id);
  const summary = resolveInline(data.summary, references);
  const sections = viewSections(data, content);
  const siblings = bulletinsOf(content, data.organization);
  const position = siblings.findIndex((other) => other.id === id);
  const linkTo = (other: Entry<Bulletin> | undefined): Link | undefined =>
    other && { text: capitalizeFirst(formatPeriod(other.data.period)), href: hrefOf(content.site, paths.bulletin(other.id)) };
  const previous = linkTo(siblings[position + 1]);
  const next = position > 0 ? linkTo(siblings[position - 1]) : undefined;
  const latest = position > 0 ? linkTo(siblings[0]) : undefined;
  const keyFigures = viewKeyFigures(content, data, sections);
  const period = capitalizeFirst(formatPeriod(data.period));
  const title = bulletinTitle(data);
  const illustrative = organization.data.illustrative;
  const card = viewCard(content.site, {
    name: `ban-tin-${slugify(id)}`,
    kicker: 'Bản tin',
    title,
    organization: organization.data.name,
    period,
    figures: keyFigures.map(viewCardFigure),
    lead: inlineText(summary),
    ...(illustrative && { notice: 'Dữ liệu minh họa' }),
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
    organization: { text: organization.data.name, href: hrefOf(content.site, paths.organization(organization.id)) },
    period,
    ...(data.number && { number: data.number }),
    released: { iso: toIso(data.released), text: formatDateLong(data.released) },
    standing: latest ? 'superseded' : 'latest',
    ...(latest && { latest }),
    summary,
    mainPoints: (data.mainPoints ?? []).map((point) => resolveInline(point, references)),
    keyFigures,
    sections,
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

/** The figures shown large, at most six: those that the bulletin names, or the first of each section. */
function viewKeyFigures(content: Content, bulletin: Bulletin, sections: readonly SectionView[]): FigureView[] {
  const shown = sections.flatMap((section) => section.groups.flatMap(listFigures));
  if (!bulletin.keyFigures) {
    const firsts = sections.flatMap((section) => section.groups[0]?.figures[0] ?? []);
    return firsts.slice(0, 6).map((figure) => (figure.share ? { ...figure, value: figure.share, unit: '' } : figure));
  }
  const measures = reportedMeasures(bulletin, content.indicators);
  return bulletin.keyFigures.flatMap((path) => {
    const pointed = pointAt(path, measures);
    const figure = pointed && shown.find((one) => one.path === pointed.measure.path);
    if (!pointed || !figure) return [];
    return [path === figure.path ? figure : { ...figure, value: pointed.text, unit: '' }];
  });
}

function listFigures(group: GroupView): FigureView[] {
  return [...group.figures, ...group.groups.flatMap(listFigures)];
}

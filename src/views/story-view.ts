import { newestStories } from '../domain/chronology.ts';
import type { Content, Entry } from '../domain/content.ts';
import { storyKinds, type Story } from '../domain/story.ts';
import { inlineText, resolveInline, type Inline } from '../markdown/inline.ts';
import { toIso, formatDateLong } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { hrefOf, paths } from './address.ts';
import { organizationName } from './organization-link.ts';
import { viewDate, viewSource, type DateView, type SourceView } from './source-view.ts';
import { squareCard, viewCard } from './card-view.ts';
import { selectFigure, type KeyFigureView } from './key-figures.ts';
import type { EntrySummary } from './entry-summary.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { unpublishedMark, viewPublication } from './publication-view.ts';
import { referencesOfBulletin } from './references.ts';
import { viewPhotos, type PhotoView } from './photo-view.ts';
import { relatedStories } from './related-stories.ts';
import { viewSections } from './section-view.ts';

/** A story as its page shows it. */
export interface StoryView extends PageView {
  kind: string;
  organization: Link;
  bulletin?: Link;
  published: DateView;
  summary: Inline[];
  consent?: string;
  /** Who approved it, and when. */
  approval?: string;
  sources: SourceView[];
  photos: PhotoView[];
  related: EntrySummary[];
}

/** The stories of an organization, the newest first. */
export function storiesOf(content: Content, organization: string): Entry<Story>[] {
  return newestStories(content).filter((story) => story.data.organization === organization);
}

/** A story as lists show it. */
export function viewStorySummary(content: Content, { id, data }: Entry<Story>): EntrySummary {
  return {
    text: data.title,
    href: hrefOf(content.site, paths.story(id)),
    day: viewDate(data.published),
    about: `${storyKinds[data.kind]} · ${organizationName(content, data.organization)}`,
    summary: resolveInline(data.summary, referencesOfBulletin(content, data.bulletin)),
    illustrative: content.organizations.get(data.organization)?.data.illustrative ?? false,
  };
}

/** A story as its page shows it. */
export function viewStory(content: Content, entry: Entry<Story>): StoryView {
  const { id, data } = entry;
  const organization = content.organizations.get(data.organization)!;
  const bulletin = data.bulletin === undefined ? undefined : content.bulletins.get(data.bulletin);
  const summary = resolveInline(data.summary, referencesOfBulletin(content, data.bulletin));
  const illustrative = organization.data.illustrative;
  const notices = [unpublishedMark(data.status), illustrative && 'Dữ liệu minh họa'].filter(Boolean);
  const card = viewCard(content.site, {
    name: `guong-dien-hinh-${id}`,
    kicker: storyKinds[data.kind],
    title: data.title,
    organization: organization.data.name,
    lead: inlineText(summary),
    ...(notices.length > 0 && { notice: notices.join(' · ') }),
  });
  return {
    path: paths.story(id),
    title: data.title,
    description: inlineText(summary),
    breadcrumbs: viewBreadcrumbs(content, [
      ['Gương điển hình', paths.stories()],
      [data.title, paths.story(id)],
    ]),
    cards: [card, squareCard(card)],
    illustrative,
    article: true,
    ...viewPublication(data),
    kind: storyKinds[data.kind],
    organization: { text: organization.data.name, href: hrefOf(content.site, paths.organization(organization.id)) },
    ...(bulletin && {
      bulletin: {
        text: `Bản tin ${formatPeriod(bulletin.data.period)}`,
        href: hrefOf(content.site, paths.bulletin(bulletin.id)),
      },
    }),
    published: { iso: toIso(data.published), text: formatDateLong(data.published) },
    summary,
    ...(data.consent && { consent: data.consent }),
    sources: (data.sources ?? []).map(viewSource),
    photos: viewPhotos(content, entry),
    related: relatedStories(content, entry).map((other) => viewStorySummary(content, other)),
  };
}

/** Finds the figures that a story shows large: those of the bulletin that it speaks of. */
export function storyFigures(content: Content, { data }: Entry<Story>): (path: string) => KeyFigureView | undefined {
  const bulletin = data.bulletin === undefined ? undefined : content.bulletins.get(data.bulletin)?.data;
  const sections = bulletin ? viewSections(bulletin, content) : [];
  return (path) => bulletin && selectFigure(content, bulletin, sections, path);
}

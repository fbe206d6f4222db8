import type { Bulletin } from '../../domain/bulletin.ts';
import type { Content, Entry } from '../../domain/content.ts';
import type { Correction } from '../../domain/correction.ts';
import { bulletinChanged } from '../../domain/last-change.ts';
import { storyKinds, type Story } from '../../domain/story.ts';
import { formatValue } from '../../domain/value.ts';
import type { WithdrawnBulletin } from '../../domain/withdrawal.ts';
import { inlineText, resolveInline } from '../../markdown/inline.ts';
import { formatDate, toIso } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { bulletinTitle } from '../bulletin-view.ts';
import { findFigureName } from '../figure-names.ts';
import { organizationName } from '../organization-link.ts';
import { referencesOfBulletin } from '../references.ts';
import { withStop } from '../release-view.ts';
import type { FeedEntry } from './feed-view.ts';

/** A bulletin as an entry; it is new again when a figure was corrected. */
export function bulletinEntry(content: Content, { id, data }: Entry<Bulletin>): FeedEntry {
  const address = absoluteAddress(content.site, paths.bulletin(id));
  const corrected = data.corrections?.at(-1);
  const note = corrected ? ` Số liệu đã đính chính, cập nhật ngày ${formatDate(corrected.date)}.` : '';
  return {
    id: address,
    address,
    title: nameBulletin(content, data),
    published: data.released,
    updated: bulletinChanged(data),
    author: organizationName(content, data.organization),
    summary: noteInvented(content, data.organization) + summarize(content, data.summary, id) + note,
    category: 'Bản tin',
  };
}

/** A story as an entry. */
export function storyEntry(content: Content, { id, data }: Entry<Story>): FeedEntry {
  const address = absoluteAddress(content.site, paths.story(id));
  return {
    id: address,
    address,
    title: data.title,
    published: data.published,
    updated: data.published,
    author: organizationName(content, data.organization),
    summary: noteInvented(content, data.organization) + summarize(content, data.summary, data.bulletin),
    category: storyKinds[data.kind],
  };
}

/** The changes of the figures of a bulletin since its release, each as an entry of its own. */
export function correctionEntries(content: Content, { id, data }: Entry<Bulletin>): FeedEntry[] {
  const address = absoluteAddress(content.site, paths.bulletin(id));
  return (data.corrections ?? []).map((correction, index) => ({
    id: `${address}#dinh-chinh-${index + 1}`,
    address,
    title: `${kindOf(correction)}: ${findFigureName(content, data, correction.figure).label}, ${nameBulletin(content, data)}`,
    published: correction.date,
    updated: correction.date,
    author: organizationName(content, data.organization),
    summary:
      noteInvented(content, data.organization) +
      `Đã công bố ${formatValue(correction.old)}, nay là ${formatValue(correction.new)}. ${withStop(correction.fault)} ${withStop(correction.reason)}`,
    category: kindOf(correction),
  }));
}

/** A bulletin that was taken back, as an entry. */
export function withdrawalEntry(content: Content, { id, data }: Entry<WithdrawnBulletin>): FeedEntry {
  const address = absoluteAddress(content.site, paths.bulletin(id));
  const { date, reason } = data.withdrawal;
  return {
    id: `${address}#thu-hoi-${toIso(date)}`,
    address,
    title: `Thu hồi: ${nameBulletin(content, data)}`,
    published: date,
    updated: date,
    author: organizationName(content, data.organization),
    summary: `${noteInvented(content, data.organization)}Bản tin không còn hiệu lực. Lý do: ${withStop(reason)}`,
    category: 'Thu hồi',
  };
}

function kindOf({ kind }: Correction): string {
  return kind === 'error' ? 'Đính chính' : 'Cập nhật số liệu';
}

function nameBulletin(content: Content, data: Pick<Bulletin, 'title' | 'period' | 'organization'>): string {
  return `${bulletinTitle(data)}, ${organizationName(content, data.organization)}`;
}

function summarize(content: Content, text: string, bulletin: string | undefined): string {
  return inlineText(resolveInline(text, referencesOfBulletin(content, bulletin)));
}

/** A feed is read far from the page that says so at its top. */
function noteInvented(content: Content, organization: string): string {
  return content.organizations.get(organization)?.data.illustrative ? '[Dữ liệu minh họa] ' : '';
}

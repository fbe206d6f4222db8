import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import { nameOn } from '../domain/former-name.ts';
import { namesParent, paperSystemOf, placeOf, signatureOf, type PaperSystem } from '../domain/notice-form.ts';
import type { Organization } from '../domain/organization.ts';
import type { Signature } from '../domain/signature.ts';
import { inlineText, resolveInline } from '../markdown/inline.ts';
import { formatDate, formatDateLong } from '../vietnamese/date.ts';
import { formatPeriodShort } from '../vietnamese/period.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { absoluteAddress, hrefOf, paths } from './address.ts';
import { bulletinTitle } from './bulletin-view.ts';
import { findFigureName } from './figure-names.ts';
import { viewCorrection } from './figure-view.ts';
import type { Link } from './link.ts';
import { viewNoticeRows, type NoticeSection } from './notice-rows.ts';
import { viewOwed } from './owed-view.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { postingOf } from './posting.ts';
import { unpublishedMark } from './publication-view.ts';
import { viewQrCode, type QrCode } from './qr-code.ts';
import { documentName, referencesOfBulletin } from './references.ts';
import { viewSections, type SectionView } from './section-view.ts';

/** A bulletin as a sheet for the wall, in the layout of an official notice. */
export interface NoticeView extends PageView {
  system: PaperSystem;
  /** The organization above, over the issuer. */
  parent?: string;
  issuer: string;
  /** Number and symbol; absent where it is written in by hand. */
  number?: string;
  /** `Mẫu, ngày 05 tháng 11 năm 2026`. */
  placeAndDate: string;
  subject: string;
  /** The documents that it rests on, one a line. */
  basis: string[];
  summary: string;
  mainPoints: string[];
  sections: NoticeSection[];
  owed: string[];
  corrections: string[];
  /** Where it comes from, for a bulletin made later from published texts: such a sheet is no paper of the organization. */
  sources: string[];
  posting?: { from: string; until: string; places: readonly string[] };
  /** Public lines of the organization. */
  contacts: readonly string[];
  /** Absent for a sheet that nobody signs. */
  signature?: Signature;
  /** The bulletin's page, as it is printed and as a code for a telephone. */
  address: string;
  qrCode: QrCode;
  bulletin: Link;
}

/** The notice of a bulletin: a summary fit for a wall, with the figures of every section. */
export function viewNotice(content: Content, entry: Entry<Bulletin>): NoticeView {
  const { id, data } = entry;
  const { site } = content;
  const { data: organization } = content.organizations.get(data.organization)!;
  const parent = organization.parent ? content.organizations.get(organization.parent)?.data : undefined;
  const sections = viewSections(data, content);
  const references = referencesOfBulletin(content, id);
  const issuer = nameOn(organization, data.released);
  const subject = bulletinTitle(data);
  const address = absoluteAddress(site, paths.bulletin(id));
  const posting = postingOf(data, site);
  const unpublished = unpublishedMark(data.status);
  const isPaper = data.sources === undefined;
  return {
    path: paths.notice(id),
    canonical: paths.bulletin(id),
    title: `Bản niêm yết: ${subject}, ${issuer}`,
    description: `Bản tóm tắt khổ A4 để in và niêm yết: ${subject}, ${issuer}.`,
    breadcrumbs: viewBreadcrumbs(content, [
      [organization.shortName ?? organization.name, paths.organization(data.organization)],
      [capitalizeFirst(formatPeriodShort(data.period)), paths.bulletin(id)],
      ['Bản niêm yết', paths.notice(id)],
    ]),
    cards: [],
    illustrative: organization.illustrative,
    article: false,
    ...(unpublished && { unpublished }),
    system: paperSystemOf(organization),
    ...(parent && namesParent(organization, parent) && { parent: nameOn(parent, data.released) }),
    issuer,
    ...(data.number && { number: data.number }),
    placeAndDate: `${placeOf(organization)}, ${formatDateLong(data.released)}`,
    subject,
    basis: viewBasis(content, data),
    summary: inlineText(resolveInline(data.summary, references)),
    mainPoints: (data.mainPoints ?? []).map((point) => inlineText(resolveInline(point, references))),
    sections: sections.map(viewNoticeSection),
    owed: viewOwed(content, entry, sections),
    corrections: viewCorrections(content, data),
    sources: (data.sources ?? []).map(({ title, published }) => `${title}, ${formatDate(published)}`),
    ...(posting && {
      posting: { from: formatDate(posting.from), until: formatDate(posting.until), places: posting.places },
    }),
    contacts: contactsOf(organization),
    ...(isPaper && { signature: signatureOf(organization) }),
    address,
    qrCode: viewQrCode(address),
    bulletin: { text: subject, href: hrefOf(site, paths.bulletin(id)) },
  };
}

/** Figures of statements stand beside their words already. */
function viewNoticeSection(section: SectionView): NoticeSection {
  const { key, title, remarks, records, groups } = section;
  const notes = groups.flatMap(({ title: name, note }) => (name === '' && note ? [note] : []));
  return {
    title,
    remarks: [...remarks, ...notes],
    lists: records.map((list) => ({
      title: list.title,
      items: list.items.map((item) => ({
        title: item.title,
        text: inlineText(item.text),
        facts: item.facts.map(({ text }) => text).join('; '),
      })),
    })),
    ...(key === 'accountability' ? { rows: [] } : viewNoticeRows(section)),
  };
}

function viewBasis(content: Content, { basis = [] }: Bulletin): string[] {
  return basis.flatMap((id) => {
    const document = content.documents.get(id)?.data;
    return document ? [`Căn cứ ${documentName(document)}: ${document.title}`] : [];
  });
}

function viewCorrections(content: Content, bulletin: Bulletin): string[] {
  return (bulletin.corrections ?? []).map((correction) => {
    const { kind, date, old, new: current, fault, reason } = viewCorrection(correction);
    const { label } = findFigureName(content, bulletin, correction.figure);
    return `${capitalizeFirst(kind)} ngày ${date}. ${label}: trước đây công bố ${old}, nay là ${current}. ${fault} ${reason}`;
  });
}

function contactsOf({ ended, publicContacts = [] }: Organization): readonly string[] {
  return ended ? [] : publicContacts;
}

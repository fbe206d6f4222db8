import { acknowledgedInWhole } from '../domain/acknowledgement.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import type { Content, Entry } from '../domain/content.ts';
import { releasesOf } from '../domain/release-calendar.ts';
import { compareDates, formatDate, type CalendarDate } from '../vietnamese/date.ts';
import { capitalizeFirst } from '../vietnamese/words.ts';
import { absoluteAddress, hrefOf, paths } from './address.ts';
import type { RhythmView } from './bulletin-rhythm.ts';
import type { Link } from './link.ts';
import { organizationLink, organizationName } from './organization-link.ts';
import { describeRelease, withStop } from './release-view.ts';

/** One thing that tells a reader how far a bulletin can be trusted. */
export interface TrustFact {
  label: string;
  /** Sentences. */
  text: string;
  /** Where it can be looked up. */
  link?: Link;
}

/** What vouches for a bulletin, and how to cite it. */
export interface TrustView {
  facts: TrustFact[];
  /** A reference ready to be put under a text that uses the bulletin. */
  citation: string;
}

/** What vouches for a bulletin, as of a day; `title` is what it is called, `rhythm` where it stands among its like. */
export function viewTrust(
  content: Content,
  entry: Entry<Bulletin>,
  { title, rhythm }: { title: string; rhythm: RhythmView },
  asOf: CalendarDate,
): TrustView {
  const { id, data } = entry;
  const link = (text: string, path: string): Link => ({ text, href: hrefOf(content.site, path) });
  const releases = releasesOf(content, data.organization, asOf);
  const release = releases.find((one) => one.id === id);
  const responsible = content.organizations.get(data.organization)?.data.responsible;
  const next = releases.find((one) => one.period.kind === data.period.kind && one.state === 'upcoming');
  return {
    facts: [
      {
        label: 'Tình trạng',
        text: `${capitalizeFirst(rhythm.standing)}${rhythm.latest ? ':' : '.'}`,
        ...(rhythm.latest && { link: rhythm.latest }),
      },
      {
        label: 'Công bố',
        text: release ? describeRelease(release) : `Công bố ngày ${formatDate(data.released)}.`,
        ...(!rhythm.latest &&
          next && { link: link(`Kỳ tới chậm nhất ngày ${formatDate(next.promised)}`, paths.releaseCalendar()) }),
      },
      {
        label: 'Chịu trách nhiệm',
        text: responsible ? `${withStop(capitalizeFirst(responsible))} Đơn vị công bố:` : 'Đơn vị công bố:',
        link: organizationLink(content, data.organization),
      },
      {
        label: 'Cách lập số liệu',
        text: [
          ...(data.method ? [withStop(data.method)] : []),
          'Mức tăng, giảm và các tỉ lệ ghi “tính từ” do máy tính từ chính số liệu đã công bố.',
        ].join(' '),
      },
      ...acknowledgedInWhole(data).map((note) => ({ label: 'Lưu ý', text: withStop(note) })),
      describeCorrections(data),
      { label: 'Đối chiếu', text: 'Số liệu khi công bố được ghi vào', link: link('sổ công bố', paths.ledger()) },
    ],
    citation: cite(content, entry, title),
  };
}

function describeCorrections({ corrections = [] }: Bulletin): TrustFact {
  const label = 'Đính chính';
  if (corrections.length === 0) return { label, text: 'Từ ngày công bố đến nay chưa có đính chính nào.' };
  return {
    label,
    text: `Đã sửa ${corrections.length} số liệu từ ngày công bố; lý do ở`,
    link: { text: 'đầu trang', href: '#dinh-chinh' },
  };
}

/** `Đảng bộ xã Mẫu (2026). Bản tin tháng 10 năm 2026, công bố ngày 05/11/2026. Minh Bạch. https://…` */
function cite(content: Content, { id, data }: Entry<Bulletin>, title: string): string {
  const { organization, number, released, corrections = [] } = data;
  const changed = corrections
    .map(({ date }) => date)
    .sort(compareDates)
    .at(-1);
  const details = [
    title,
    ...(number ? [`số ${number}`] : []),
    `công bố ngày ${formatDate(released)}`,
    ...(changed ? [`sửa lần cuối ngày ${formatDate(changed)}`] : []),
  ].join(', ');
  return `${organizationName(content, organization)}. ${details}. ${content.site.name}. ${absoluteAddress(content.site, paths.bulletin(id))}`;
}

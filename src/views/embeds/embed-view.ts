import type { Commitment } from '../../domain/commitment.ts';
import type { Content, Entry } from '../../domain/content.ts';
import { formatPeriod } from '../../vietnamese/period.ts';
import { capitalizeFirst } from '../../vietnamese/words.ts';
import type { CalendarDate } from '../../vietnamese/date.ts';
import { absoluteAddress, paths } from '../address.ts';
import { viewCommitment } from '../commitment-view.ts';
import type { SeriesChart } from '../chart.ts';
import type { KeyFigureView } from '../key-figures.ts';
import type { Link } from '../link.ts';
import { unpublishedMark } from '../publication-view.ts';
import type { DateView } from '../source-view.ts';
import { viewDate } from '../source-view.ts';
import type { EmbeddedChart, EmbeddedFigure } from './embedded-figures.ts';

/** A small page that other sites may show inside their own. */
export interface EmbedView {
  /** Root-relative address. */
  path: string;
  /** Absolute address of the page that tells all of it. */
  canonical: string;
  title: string;
  /** Name of the organization. */
  organization: string;
  illustrative: boolean;
  /** The mark of what is shown, while it is not published: it is in a preview alone. */
  unpublished: string | undefined;
  /** Where the link below leads, and what it says. */
  more: Link;
  /** How it looks for the host: width and height in pixels. */
  size: { width: number; height: number };
  body: FigureBody | ChartBody | CommitmentBody;
}

/** A key figure with its period. */
export interface FigureBody {
  kind: 'figure';
  period: string;
  figure: KeyFigureView;
}

/** How a key figure developed. */
export interface ChartBody {
  kind: 'chart';
  chart: SeriesChart;
}

/** How a commitment stands. */
export interface CommitmentBody {
  kind: 'commitment';
  code: string;
  title: string;
  status: string;
  facts: { label: string; value: DateView }[];
  asOf: DateView;
}

/** A key figure as its embed shows it. */
export function viewEmbeddedFigure(
  content: Content,
  { path, organization, bulletin, figure }: EmbeddedFigure,
): EmbedView {
  const { name, illustrative } = content.organizations.get(organization)!.data;
  const period = capitalizeFirst(formatPeriod(bulletin.data.period));
  const canonical = absoluteAddress(content.site, paths.bulletin(bulletin.id));
  return {
    path,
    canonical,
    title: `${figure.label}, ${name}, ${period.toLowerCase()}`,
    organization: name,
    illustrative,
    unpublished: unpublishedMark(bulletin.data.status),
    more: { text: 'Xem bản tin', href: canonical },
    size: { width: 420, height: 340 },
    body: { kind: 'figure', period, figure },
  };
}

/** How a key figure developed, as its embed shows it. */
export function viewEmbeddedChart(
  content: Content,
  { organization, bulletin, chart: { path, chart } }: EmbeddedFigure & { chart: EmbeddedChart },
): EmbedView {
  const { name, illustrative } = content.organizations.get(organization)!.data;
  const canonical = absoluteAddress(content.site, paths.bulletin(bulletin.id));
  return {
    path,
    canonical,
    title: `${chart.title}, ${name}`,
    organization: name,
    illustrative,
    unpublished: unpublishedMark(bulletin.data.status),
    more: { text: 'Xem bản tin mới nhất', href: canonical },
    size: { width: 640, height: 560 },
    body: { kind: 'chart', chart },
  };
}

/** How a commitment stands as of a day, as its embed shows it. */
export function viewEmbeddedCommitment(content: Content, entry: Entry<Commitment>, asOf: CalendarDate): EmbedView {
  const { title, code, status, illustrative, received, deadline } = viewCommitment(content, entry, asOf);
  const canonical = absoluteAddress(content.site, paths.commitment(entry.id));
  return {
    path: paths.embeddedCommitment(entry.id),
    canonical,
    title: `${code}: ${title}`,
    organization: content.organizations.get(entry.data.organization)!.data.name,
    illustrative,
    unpublished: unpublishedMark(entry.data.status),
    more: { text: 'Xem quá trình giải quyết', href: canonical },
    size: { width: 420, height: 300 },
    body: {
      kind: 'commitment',
      code,
      title,
      status: status.text,
      facts: [{ label: 'Tiếp nhận', value: received }, ...(deadline ? [{ label: 'Hạn', value: deadline }] : [])],
      asOf: viewDate(asOf),
    },
  };
}

/** The HTML that another site puts into its page to show an embed; it needs neither scripts nor styles. */
export function writeEmbedCode(
  content: Content,
  { path, title, size }: Pick<EmbedView, 'path' | 'title' | 'size'>,
): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${absoluteAddress(content.site, path)}" title="${name}" width="${size.width}" height="${size.height}" frameborder="0" loading="lazy"></iframe>`;
}

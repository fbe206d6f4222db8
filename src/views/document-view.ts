import { newestBulletins } from '../domain/chronology.ts';
import type { Bulletin } from '../domain/bulletin.ts';
import { derivedOnce, type Content, type Entry } from '../domain/content.ts';
import type { Document } from '../domain/document.ts';
import { partyDocumentTypes, stateDocumentTypes } from '../domain/document-symbol.ts';
import { formatDateLong, toIso } from '../vietnamese/date.ts';
import { formatPeriod } from '../vietnamese/period.ts';
import { compareVietnamese } from '../vietnamese/sorting.ts';
import { hrefOf, paths } from './address.ts';
import { viewBulletinSummary } from './bulletin-view.ts';
import type { EntrySummary } from './entry-summary.ts';
import { viewSource, type DateView, type SourceView } from './source-view.ts';
import type { Link } from './link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import { documentName } from './references.ts';

/** A document as lists show it: its symbol as the link. */
export interface DocumentSummary extends Link {
  title: string;
  issuer?: string;
  issued?: DateView;
}

/** A document as its page shows it. */
export interface DocumentView extends PageView {
  symbol: string;
  /** `Nghị quyết`; absent where the symbol does not tell. */
  type?: string;
  subject: string;
  issuer?: string;
  issued?: DateView;
  term?: string;
  summary?: string;
  address?: string;
  /** The bulletins that rest on it. */
  bulletins: EntrySummary[];
  sources: SourceView[];
}

/** Documents as their list shows them, by symbol. */
export function viewDocuments(content: Content): DocumentSummary[] {
  return [...content.documents.values()]
    .map(({ id, data }) => ({
      text: documentName(data),
      href: hrefOf(content.site, paths.document(id)),
      title: data.title,
      ...issuedOf(data),
    }))
    .sort((one, other) => compareVietnamese(one.text, other.text));
}

function issuedOf({ issuer, issued }: Document): { issuer?: string; issued?: DateView } {
  return {
    ...(issuer && { issuer }),
    ...(issued && { issued: { iso: toIso(issued), text: formatDateLong(issued) } }),
  };
}

function typeOf({ symbol }: Document): string | undefined {
  if (symbol?.type === undefined) return undefined;
  return symbol.system === 'party' ? partyDocumentTypes[symbol.type] : stateDocumentTypes[symbol.type];
}

/** The bulletins that rest on each document, the newest release first. */
const bulletinsByBasis = derivedOnce((content): ReadonlyMap<string, readonly Entry<Bulletin>[]> => {
  const uses = newestBulletins(content).flatMap((bulletin) =>
    [...new Set(bulletin.data.basis)].map((document) => ({ document, bulletin })),
  );
  const grouped = Map.groupBy(uses, ({ document }) => document);
  return new Map([...grouped].map(([document, found]) => [document, found.map(({ bulletin }) => bulletin)]));
});

/** A document as its page shows it. */
export function viewDocument(content: Content, { id, data }: Entry<Document>): DocumentView {
  const symbol = documentName(data);
  const type = typeOf(data);
  return {
    path: paths.document(id),
    title: `${symbol}: ${data.title}`,
    description: data.description ?? [data.title, data.issuer].filter(Boolean).join('. '),
    breadcrumbs: viewBreadcrumbs(content, [
      ['Văn bản', paths.documents()],
      [symbol, paths.document(id)],
    ]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
    symbol,
    ...(type && { type }),
    subject: data.title,
    ...issuedOf(data),
    ...(data.term && { term: formatPeriod(data.term) }),
    ...(data.description && { summary: data.description }),
    ...(data.address && { address: data.address }),
    bulletins: (bulletinsByBasis(content).get(id) ?? []).map((bulletin) => viewBulletinSummary(content, bulletin)),
    sources: (data.sources ?? []).map(viewSource),
  };
}

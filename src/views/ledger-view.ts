import type { CanonicalFigures } from '../domain/canonical-figures.ts';
import type { Content } from '../domain/content.ts';
import { ledgerKinds, type Ledger, type LedgerKind, type SealedLine } from '../domain/ledger.ts';
import { currentBulletinId, sealedLines } from '../domain/renames.ts';
import { textAt } from '../domain/sealed-history.ts';
import { formatDate, parseDate } from '../vietnamese/date.ts';
import { hrefOf, paths } from './address.ts';
import { bulletinTitle } from './bulletin-view.ts';
import { findFigureName } from './figure-names.ts';
import type { Link } from './link.ts';
import { organizationName } from './organization-link.ts';
import { viewBreadcrumbs, type PageView } from './page.ts';
import { sitePlate } from './plate.ts';
import type { DateView } from './source-view.ts';

/** A figure that a line of the ledger replaced. */
export interface LedgerChange {
  label: string;
  old: string;
  new: string;
}

/** A line of the ledger as readers see it. */
export interface LedgerLineView {
  number: number;
  date: DateView;
  kind: LedgerKind;
  /** `Công bố`, `Đính chính`, `Cập nhật số liệu`, `Thu hồi`. */
  kindText: string;
  /** The bulletin, where its page is. */
  bulletin: Link;
  organization: string;
  /** How many figures hold from then on: `31 số liệu`; empty after a withdrawal. */
  amount: string;
  changes: LedgerChange[];
  /** SHA-256 of the line. */
  hash: string;
}

/** The page of the ledger. */
export interface LedgerView extends PageView {
  /** The newest year first, and in it the newest line. */
  years: { year: string; lines: LedgerLineView[] }[];
  /** Number and hash of the last line; undefined while the ledger is empty. */
  head?: { lines: number; hash: string };
  /** Where the ledger itself can be had. */
  file: string;
}

/** What the page of the ledger tells of itself, whatever the ledger holds. */
export function viewLedgerPage(content: Content): PageView {
  const title = 'Sổ công bố';
  const description =
    'Mỗi lần công bố, đính chính, cập nhật hay thu hồi đều được ghi một dòng. Các dòng nối với nhau, nên không ai sửa lại được mà không để lại dấu vết.';
  return {
    path: paths.ledger(),
    title,
    description,
    breadcrumbs: viewBreadcrumbs(content, [[title, paths.ledger()]]),
    cards: [sitePlate(content)],
    illustrative: false,
    article: false,
  };
}

/** The page of the ledger with its lines. */
export function viewLedger(content: Content, ledger: Ledger): LedgerView {
  const sealed = new Map(
    [...sealedLines(content, ledger).values()].flatMap((lines) =>
      lines.map((line, index) => [line.number, { line, before: lines[index - 1] }]),
    ),
  );
  const lines = ledger.lines
    .flatMap(({ number, hash }) => {
      const { line, before } = sealed.get(number) ?? {};
      return line ? [viewLine(content, line, before, hash)] : [];
    })
    .toReversed();
  const last = ledger.lines.at(-1);
  return {
    ...viewLedgerPage(content),
    years: [...Map.groupBy(lines, ({ date }) => date.iso.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      lines: ofYear,
    })),
    ...(last && { head: { lines: ledger.lines.length, hash: last.hash } }),
    file: hrefOf(content.site, paths.ledgerFile()),
  };
}

/** A day of the ledger, `2026-11-21`, in the two forms that a page needs. */
export function viewLedgerDate(iso: string): DateView {
  const date = parseDate(iso);
  return { iso, text: date.ok ? formatDate(date.value) : iso };
}

function viewLine(content: Content, line: SealedLine, before: SealedLine | undefined, hash: string): LedgerLineView {
  const { number, date, kind, figures } = line;
  const bulletin = currentBulletinId(content, line.bulletin);
  const found = content.bulletins.get(bulletin)?.data ?? content.withdrawn.get(bulletin)?.data;
  return {
    number,
    date: viewLedgerDate(date),
    kind,
    kindText: ledgerKinds[kind],
    bulletin: { text: found ? bulletinTitle(found) : bulletin, href: hrefOf(content.site, paths.bulletin(bulletin)) },
    organization: organizationName(content, bulletin.split('/')[0]!),
    amount: kind === 'withdrawal' ? '' : `${figures.length} số liệu`,
    changes:
      before && (kind === 'correction' || kind === 'revision')
        ? viewChanges(content, bulletin, before.figures, figures)
        : [],
    hash,
  };
}

/** Of a bulletin that was withdrawn since, no figure is shown any more. */
function viewChanges(content: Content, id: string, before: CanonicalFigures, after: CanonicalFigures): LedgerChange[] {
  const bulletin = content.bulletins.get(id)?.data;
  if (!bulletin) return [];
  const [old, current] = [new Map(before), new Map(after)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .sort()
    .filter((path) => textAt(old, path) !== textAt(current, path))
    .map((path) => ({
      label: findFigureName(content, bulletin, path).label,
      old: textAt(old, path),
      new: textAt(current, path),
    }));
}

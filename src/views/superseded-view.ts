import type { Bulletin } from '../domain/bulletin.ts';
import { canonicalFigures } from '../domain/canonical-figures.ts';
import type { Content, Entry } from '../domain/content.ts';
import type { Ledger, SealedLine } from '../domain/ledger.ts';
import { sealedLines } from '../domain/renames.ts';
import { textAt } from '../domain/sealed-history.ts';
import { supersededVersions, type SupersededVersion } from '../domain/versions.ts';
import type { CalendarDate } from '../vietnamese/date.ts';
import { hrefOf, paths } from './address.ts';
import { viewBulletin } from './bulletin-view.ts';
import { figureNames, findFigureName } from './figure-names.ts';
import { viewLedgerDate } from './ledger-view.ts';
import type { Link } from './link.ts';
import type { PageView } from './page.ts';
import type { DateView } from './source-view.ts';

/** A figure as it was published then. */
export interface SupersededFigure {
  label: string;
  then: string;
  /** What holds now, where that is another value. */
  now?: string;
}

/** An earlier version of a bulletin: its figures as the ledger keeps them, and nothing that rests on them. */
export interface SupersededView extends PageView {
  headline: string;
  organization: Link;
  /** The bulletin as it holds now. */
  current: Link;
  number: number;
  sealed: DateView;
  /** The day it was replaced; absent where what replaces it is not sealed yet. */
  until?: DateView;
  /** How many figures are others now. */
  changed: number;
  sections: { title: string; figures: SupersededFigure[] }[];
}

/** A published bulletin and one of its earlier versions. */
export interface VersionOf {
  entry: Entry<Bulletin>;
  version: SupersededVersion;
}

/** Every earlier version of every published bulletin. */
export function listVersions(content: Content, ledger: Ledger): VersionOf[] {
  const sealed = sealedLines(content, ledger);
  return [...content.bulletins.values()].flatMap((entry) =>
    versionsOf(content, entry, sealed.get(entry.id)).map((version) => ({ entry, version })),
  );
}

/** Links to the earlier versions of a bulletin, the first one first. */
export function linkVersions(content: Content, ledger: Ledger, entry: Entry<Bulletin>): Link[] {
  const lines = sealedLines(content, ledger).get(entry.id);
  return versionsOf(content, entry, lines).map(({ number, line }) => ({
    text: `Phiên bản ${number}, ghi sổ ngày ${viewLedgerDate(line.date).text}`,
    href: hrefOf(content.site, paths.bulletinVersion(entry.id, number)),
  }));
}

function versionsOf(
  content: Content,
  { data }: Entry<Bulletin>,
  lines: readonly SealedLine[] | undefined,
): SupersededVersion[] {
  return lines ? supersededVersions(lines, canonicalFigures(data, content.indicators)) : [];
}

/** An earlier version of a bulletin as its page shows it. */
export function viewSuperseded(content: Content, { entry, version }: VersionOf, asOf: CalendarDate): SupersededView {
  const { id, data } = entry;
  const { number, line, until } = version;
  const bulletin = viewBulletin(content, entry, asOf);
  const path = paths.bulletinVersion(id, number);
  const sections = viewFigures(content, data, version);
  const name = `Phiên bản ${number}`;
  return {
    path,
    canonical: bulletin.path,
    title: `${name} (không còn hiệu lực): ${bulletin.title}`,
    description: `Số liệu như đã công bố trước khi đính chính, cập nhật. Bản hiện hành: ${bulletin.title}.`,
    breadcrumbs: [...bulletin.breadcrumbs, { text: name, href: hrefOf(content.site, path) }],
    cards: bulletin.cards,
    illustrative: bulletin.illustrative,
    article: false,
    headline: bulletin.headline,
    organization: bulletin.organization,
    current: { text: bulletin.headline, href: hrefOf(content.site, bulletin.path) },
    number,
    sealed: viewLedgerDate(line.date),
    ...(until && { until: viewLedgerDate(until) }),
    changed: sections.flatMap(({ figures }) => figures).filter(({ now }) => now !== undefined).length,
    sections,
  };
}

/** The figures of the version by section, in the order of the bulletin as it is now; what it no longer reports comes last. */
function viewFigures(content: Content, bulletin: Bulletin, { line }: SupersededVersion): SupersededView['sections'] {
  const then = new Map(line.figures);
  const now = new Map(canonicalFigures(bulletin, content.indicators));
  const known = [...figureNames(content, bulletin).keys()].filter((path) => then.has(path));
  const figures = [...new Set([...known, ...then.keys()])].map((path) => {
    const { section, label } = findFigureName(content, bulletin, path);
    const isSame = textAt(now, path) === textAt(then, path);
    return { section, figure: { label, then: textAt(then, path), ...(!isSame && { now: textAt(now, path) }) } };
  });
  return [...Map.groupBy(figures, ({ section }) => section)].map(([title, ofSection]) => ({
    title,
    figures: ofSection.map(({ figure }) => figure),
  }));
}

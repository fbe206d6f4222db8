import { linesByBulletin, standingLines, type Ledger } from '../../domain/ledger.ts';
import { paths } from '../../views/address.ts';

/** What two releases of a site are compared by. */
export interface ReleaseContents {
  /** Paths of all files. */
  files: ReadonlySet<string>;
  ledger: Ledger;
}

/** Something of the release before that the next one would take from the public. */
export interface Vanished {
  /** Root-relative address. */
  address: string;
  /** In Vietnamese, without a full stop. */
  message: string;
}

/**
 * What would vanish without a trace: a page, unless it stood below a withdrawn bulletin; a line of the ledger; the page of a sealed
 * bulletin. What moved has not vanished: a page that leads to the new address is left in its place.
 * @param dropped addresses that may go, with everything below those that end with a slash
 */
export function findVanished(live: ReleaseContents, next: ReleaseContents, dropped: readonly string[]): Vanished[] {
  const sealed = [...linesByBulletin(next.ledger)];
  const withdrawn = sealed
    .filter(([, lines]) => standingLines(lines).length === 0)
    .map(([bulletin]) => paths.bulletin(bulletin));
  const isExplained = (address: string) =>
    withdrawn.some((folder) => address !== folder && address.startsWith(folder)) ||
    dropped.some((one) => address === one || (one.endsWith('/') && address.startsWith(one)));
  const pages = [...live.files]
    .filter((file) => file.endsWith('.html') && !next.files.has(file))
    .map(addressOf)
    .filter((address) => !isExplained(address))
    .map((address) => ({ address, message: 'trang này đang có, bản mới không còn' }));
  const told = new Set(pages.map(({ address }) => address));
  const bulletins = sealed
    .filter(([, lines]) => standingLines(lines).length > 0)
    .map(([bulletin]) => paths.bulletin(bulletin))
    .filter((address) => !next.files.has(`${address.slice(1)}index.html`))
    .filter((address) => !told.has(address))
    .map((address) => ({ address, message: 'bản tin đã ghi vào sổ công bố, nhưng bản mới không có trang của nó' }));
  return [...pages, ...bulletins, ...findLostLines(live.ledger, next.ledger)];
}

/** The ledger is only ever appended to. */
function findLostLines(live: Ledger, next: Ledger): Vanished[] {
  const lost = live.lines.find(({ text }, index) => next.lines[index]?.text !== text);
  if (!lost) return [];
  const message = `dòng ${lost.number} của sổ đang công bố không còn, hoặc đã khác, trong bản mới`;
  return [{ address: paths.ledgerFile(), message }];
}

/** The address that readers have of a page's file. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

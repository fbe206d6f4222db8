import { parseDate } from '../vietnamese/date.ts';
import { formatFigures, type CanonicalFigures } from './canonical-figures.ts';

/** What a line of the ledger records, and what a reader calls it. */
export const ledgerKinds = {
  release: 'Công bố',
  correction: 'Đính chính',
  revision: 'Cập nhật số liệu',
  withdrawal: 'Thu hồi',
} as const;

/** What a line of the ledger records. */
export type LedgerKind = keyof typeof ledgerKinds;

/**
 * One line of `content/ledger.jsonl`, the append-only record of what was published.
 *
 * The line is this object as JSON in UTF-8, with the keys in exactly this order, without spaces between them, NFC, ended by one LF:
 *
 *     {"sequence":1,"date":"2026-11-21","kind":"release","bulletin":"xa-mau/2026-10",
 *      "figures":[["petitions.solved","17"]],"digest":"…","previous":"…"}
 *
 * `digest` is the SHA-256 of the figures as they stand in the line, from `[` to `]`; `previous` that of the whole line before,
 * without its LF. Both in lower-case hexadecimal. So anyone can recompute line n and its link to line n − 1:
 *
 *     sed -n 'np' ledger.jsonl | jq -cj .figures | sha256sum          # = digest of line n
 *     sed -n 'mp' ledger.jsonl | tr -d '\n' | sha256sum               # m = n − 1: = previous of line n
 */
export interface LedgerEntry {
  /** Place in the ledger, from 1 without gaps. */
  sequence: number;
  /** Day of the release run, `2026-11-21`. */
  date: string;
  kind: LedgerKind;
  /** Identity of the bulletin. */
  bulletin: string;
  /** Every figure as published from then on; empty after a withdrawal. */
  figures: CanonicalFigures;
  digest: string;
  /** Of the first line: 64 zeros. */
  previous: string;
}

/** A line as it stands in the file, with what was recomputed from it. */
export interface LedgerLine {
  /** From 1. */
  number: number;
  /** Without its line break. */
  text: string;
  /** SHA-256 of `text`. */
  hash: string;
  /** Undefined where the text is not a line of a ledger, to the byte. */
  entry: LedgerEntry | undefined;
  /** SHA-256 of the figures as they stand; undefined where `entry` is. */
  digest: string | undefined;
}

/** The end of the ledger as the last release left it; kept in a file of its own, so that a lost last line is noticed. */
export interface LedgerHead {
  /** How many lines there were. */
  lines: number;
  /** SHA-256 of the last one. */
  hash: string;
}

/** The ledger as read. */
export interface Ledger {
  lines: readonly LedgerLine[];
  /** Undefined where no head is kept; `malformed` where it cannot be read. */
  head: LedgerHead | 'malformed' | undefined;
  /** Whether the last line is ended by a line break, as every line must be. */
  ended: boolean;
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What the first line has in place of the hash of a line before. */
export const genesis = '0'.repeat(64);

/** A ledger without lines. */
export const emptyLedger: Ledger = { lines: [], head: undefined, ended: true };

/** Writes an entry as its line, without a line break. */
export function formatLine({ sequence, date, kind, bulletin, figures, digest, previous }: LedgerEntry): string {
  return JSON.stringify({ sequence, date, kind, bulletin, figures, digest, previous });
}

/** The text of a ledger's file. */
export function formatLedger({ lines }: Pick<Ledger, 'lines'>): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** Reads a line; undefined unless it is, to the byte, what {@link formatLine} writes. */
export function parseLine(text: string): LedgerEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isEntry(value) && formatLine(value) === text ? value : undefined;
}

/** What the ledger is to record next. */
export interface NewEntry {
  kind: LedgerKind;
  bulletin: string;
  figures: CanonicalFigures;
}

/** The lines that record `entries` at the end of a sound ledger, on the day `date` (`2026-11-21`). */
export function sealEntries(ledger: Ledger, entries: readonly NewEntry[], date: string, sha256: Sha256): string[] {
  let previous = ledger.lines.at(-1)?.hash ?? genesis;
  return entries.map(({ kind, bulletin, figures }, index) => {
    const sequence = ledger.lines.length + index + 1;
    const digest = sha256(formatFigures(figures));
    const line = formatLine({ sequence, date, kind, bulletin, figures, digest, previous });
    previous = sha256(line);
    return line;
  });
}

/** A well-formed line with its place in the file. */
export type SealedLine = LedgerEntry & { number: number };

/** The well-formed lines about each bulletin, in the order of the file. */
export function linesByBulletin(ledger: Ledger): ReadonlyMap<string, readonly SealedLine[]> {
  const known = grouped.get(ledger);
  if (known) return known;
  const lines = ledger.lines.flatMap(({ entry, number }) => (entry ? [{ ...entry, number }] : []));
  const found = Map.groupBy(lines, ({ bulletin }) => bulletin);
  grouped.set(ledger, found);
  return found;
}

// Every page of a bulletin asks for its lines.
const grouped = new WeakMap<Ledger, ReadonlyMap<string, readonly SealedLine[]>>();

/** The lines since a bulletin was last released: nothing where it was never sealed, or was withdrawn. */
export function standingLines(lines: readonly SealedLine[] = []): readonly SealedLine[] {
  if (lines.at(-1)?.kind === 'withdrawal') return [];
  return lines.slice(
    Math.max(
      0,
      lines.findLastIndex(({ kind }) => kind === 'release'),
    ),
  );
}

const hexadecimal = /^[0-9a-f]{64}$/;

function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { sequence, date, kind, bulletin, figures, digest, previous } = value as Record<keyof LedgerEntry, unknown>;
  return (
    Number.isSafeInteger(sequence) &&
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    parseDate(date).ok &&
    typeof kind === 'string' &&
    Object.hasOwn(ledgerKinds, kind) &&
    typeof bulletin === 'string' &&
    /^[a-z0-9-]+\/[a-z0-9-]+$/.test(bulletin) &&
    Array.isArray(figures) &&
    figures.every(isPair) &&
    figures.every((pair, index) => index === 0 || figures[index - 1]![0] < pair[0]) &&
    [digest, previous].every((hash) => typeof hash === 'string' && hexadecimal.test(hash))
  );
}

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string' && text !== '');
}

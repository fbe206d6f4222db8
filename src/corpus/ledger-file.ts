import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFigures } from '../domain/canonical-figures.ts';
import { emptyLedger, formatLedger, parseLine, type Ledger, type LedgerHead } from '../domain/ledger.ts';
import type { Problem } from '../domain/problem.ts';
import type { LineFinding } from '../rules/ledger-chain.ts';
import { reportProblem } from './problems.ts';
import { decodeText, explainFailure } from './source.ts';

/** Name of the ledger inside the content folder. */
export const ledgerFile = 'ledger.jsonl';

/** Name of the file that keeps the ledger's end; hidden, because no editor has business with it. */
export const headFile = '.ledger-head';

/** The ledger as its file gives it. */
export interface ReadLedger {
  /** Without lines where the file cannot be read. */
  ledger: Ledger;
  problems: Problem[];
}

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reads the ledger of a content folder; one that is not there has no lines. A byte order mark and CRLF are normalized. */
export async function readLedger(folder: string): Promise<ReadLedger> {
  const [text, head] = await Promise.all([readText(folder, ledgerFile), readText(folder, headFile)]);
  const problems = [...text.problems, ...head.problems];
  return { ledger: problems.length > 0 ? emptyLedger : parseLedger(text.text ?? '', head.text), problems };
}

/** Reads the text of a ledger and of its kept head. */
export function parseLedger(text: string, head: string | undefined): Ledger {
  const rows = text.split('\n');
  const ended = rows.at(-1) === '';
  const lines = (ended ? rows.slice(0, -1) : rows).map((row, index) => {
    const entry = parseLine(row);
    return {
      number: index + 1,
      text: row,
      hash: sha256(row),
      entry,
      digest: entry && sha256(formatFigures(entry.figures)),
    };
  });
  return { lines, ended, head: head === undefined ? undefined : parseHead(head) };
}

/** The text of the file that keeps the end of a ledger. */
export function formatHead({ lines, hash }: LedgerHead): string {
  return `${JSON.stringify({ lines, hash })}\n`;
}

function parseHead(text: string): LedgerHead | 'malformed' {
  const found = /^\{"lines":(\d{1,9}),"hash":"([0-9a-f]{64})"\}\n$/.exec(text);
  return found ? { lines: Number(found[1]), hash: found[2]! } : 'malformed';
}

/**
 * Puts `added` at the end of a sound ledger. Each file is written whole beside its place and moved into it, so that a run killed at
 * any moment leaves the ledger as it was or as it is to be; a head that lags behind is brought up by the next run.
 */
export async function appendLedger(folder: string, ledger: Ledger, added: readonly string[]): Promise<void> {
  if (added.length > 0)
    await replaceFile(folder, ledgerFile, formatLedger(ledger) + added.map((line) => `${line}\n`).join(''));
  const last = added.at(-1) ?? ledger.lines.at(-1)?.text;
  if (last === undefined) return;
  await replaceFile(folder, headFile, formatHead({ lines: ledger.lines.length + added.length, hash: sha256(last) }));
}

/** Whether the kept head is that of the ledger's last line. */
export function isHeadCurrent({ lines, head }: Ledger): boolean {
  const last = lines.at(-1);
  return typeof head === 'object' ? head.lines === lines.length && head.hash === last?.hash : last === undefined;
}

/** Something wrong at a line of the ledger, as a problem of its file. */
export function problemOfLine({ id, severity, line, message, hint }: LineFinding): Problem {
  return { id, severity, file: ledgerFile, line, column: 1, field: '', message, hint };
}

async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  const unfinished = join(folder, `.${name.replace(/^\./, '')}.writing`);
  const file = await open(unfinished, 'w');
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, join(folder, name));
}

async function readText(folder: string, file: string): Promise<{ text?: string; problems: Problem[] }> {
  try {
    const handle = await open(join(folder, file), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      const decoded = decodeText(file, await handle.readFile());
      return decoded.ok ? { text: decoded.value.text, problems: [] } : { problems: decoded.problems };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { problems: [] };
    return { problems: [reportProblem('file-unreadable', { file }, { reason: explainFailure(error) })] };
  }
}

import { readEnvironment } from '../corpus/environment.ts';
import { readLedger } from '../corpus/ledger-file.ts';
import type { Ledger } from '../domain/ledger.ts';

let reading: Promise<Ledger> | undefined;

/** What was published so far; read once for all pages. */
export function getLedger(): Promise<Ledger> {
  if (import.meta.env.DEV) return read();
  return (reading ??= read());
}

async function read(): Promise<Ledger> {
  return (await readLedger(readEnvironment().contentFolder)).ledger;
}

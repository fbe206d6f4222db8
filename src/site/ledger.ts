import { readEnvironment } from '../corpus/environment.ts';
import { handedOver } from '../corpus/handover.ts';
import { readLedger } from '../corpus/ledger-file.ts';
import type { Ledger } from '../domain/ledger.ts';

/** What was published so far. */
export async function getLedger(): Promise<Ledger> {
  return handedOver()?.ledger ?? (await readLedger(readEnvironment().contentFolder)).ledger;
}

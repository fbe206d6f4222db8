import { formatLedger } from '../domain/ledger.ts';
import { paths } from '../views/address.ts';
import type { Output, OutputSource } from './output.ts';

/** The ledger itself, byte for byte. */
export function listLedgerFile({ ledger }: OutputSource): Output[] {
  return [{ path: paths.ledgerFile(), type: 'application/jsonl; charset=utf-8', render: () => formatLedger(ledger) }];
}

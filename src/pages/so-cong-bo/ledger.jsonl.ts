import type { APIRoute } from 'astro';
import { formatLedger } from '../../corpus/ledger-file.ts';
import { getLedger } from '../../site/ledger.ts';

/** The ledger itself, byte for byte. */
export const GET: APIRoute = async () =>
  new Response(formatLedger(await getLedger()), { headers: { 'Content-Type': 'application/jsonl; charset=utf-8' } });

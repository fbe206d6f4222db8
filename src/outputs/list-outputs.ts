import { listBroadcastScripts } from './broadcast-script.ts';
import { listHostFiles } from './host-files.ts';
import { listLedgerFile } from './ledger-file.ts';
import { listOffline } from './offline.ts';
import { listRedirectPages } from './redirect-pages.ts';
import { listSecurityFile } from './security-file.ts';
import type { Output, OutputSource } from './output.ts';

const families: readonly ((source: OutputSource) => Output[])[] = [
  listLedgerFile,
  listRedirectPages,
  listOffline,
  listBroadcastScripts,
  listHostFiles,
  listSecurityFile,
];

/** Every file of the site that is neither a page nor a picture, in a fixed order; each is rendered when it is asked for. */
export function listOutputs(source: OutputSource): Output[] {
  return families.flatMap((list) => list(source));
}

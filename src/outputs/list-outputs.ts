import { listBroadcastScripts } from './broadcast-script.ts';
import { listHostFiles } from './host-files.ts';
import { listLedgerFile } from './ledger-file.ts';
import { listOffline } from './offline.ts';
import { listRedirectPages } from './redirect-pages.ts';
import { listSecurityFile } from './security-file.ts';
import { listCalendarFiles } from './calendars/list-calendar-files.ts';
import { listBulletinFiles } from './data/bulletin-files.ts';
import { listCatalogue } from './data/catalogue.ts';
import { listCollectionSchemas } from './data/collection-schemas.ts';
import { listDataPackage } from './data/data-package.ts';
import { listDataReadme } from './data/readme.ts';
import { listTableFiles } from './data/table-files.ts';
import { listFeedFiles } from './feeds/list-feed-files.ts';
import { listOembedFiles } from './oembed.ts';
import type { Output, OutputSource } from './output.ts';
import { listSitemap } from './sitemap.ts';

const families: readonly ((source: OutputSource) => Output[])[] = [
  listLedgerFile,
  listRedirectPages,
  listOffline,
  listBroadcastScripts,
  listHostFiles,
  listSecurityFile,
  listBulletinFiles,
  listTableFiles,
  listDataPackage,
  listDataReadme,
  listCatalogue,
  listCollectionSchemas,
  listFeedFiles,
  listCalendarFiles,
  listOembedFiles,
  listSitemap,
];

/** Every wanted file of the site that is neither a page nor a picture, in a fixed order; each is rendered when it is asked for. */
export function listOutputs(source: OutputSource): Output[] {
  const { isWanted = () => true } = source;
  return families.flatMap((list) => list(source)).filter(({ path }) => isWanted(path));
}

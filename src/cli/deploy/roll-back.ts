import { join } from 'node:path';
import { folderSite } from '../verify/folder-site.ts';
import { verifySite } from '../verify/verify-site.ts';
import { Refusal } from './refusal.ts';
import { listReleases, readCurrent, sequenceOf, serveRelease, type ReleaseStore } from './release-store.ts';

/**
 * Serves the release before the one that is served; gives its name.
 * @throws Refusal where there is none, or it is not whole
 */
export async function rollBack(store: ReleaseStore): Promise<string> {
  const current = await readCurrent(store);
  if (!current) throw new Refusal('Chưa có bản nào được công bố ở đây', []);
  const before = (await listReleases(store)).filter((name) => sequenceOf(name) < sequenceOf(current)).at(-1);
  if (!before) throw new Refusal(`Không còn bản nào trước bản ${current}`, []);
  const { findings } = await verifySite(folderSite(join(store.releases, before)));
  if (findings.length > 0)
    throw new Refusal(
      `Bản trước, ${before}, không còn nguyên vẹn`,
      findings.map(({ path, message }) => `${path}: ${message}`),
    );
  await serveRelease(store, before);
  return before;
}

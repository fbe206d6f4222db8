import { paths } from '../views/address.ts';
import { listPages } from '../views/site-pages.ts';
import type { Output, OutputSource } from './output.ts';
import { headersFile } from './server/host-files.ts';

/** What hosts of static sites read to send the same headers as a server of one's own. */
export function listHostFiles({ content, asOf }: OutputSource): Output[] {
  const render = () => {
    const folders = listPages(content, asOf).map(({ path }) => `/${path.split('/')[1]}/`);
    return headersFile(
      content.site,
      [...new Set(folders)].filter((folder) => folder !== '//' && !folder.includes('.')).sort(),
    );
  };
  return [{ path: paths.headersFile(), type: 'text/plain; charset=utf-8', render }];
}

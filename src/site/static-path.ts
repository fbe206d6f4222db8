import { createHash } from 'node:crypto';
import { handedOver } from '../corpus/handover.ts';

/**
 * The path of a page, as `getStaticPaths` gives it, in a list that is empty where the page is made elsewhere. Its key covers what the page's view holds, by its root-relative address
 * `path`, and its props; a page shows nothing beyond the two and what all pages share, so that an incremental build makes it anew
 * when, and only when, it would look different. A page that is not among the site's listed pages has its whole view as a prop.
 */
export function staticPath<Params, Props>(path: string, params: Params, props: Props) {
  const handover = handedOver();
  if (!handover) return [{ params, props }];
  const { keys, includes } = handover;
  if (!includes(path)) return [];
  const view = keys.pages.get(path) ?? keys.shared;
  const cacheKey = createHash('sha256').update(view).update(JSON.stringify(props)).digest('hex');
  return [{ params, props, cacheKey }];
}

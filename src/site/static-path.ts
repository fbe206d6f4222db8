import { createHash } from 'node:crypto';
import { handedOver } from '../corpus/handover.ts';

/**
 * A path of a page kind, as `getStaticPaths` gives it. Its key covers what the page's view holds, by its root-relative address
 * `path`, and its props; a page shows nothing beyond the two and what all pages share, so that an incremental build makes it anew
 * when, and only when, it would look different.
 */
export function staticPath<Params, Props>(path: string, params: Params, props: Props) {
  const view = handedOver()?.pageKeys.get(path);
  if (view === undefined) return { params, props };
  const cacheKey = createHash('sha256').update(view).update(JSON.stringify(props)).digest('hex');
  return { params, props, cacheKey };
}

import { hash } from 'node:crypto';
import { handedOver } from '../corpus/handover.ts';

/**
 * The path of a page, as `getStaticPaths` gives it, in a list that is empty where the page is there already or made elsewhere. Its
 * key covers what the page's view holds, by its root-relative address `path`, and its props, which are asked for only where the
 * page may have changed; a page shows nothing beyond the two and what all pages share, so that it is made anew when, and only when,
 * it would look different. A page that is not among the site's listed pages has its whole view as a prop.
 */
export function staticPath<Params, Props>(path: string, params: Params, propsOf: () => Props) {
  const handover = handedOver();
  if (!handover) return [{ params, props: propsOf() }];
  if (!handover.mayChange(path)) return [];
  const props = propsOf();
  const key = hash('sha256', JSON.stringify([handover.keyOf(path), props]));
  return handover.isMade(path, key) ? [{ params, props }] : [];
}

/** Whether anything below a root-relative address may have to be made: what is costly to list need not be listed otherwise. */
export function mayChange(path: string): boolean {
  return handedOver()?.mayChange(path) ?? true;
}

import { hash } from 'node:crypto';
import { handedOver } from '../corpus/handover.ts';

/**
 * The path of a page, as `getStaticPaths` gives it, in a list that is empty where the page is there already or made elsewhere. Its
 * key covers what the page's view holds, by its root-relative address `path`, its props, which are asked for only where the
 * page may have changed, and what `besides` gives; a page shows nothing beyond these and what all pages share, so that it is made
 * anew when, and only when, it would look different. A page that is not among the site's listed pages has its whole view as a prop, or
 * names in `besides` what that rests on: the views of all pages of a kind are too many to be there at a time.
 */
export function staticPath<Params, Props>(
  path: string,
  params: Params,
  propsOf: () => Props,
  besides?: () => readonly string[],
) {
  const handover = handedOver();
  if (!handover) return [{ params, props: propsOf() }];
  if (!handover.mayChange(path)) return [];
  const props = propsOf();
  const key = hash('sha256', JSON.stringify([handover.keyOf(path), props, besides?.()]));
  return handover.isMade(path, key) ? [{ params, props }] : [];
}

/** A key over what the view of a listed page holds; for pages that show the same in another form. */
export function viewKey(path: string): string {
  return handedOver()?.keyOf(path) ?? '';
}

/** Whether anything below a root-relative address may have to be made: what is costly to list need not be listed otherwise. */
export function mayChange(path: string): boolean {
  return handedOver()?.mayChange(path) ?? true;
}

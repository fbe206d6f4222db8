import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';
import { paths, reservedPageIds } from '../views/address.ts';
import { reportProblem } from './problems.ts';

/** Checks that no page of the site takes an address that the site gives out by itself: one would be written over the other. */
export function checkPageNames({ pages }: Content): Problem[] {
  return reservedPageIds
    .filter((id) => pages.has(id))
    .map((id) => reportProblem('page-id-reserved', { file: `pages/${id}.md` }, { id, address: paths.page(id) }));
}

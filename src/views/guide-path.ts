import type { ProblemId } from '../domain/problem-kinds.ts';
import { paths } from './address.ts';

/** The identity of the page that tells editors how to write, where the site has one. */
export const guidePageId = 'huong-dan';

/** Root-relative address of the page that explains every kind of problem. */
export const problemGuidePath = `${paths.page(guidePageId)}loi/`;

/** Root-relative address of what a kind of problem means. */
export function problemPath(id: ProblemId): string {
  return `${problemGuidePath}#${id}`;
}
